import { openStore } from '../corpus/store/open-store.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';

let opening: Promise<CorpusDatabase> | undefined;

/** The corpus, opened on first need and kept open while the background lives; opened anew after it was closed or failed. */
export function corpus(): Promise<CorpusDatabase> {
  const forget = () => {
    opening = undefined;
  };
  opening ??= openStore(undefined, forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}
