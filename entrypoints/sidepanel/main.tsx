import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/facts.css';
import '../../assets/styles/status.css';
import '../../assets/styles/panel.css';
import { articleLink } from '../../src/platform/article-link.ts';
import { takeAskedLookUp } from '../../src/platform/asked-look-up.ts';
import { followFrontTab, watchTab } from '../../src/platform/follow-tab.ts';
import { t } from '../../src/platform/i18n.ts';
import { requestSite } from '../../src/platform/permissions.ts';
import { recentLookUpList } from '../../src/platform/recent-look-ups.ts';
import { saveFile } from '../../src/view/options/save-file.ts';
import { PanelApp } from '../../src/view/panel/panel-app.tsx';

document.title = t('panel_title');
document.documentElement.lang = t('language_tag');
document.documentElement.dir = t('language_direction');

const root = document.getElementById('app') as HTMLElement;
const asked = await takeAskedLookUp(browser.storage.session).catch(() => '');
const watch = (tabId: number, onChange: () => void) => watchTab(browser, tabId, onChange);

// One for as long as the panel stands open: the panel is about whatever tab is in front.
followFrontTab(browser, location.search, (tabId) =>
  render(
    <PanelApp
      tabId={tabId ?? browser.tabs.TAB_ID_NONE}
      asked={asked}
      linkTo={(article, at) => articleLink(browser.runtime.getURL('/options.html'), article, at)}
      recent={recentLookUpList}
      watch={watch}
      requestSite={(origin) => requestSite(browser.permissions, origin)}
      openOptions={() => void browser.runtime.openOptionsPage()}
      save={saveFile}
    />,
    root,
  ),
);
