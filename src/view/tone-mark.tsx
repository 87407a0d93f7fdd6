import type { Tone } from '../wording/stance-tone.ts';

/** The symbol of a stance or verdict. Always beside the words, so it is hidden from assistive technology. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <span class={`mark ${tone.className}`} aria-hidden="true">
      {tone.symbol}
    </span>
  );
}
