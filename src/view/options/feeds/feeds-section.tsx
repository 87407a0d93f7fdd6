import { useRef, useState } from 'preact/hooks';
import type { FeedOffer, FeedState } from '../../../corpus/intake.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { Icon } from '../../icon.tsx';
import type { IntakeTools } from '../adding/intake-tools.ts';
import { Confirm } from '../confirm.tsx';
import { ProblemList } from '../problem-list.tsx';
import { saveFile } from '../save-file.ts';
import { AddFeed } from './add-feed.tsx';
import { FeedCard } from './feed-card.tsx';
import { ImportFeeds } from './import-feeds.tsx';
import { useFeeds } from './use-feeds.ts';
import { writeOpml } from './write-opml.ts';

export interface FeedsSectionProps {
  tools: IntakeTools;
  collections: readonly string[];
}

/** The feeds that are followed, and how each of them does. */
export function FeedsSection({ tools, collections }: FeedsSectionProps) {
  const feeds = useFeeds();
  const [removing, setRemoving] = useState<FeedState | null>(null);
  const [offers, setOffers] = useState<readonly FeedOffer[] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = feeds.list ?? [];

  const readList = async (files: readonly File[]) => {
    try {
      const contents = await tools.readFiles(files, () => {});
      const [refused] = contents.refused;
      if (contents.feeds.length === 0 && refused !== undefined) {
        feeds.fail(Object.assign(new Error(refused.reason), { code: refused.code, file: refused.title }));
      } else setOffers(contents.feeds);
    } catch (error) {
      feeds.fail(error);
    }
  };

  return (
    <>
      <p class="muted">{t('feeds_text')}</p>
      <AddFeed tools={tools} collections={collections} onAdded={feeds.load} />
      {feeds.problem !== null && <ProblemList title={t('options_failed')} problems={[feeds.problem]} />}
      <div class="section-tools">
        {list.length > 0 && (
          <button
            type="button"
            class="button"
            disabled={feeds.busy.has('')}
            onClick={() => void feeds.act('', () => send('feed/check', {}))}
          >
            <Icon name="refresh" />
            {t('feeds_check_all')}
          </button>
        )}
        <button type="button" class="button" onClick={() => field.current?.click()}>
          <Icon name="upload" />
          {t('feeds_import')}
        </button>
        {list.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => saveFile('second-source-feeds.opml', writeOpml(list), 'text/x-opml')}
          >
            <Icon name="download" />
            {t('feeds_export')}
          </button>
        )}
        <input
          ref={field}
          hidden
          type="file"
          accept=".opml,.xml"
          aria-label={t('feeds_import')}
          onChange={(event) => {
            void readList([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {feeds.list === null && feeds.problem === null && <p role="status">{t('loading')}</p>}
      {feeds.list?.length === 0 && (
        <div class="empty-state">
          <h2>{t('feeds_none')}</h2>
          <p class="muted">{t('feeds_none_text')}</p>
        </div>
      )}
      <ul class="cards">
        {list.map((feed) => (
          <FeedCard
            key={feed.id}
            feed={feed}
            busy={feeds.busy.has(feed.id) || feeds.busy.has('')}
            onCheck={() => void feeds.act(feed.id, () => send('feed/check', { id: feed.id }))}
            onChange={(changes) => void feeds.act(feed.id, () => send('feed/set', { id: feed.id, changes }))}
            onAllow={() => {
              const asked = tools.requestSites([feed.url]);
              void feeds.act(feed.id, async () => {
                if (await asked) await send('feed/check', { id: feed.id });
              });
            }}
            onRemove={() => setRemoving(feed)}
          />
        ))}
      </ul>
      {removing !== null && (
        <Confirm
          title={t('options_remove', removing.title || removing.url)}
          action={t('feeds_unfollow')}
          onConfirm={async () => {
            await send('feed/remove', { id: removing.id });
            feeds.load();
          }}
          onClose={() => setRemoving(null)}
        >
          <p>{t('feeds_remove_text')}</p>
        </Confirm>
      )}
      {offers !== null && (
        <ImportFeeds
          offers={offers}
          tools={tools}
          collections={collections}
          onAdded={feeds.load}
          onClose={() => setOffers(null)}
        />
      )}
    </>
  );
}
