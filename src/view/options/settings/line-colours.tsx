import { t } from '../../../platform/i18n.ts';
import { verdictWords } from '../../../wording/verdict-words.ts';
import type { PaintColours } from '../../../platform/settings.ts';
import { contrastOf, luminanceOf, type Rgb, readHex, standOut } from '../../../page/paint/colour.ts';
import { LINES, type Line } from './settings-tools.ts';

export interface LineColourListProps {
  colours: PaintColours;
  defaults: PaintColours;
  onColours(colours: PaintColours): void;
}

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
/** Red, green and blue of a light and a dark page. */
const GROUNDS: Record<'light' | 'dark', Rgb> = { light: [255, 255, 255], dark: [27, 28, 31] };

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
  // Shown as a page shows it: made lighter or darker where it would not stand out.
  const chosen = readHex(colour) ?? GROUNDS.light;
  const luminance = luminanceOf(GROUNDS[ground]);
  const shown = standOut(chosen, luminance);
  const isAdjusted = shown.some((channel, at) => channel !== chosen[at]);
  const ratio = number.format(contrastOf(luminanceOf(shown), luminance));
  return (
    <span class={`sample sample-${ground}`}>
      <span class={`sample-line line-${line}`} style={{ textDecorationColor: `rgb(${shown.join(' ')})` }}>
        {t(`sample_${ground}`)}
      </span>{' '}
      <span class="small">{isAdjusted ? t('contrast_adjusted', ratio) : t('contrast_ratio', ratio)}</span>
    </span>
  );
}
