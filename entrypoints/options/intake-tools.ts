import type { Browser } from 'webextension-polyfill';
import { READABLE_ENDINGS, readContents } from '../../src/corpus/formats/read-contents.ts';
import type { FileContents } from '../../src/corpus/intake.ts';
import { withoutStyles } from '../../src/corpus/formats/without-styles.ts';
import { ownHolder } from '../../src/platform/holder.ts';
import { siteAccess } from '../../src/platform/intake/ask-sites.ts';
import { send } from '../../src/platform/send.ts';
import type { IntakeTools } from '../../src/view/options/adding/intake-tools.ts';

const parseHtml = (html: string) => new DOMParser().parseFromString(withoutStyles(html), 'text/html');

/** Lets the page draw and answer between two files. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Files and permissions for the ways into the corpus. */
export function intakeTools(permissions: Browser['permissions']): IntakeTools {
  const access = siteAccess(permissions, (urls) => send('intake/asking', { urls }));
  return {
    accept: READABLE_ENDINGS,
    holder: () => ownHolder(),
    requestSites: (addresses) => access.request(addresses),
    async readFiles(files, onFile) {
      const all: FileContents = { drafts: [], addresses: [], feeds: [], refused: [] };
      for (const [index, file] of files.entries()) {
        onFile(index);
        await pause();
        const found = await readFile(file);
        for (const draft of found.drafts) all.drafts.push(draft);
        for (const address of found.addresses) all.addresses.push(address);
        for (const feed of found.feeds) all.feeds.push(feed);
        for (const refusal of found.refused) all.refused.push(refusal);
      }
      return all;
    },
  };
}

async function readFile(file: File): Promise<FileContents> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A file that was moved since it was chosen, or a folder.
    const reason = error instanceof Error ? error.message : String(error);
    return { drafts: [], addresses: [], feeds: [], refused: [{ title: file.name, code: 'not-text', reason }] };
  }
  return readContents({ name: file.name, bytes }, parseHtml);
}
