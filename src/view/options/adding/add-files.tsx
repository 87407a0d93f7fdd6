import { useEffect, useId, useState } from 'preact/hooks';
import type { FeedOffer, FileContents } from '../../../corpus/intake.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords, formatCount } from '../../../wording/count-words.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { FeedOffers } from '../feeds/feed-offers.tsx';
import { followFeeds } from '../feeds/follow-feeds.ts';
import { ProblemList } from '../problem-list.tsx';
import { addDrafts } from './add-drafts.ts';
import type { IntakeTools } from './intake-tools.ts';
import { refusalError } from './refusal-error.ts';
import { UntitledArticles } from './untitled-articles.tsx';
import { useReadFiles } from './use-read-files.ts';

export interface AddFilesProps {
  tools: IntakeTools;
  /** Files dropped on the page; empty to choose them here. */
  files: readonly File[];
  collections: readonly string[];
  /** A job has begun. */
  onBegun(): void;
  /** What went wrong after the dialog was closed. */
  onFailed(problem: unknown): void;
  onClose(): void;
}

/** All that files hold: articles, asked for a title where there is none, addresses to be fetched, feeds to be followed. */
export function AddFiles({ tools, files, collections, onBegun, onFailed, onClose }: AddFilesProps) {
  const [chosen, setChosen] = useState(files);
  const { contents, done, problem } = useReadFiles(chosen, tools.readFiles);
  const [titles, setTitles] = useState<Record<number, string>>({});
  const [collection, setCollection] = useState(t('form_collection_default'));
  const [fetching, setFetching] = useState(true);
  /** Feeds that were ticked or unticked; all of them until then. */
  const [chosenFeeds, setChosenFeeds] = useState<readonly FeedOffer[] | null>(null);
  const id = useId();
  useEffect(() => {
    setTitles({});
    setChosenFeeds(null);
  }, [chosen]);

  const drafts = (contents?.drafts ?? []).map((draft, index) =>
    draft.title === '' ? { ...draft, title: (titles[index] ?? '').trim() } : draft,
  );
  const untitled = (contents?.drafts ?? []).flatMap((draft, index) => (draft.title === '' ? [{ draft, index }] : []));
  // An article whose title is still missing is left out, and the count on the button says so.
  const ready = drafts.filter(({ title }) => title !== '');
  const feeds = chosenFeeds ?? contents?.feeds ?? [];
  const addresses = fetching ? (contents?.addresses ?? []) : [];
  const something = ready.length + addresses.length + feeds.length > 0;

  // The browser only asks within the event: nothing may be awaited before.
  const add = async (close: () => void) => {
    const sites = [...addresses, ...feeds].map(({ url }) => url);
    const asked = sites.length === 0 ? Promise.resolve(true) : tools.requestSites(sites);
    const target = collection.trim() || t('form_collection_default');
    const label = chosen.length === 1 ? (chosen[0]?.name ?? '') : countWords('files_label', chosen.length);
    close();
    try {
      const refused = (contents?.refused ?? []).map(({ title, reason, code }) => ({ title, reason, code }));
      if (ready.length > 0) {
        const holder = await tools.holder();
        await addDrafts(ready, { label, collection: target, refused, holder, onOpen: onBegun });
      }
      const permitted = await asked;
      if (!permitted) throw Object.assign(new Error(t('permission_refused')), { code: 'no-permission' });
      if (addresses.length > 0) await send('intake/urls', { addresses: [...addresses], collection: target, label });
      if (feeds.length > 0) await followFeeds(feeds, target);
    } catch (error) {
      onFailed(error);
    }
    onBegun();
  };

  return (
    <Dialog title={t('files_title')} onClose={onClose}>
      {(close, leave) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (something) void add(close);
          }}
        >
          <div class="field">
            <label for={`${id}-files`}>{t('files_choose')}</label>
            <input
              id={`${id}-files`}
              class="input"
              type="file"
              multiple
              accept={tools.accept.join(',')}
              aria-describedby={`${id}-about`}
              onChange={(event) => setChosen([...(event.currentTarget.files ?? [])])}
            />
            <p id={`${id}-about`} class="small muted">
              {t('formats_list')}
            </p>
          </div>
          {chosen.length > 0 && contents === null && problem === null && (
            <progress aria-label={t('files_reading')} max={chosen.length} value={done} />
          )}
          <p role="status">{foundWords(chosen, contents, done)}</p>
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          {contents !== null && contents.refused.length > 0 && (
            <ProblemList
              title={countWords('files_refused', contents.refused.length)}
              problems={contents.refused.map(refusalError)}
            />
          )}
          <UntitledArticles
            untitled={untitled}
            titles={titles}
            onTitle={(index, title) => setTitles({ ...titles, [index]: title })}
          />
          {contents !== null && contents.addresses.length > 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={fetching}
                onChange={(event) => setFetching(event.currentTarget.checked)}
              />
              <span>
                {countWords('files_addresses', contents.addresses.length)}
                <span class="small muted">{t('files_addresses_text')}</span>
              </span>
            </label>
          )}
          {contents !== null && <FeedOffers offers={contents.feeds} chosen={feeds} onChoose={setChosenFeeds} />}
          <CollectionField
            collections={collections}
            initial={t('form_collection_default')}
            value={collection}
            onValue={setCollection}
          />
          <div class="actions">
            <button type="submit" class="button primary" disabled={!something}>
              {ready.length > 1 ? t('files_add_count', formatCount(ready.length)) : t('form_add_button')}
            </button>
            <button type="button" class="button" onClick={leave}>
              {t('form_cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function foundWords(chosen: readonly File[], contents: FileContents | null, done: number): string {
  if (chosen.length === 0) return '';
  if (contents === null) return t('files_reading_count', formatCount(done), formatCount(chosen.length));
  return contents.drafts.length === 0 ? '' : countWords('files_found', contents.drafts.length);
}
