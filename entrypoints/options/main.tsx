import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { mountPage, usePage, useQuery } from '../../components/page-shell.tsx';
import { send } from '../../utils/messaging/client.ts';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';
import { createExchange, lastExportAt } from '../mijn/exchange.ts';
import { everythingKept, storageFacts } from './storage-facts.ts';

function Options() {
  const { t, settings, changeSettings } = usePage();
  const { answer, again } = useQuery(() => storageFacts(lastExportAt()));
  const facts = answer.state === 'ready' ? answer.value : null;
  const exportAll = async () => {
    const kept = await everythingKept();
    const exchange = createExchange(
      () => kept,
      () => void again(),
    );
    await exchange.exportAs('json', [], true);
  };
  const erase = async () => {
    await send('eraseEverything', {});
    localStorage.clear();
    sessionStorage.clear();
    await again();
  };
  return <OptionsPage {...{ t, settings, facts, exportAll, erase }} change={changeSettings} />;
}

await mountPage(Options, { title: (t) => t('optionsTitle'), ports });
