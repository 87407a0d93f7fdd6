import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/permission.css';
import '../../assets/styles/options.css';
import { FILE_ENDINGS, readFile } from '../../src/corpus/formats/read-file.ts';
import { readLibraryPlace } from '../../src/platform/article-link.ts';
import { t } from '../../src/platform/i18n.ts';
import { permissionTools } from '../../src/platform/permission-tools.ts';
import { OptionsApp } from '../../src/view/options/options-app.tsx';

document.title = t('options_title');
document.documentElement.lang = t('language_tag');

const tools = permissionTools(browser.permissions);
const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (file: { name: string; content: string }) => readFile(file, parseHtml);

const root = document.getElementById('app') as HTMLElement;
/** A link to an article without an address leads here: see platform/article-link.ts. */
const show = () =>
  render(
    <OptionsApp
      tools={tools}
      readFile={read}
      accept={FILE_ENDINGS}
      asked={readLibraryPlace(location.hash)}
      onAnswered={() => history.replaceState(null, '', location.pathname)}
    />,
    root,
  );
addEventListener('hashchange', show);
show();
