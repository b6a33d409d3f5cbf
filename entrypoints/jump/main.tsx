import { JumpPage } from '../../components/jump/JumpPage.tsx';
import { mountPage, usePage } from '../../components/page-shell.tsx';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';
import { createJumper } from '../popup/jumper.ts';

const MAX_TITLE_CHARS = 80;
const typed = new URLSearchParams(location.search).get('q') ?? '';
// In place of this page, so that "back" leads to where one came from.
const jumper = { ...createJumper(), open: (href: string) => location.replace(href) };

function Jump() {
  const { t, settings } = usePage();
  return <JumpPage {...{ t, typed, jumper }} language={settings.language} />;
}

const title = typed ? `: ${typed.slice(0, MAX_TITLE_CHARS)}` : '';
await mountPage(Jump, { title: (t) => t('jumpTo') + title, ports });
