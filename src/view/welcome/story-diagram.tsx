import type { Stance } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import { stanceTone } from '../../wording/stance-tone.ts';

const OTHERS: { stance: Stance; key: string; y: number }[] = [
  { stance: 'same', key: 'welcome_diagram_same', y: 18 },
  { stance: 'differs', key: 'welcome_diagram_differs', y: 86 },
  { stance: 'omits', key: 'welcome_diagram_omits', y: 154 },
];

/** A figure on a page beside what three other articles make of it. */
export function StoryDiagram() {
  return (
    <svg class="diagram" viewBox="0 0 560 222" role="img" aria-label={t('welcome_diagram')}>
      <rect class="sheet" x="8" y="18" width="196" height="186" rx="8" />
      <text class="caption" x="24" y="42">
        {t('welcome_diagram_page')}
      </text>
      <path class="lines" d="M24 62h164M24 78h140M24 142h164M24 158h152M24 174h96" />
      <rect class="found" x="20" y="94" width="84" height="28" rx="4" />
      <text class="fact" x="28" y="113">
        {t('welcome_diagram_fact')}
      </text>
      {OTHERS.map(({ stance, key, y }) => (
        <g key={stance} class={stanceTone(stance).className}>
          <path class="arrow" d={`M104 108C210 108 230 ${y + 25} 318 ${y + 25}`} />
          <rect class="sheet" x="344" y={y} width="208" height="50" rx="8" />
          <rect class="dot" x="318" y={y + 12} width="26" height="26" rx="5" />
          <text class="symbol" x="331" y={y + 31} text-anchor="middle">
            {stanceTone(stance).symbol}
          </text>
          <path class="lines" d={`M360 ${y + 14}h150`} />
          <text class="said" x="360" y={y + 37}>
            {t(key)}
          </text>
        </g>
      ))}
    </svg>
  );
}
