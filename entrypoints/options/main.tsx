import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/permission.css';
import '../../assets/styles/options/shell.css';
import '../../assets/styles/options/corpus.css';
import '../../assets/styles/options/dialogs.css';
import '../../assets/styles/options/sections.css';
import { readLibraryPlace } from '../../src/platform/article-link.ts';
import { t } from '../../src/platform/i18n.ts';
import { permissionTools } from '../../src/platform/permission-tools.ts';
import { readerSettings } from '../../src/platform/reader-settings.ts';
import { OptionsApp, type OptionsTools } from '../../src/view/options/options-app.tsx';
import { intakeTools } from './intake-tools.ts';
import { storageTools } from './storage-tools.ts';

document.documentElement.lang = t('language_tag');

const tools: OptionsTools = {
  permission: permissionTools(browser.permissions),
  intake: intakeTools(browser.permissions),
  settings: readerSettings,
  storage: storageTools(browser.runtime.getManifest().version),
};

const root = document.getElementById('app') as HTMLElement;
/** A link to an article without an address leads here: see platform/article-link.ts. */
const show = () =>
  render(
    <OptionsApp
      tools={tools}
      asked={readLibraryPlace(location.hash)}
      onAnswered={() => history.replaceState(null, '', location.pathname)}
    />,
    root,
  );
addEventListener('hashchange', show);
show();
