import type { ComparedFact } from '../../engine/types.ts';
import { factWords } from '../../wording/fact-words.ts';

/** A fact's words in a heading or a list, those beside a bare figure less loud. */
export function FactHeadingWords({ fact }: { fact: { text: string; around?: ComparedFact['around'] } }) {
  const { before, text, after } = factWords(fact);
  return (
    <>
      {before !== '' && <span class="around">{before}</span>}
      {text}
      {after !== '' && <span class="around">{after}</span>}
    </>
  );
}
