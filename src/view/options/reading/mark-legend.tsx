import { KINDS, type Kind } from '../../../engine/types.ts';
import { t } from '../../../platform/i18n.ts';
import { formatCount } from '../../../wording/count-words.ts';

export interface MarkLegendProps {
  /** How many facts of each kind the article has; kinds without any are left out. */
  counts: ReadonlyMap<Kind, number>;
  shown: ReadonlySet<Kind>;
  onShow(kind: Kind, shown: boolean): void;
}

/** What the marks mean: each kind in its own line, to be shown or not. */
export function MarkLegend({ counts, shown, onShow }: MarkLegendProps) {
  const present = KINDS.filter((kind) => counts.has(kind));
  if (present.length === 0) return null;
  return (
    <fieldset class="legend">
      <legend class="visually-hidden">{t('legend_title')}</legend>
      {present.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.has(kind)}
            onChange={(event) => onShow(kind, event.currentTarget.checked)}
          />
          <span class={`fact-mark mark-${kind}`}>{t(`kind_${kind.replaceAll('-', '_')}`)}</span>
          <span class="small muted">{formatCount(counts.get(kind) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
