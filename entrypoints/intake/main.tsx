import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/options/dialogs.css';
import '../../assets/styles/intake.css';
import { t } from '../../src/platform/i18n.ts';
import { siteAccess } from '../../src/platform/intake/ask-sites.ts';
import { readIntakePlace } from '../../src/platform/intake/intake-page.ts';
import { send } from '../../src/platform/send.ts';
import { LinkApp } from '../../src/view/intake/link-app.tsx';

document.title = t('intake_title');
document.documentElement.lang = t('language_tag');

/** The menu of a link leads here where the site of the link is not granted; see platform/intake/intake.ts. */
render(
  <LinkApp
    url={readIntakePlace(location.hash)}
    access={siteAccess(browser.permissions, (urls) => send('intake/asking', { urls }))}
    library={browser.runtime.getURL('/options.html')}
  />,
  document.getElementById('app') as HTMLElement,
);
