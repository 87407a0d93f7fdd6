import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/permission.css';
import '../../assets/styles/welcome.css';
import { t } from '../../src/platform/i18n.ts';
import { permissionTools } from '../../src/platform/permission-tools.ts';
import { WelcomeApp } from '../../src/view/welcome/welcome-app.tsx';

document.title = t('welcome_title');
document.documentElement.lang = t('language_tag');

render(
  <WelcomeApp
    tools={permissionTools(browser.permissions)}
    browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    openOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('app') as HTMLElement,
);
