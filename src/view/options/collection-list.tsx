import type { CorpusListing } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { countWords } from '../../wording/count-words.ts';

export interface CollectionListProps {
  listing: CorpusListing;
  onSet(name: string, enabled: boolean): void;
}

/** The collections, each to be switched on or off. */
export function CollectionList({ listing, onSet }: CollectionListProps) {
  const counts = new Map<string, number>();
  for (const { collection } of listing.articles) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  if (listing.collections.length === 0) return <p class="muted">{t('collections_none')}</p>;
  return (
    <ul class="collections">
      {listing.collections.map(({ name, enabled }) => (
        <li key={name}>
          <label>
            <input type="checkbox" checked={enabled} onChange={(event) => onSet(name, event.currentTarget.checked)} />
            <span class="collection-name">{name}</span>
            <span class="small muted">{countWords('options_total', counts.get(name) ?? 0)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
