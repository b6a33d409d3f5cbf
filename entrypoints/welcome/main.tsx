import { mountPage, usePage } from '../../components/page-shell.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';

function Welcome() {
  const { t, settings, changeSettings } = usePage();
  const { language, enabled } = settings;
  const switchLanguage = () =>
    void changeSettings({ followBrowser: false, language: language === 'nl' ? 'en' : 'nl' });
  const setEnabled = (on: boolean) => void changeSettings({ enabled: on });
  return <WelcomePage {...{ t, language, enabled, setEnabled, switchLanguage }} />;
}

await mountPage(Welcome, { title: (t) => t('welcomeTitle'), ports });
