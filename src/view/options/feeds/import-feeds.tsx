import { useState } from 'preact/hooks';
import type { FeedOffer } from '../../../corpus/intake.ts';
import { t } from '../../../platform/i18n.ts';
import type { IntakeTools } from '../adding/intake-tools.ts';
import { permitSites } from '../adding/permit-sites.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { TaskForm } from '../task-form.tsx';
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
  // The browser only asks within the event: nothing may be awaited before.
  const follow = async () => {
    try {
      await permitSites(
        tools,
        chosen.map(({ url }) => url),
      );
      await followFeeds(chosen, collection.trim() || t('form_collection_default'));
    } finally {
      // Some may be followed even if not all could be.
      onAdded();
    }
  };
  return (
    <Dialog title={t('feeds_import')} onClose={onClose}>
      {(close) => (
        <TaskForm
          action={t('feeds_follow')}
          ready={chosen.length > 0}
          working={t('feeds_reading')}
          run={follow}
          onDone={close}
          onCancel={close}
        >
          {offers.length === 0 && <p class="notice">{t('feeds_none_in_file')}</p>}
          <FeedOffers offers={offers} chosen={chosen} onChoose={setChosen} />
          <CollectionField
            collections={collections}
            initial={t('form_collection_default')}
            value={collection}
            onValue={setCollection}
          />
        </TaskForm>
      )}
    </Dialog>
  );
}
