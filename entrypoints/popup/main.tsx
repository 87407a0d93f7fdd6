import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/popup.css';
import { articleLink } from '../../src/platform/article-link.ts';
import { frontTab } from '../../src/platform/front-tab.ts';
import { t } from '../../src/platform/i18n.ts';
import { requestSite } from '../../src/platform/permissions.ts';
import { PopupApp } from '../../src/view/popup/popup-app.tsx';

document.title = t('popup_title');
document.documentElement.lang = t('language_tag');
document.body.classList.toggle('as-page', location.search !== '');

const tabId = await frontTab(browser.tabs, location.search);
render(
  <PopupApp
    tabId={tabId ?? browser.tabs.TAB_ID_NONE}
    linkTo={(article, at) => articleLink(browser.runtime.getURL('/options.html'), article, at)}
    requestSite={(origin) => requestSite(browser.permissions, origin)}
    openOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('app') as HTMLElement,
);
