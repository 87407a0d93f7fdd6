import { useState } from 'preact/hooks';
import type { FeedOffer } from '../../../corpus/intake.ts';
import { t } from '../../../platform/i18n.ts';
import type { IntakeTools } from '../adding/intake-tools.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';
import { FeedOffers } from './feed-offers.tsx';
import { followFeeds } from './follow-feeds.ts';

export interface ImportFeedsProps {
  offers: readonly FeedOffer[];
  tools: IntakeTools;
  collections: readonly string[];
  onAdded(): void;
  onClose(): void;
}

/** The feeds of a list, such as another reader exports it: which of them to follow. */
export function ImportFeeds({ offers, tools, collections, onAdded, onClose }: ImportFeedsProps) {
  const [chosen, setChosen] = useState(offers);
  const [collection, setCollection] = useState(t('form_collection_default'));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  // The browser only asks within the event: nothing may be awaited before.
  const follow = async (close: () => void) => {
    const asked = tools.requestSites(chosen.map(({ url }) => url));
    setBusy(true);
    setProblem(null);
    try {
      if (!(await asked)) throw Object.assign(new Error(t('permission_refused')), { code: 'no-permission' });
      await followFeeds(chosen, collection.trim() || t('form_collection_default'));
      close();
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
    onAdded();
  };
  return (
    <Dialog title={t('feeds_import')} onClose={onClose}>
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen.length > 0 && !busy) void follow(close);
          }}
        >
          {offers.length === 0 && <p class="notice">{t('feeds_none_in_file')}</p>}
          <FeedOffers offers={offers} chosen={chosen} onChoose={setChosen} />
          <CollectionField
            collections={collections}
            initial={t('form_collection_default')}
            value={collection}
            onValue={setCollection}
          />
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          <p role="status">{busy ? t('feeds_reading') : ''}</p>
          <div class="actions">
            <button type="submit" class="button primary" disabled={chosen.length === 0 || busy}>
              {t('feeds_follow')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('form_cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
