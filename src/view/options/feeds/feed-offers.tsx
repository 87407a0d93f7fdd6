import type { FeedOffer } from '../../../corpus/intake.ts';
import { t } from '../../../platform/i18n.ts';
import { countWords } from '../../../wording/count-words.ts';

export interface FeedOffersProps {
  offers: readonly FeedOffer[];
  chosen: readonly FeedOffer[];
  onChoose(offers: FeedOffer[]): void;
}

/** Feeds that a file offers, each to be followed or not. */
export function FeedOffers({ offers, chosen, onChoose }: FeedOffersProps) {
  if (offers.length === 0) return null;
  return (
    <fieldset class="offers">
      <legend class="label">{countWords('feeds_offered', offers.length)}</legend>
      <p class="small muted">{t('feeds_permission_text')}</p>
      <div class="offer-list">
        {offers.map((offer) => (
          <label key={offer.url} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(offer)}
              onChange={(event) =>
                onChoose(event.currentTarget.checked ? [...chosen, offer] : chosen.filter((one) => one !== offer))
              }
            />
            <span>
              {offer.title || offer.url}
              {offer.title !== '' && <span class="small muted address">{offer.url}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
