import { t } from '../../../platform/i18n.ts';
import { verdictWords } from '../../../wording/verdict-words.ts';
import type { PaintColours } from '../../../platform/settings.ts';
import { contrast, LEAST_CONTRAST } from './contrast.ts';
import { LINES, type Line } from './settings-tools.ts';

export interface LineColourListProps {
  colours: PaintColours;
  defaults: PaintColours;
  onColours(colours: PaintColours): void;
}

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const GROUNDS = { light: '#ffffff', dark: '#1b1c1f' } as const;

/** The colours of lines on a page, with how well each stands out on light and dark pages. */
export function LineColourList({ colours, defaults, onColours }: LineColourListProps) {
  const changed = LINES.some((line) => colours[line] !== defaults[line]);
  return (
    <fieldset class="block">
      <legend>{t('colours_title')}</legend>
      <p class="small muted">{t('colours_text')}</p>
      <ul class="line-colours">
        {LINES.map((line) => (
          <li key={line}>
            <label>
              <input
                type="color"
                value={colours[line]}
                onChange={(event) => onColours({ ...colours, [line]: event.currentTarget.value })}
              />
              <span>{verdictWords(line)}</span>
            </label>
            <Sample line={line} colour={colours[line]} ground="light" />
            <Sample line={line} colour={colours[line]} ground="dark" />
          </li>
        ))}
      </ul>
      <button type="button" class="button" disabled={!changed} onClick={() => onColours(defaults)}>
        {t('colours_reset')}
      </button>
    </fieldset>
  );
}

function Sample({ line, colour, ground }: { line: Line; colour: string; ground: keyof typeof GROUNDS }) {
  const ratio = contrast(colour, GROUNDS[ground]);
  return (
    <span class={`sample sample-${ground}`}>
      <span class={`sample-line line-${line}`} style={{ textDecorationColor: colour }}>
        {t(`sample_${ground}`)}
      </span>{' '}
      <span class="small">
        {ratio < LEAST_CONTRAST
          ? t('contrast_adjusted', number.format(ratio))
          : t('contrast_ratio', number.format(ratio))}
      </span>
    </span>
  );
}
