/** A piece of a sentence: `differs` where the other sentence does not have it. */
export interface SentencePart {
  text: string;
  differs: boolean;
}

/** Two sentences cut into what they have in common and what only one of them has. */
export interface ComparedSentences {
  a: SentencePart[];
  b: SentencePart[];
  /** Share of the shorter sentence's words that stand in the other one in the same order, 0 to 1. */
  alike: number;
}

/** Words of a sentence that are compared; the table of a longer pair would be large for nothing. */
const MOST_WORDS = 300;

/** A word with what stands before it. */
interface Piece {
  before: string;
  word: string;
  key: string;
}

function cut(sentence: string): { pieces: Piece[]; rest: string } {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu)) {
    if (pieces.length >= MOST_WORDS) break;
    const key = match[0].toLowerCase().replaceAll('’', "'");
    pieces.push({ before: sentence.slice(at, match.index), word: match[0], key });
    at = match.index + match[0].length;
  }
  return { pieces, rest: sentence.slice(at) };
}

/** Lengths of the longest common subsequences of all ends of two lists (Wagner and Fischer, J. ACM 1974). */
function commonLengths(a: readonly Piece[], b: readonly Piece[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [table[i] as Uint16Array, table[i + 1] as Uint16Array];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] =
        a[i]?.key === b[j]?.key ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
  }
  return table;
}

function join(pieces: readonly Piece[], kept: ReadonlySet<number>, rest: string): SentencePart[] {
  const parts: SentencePart[] = [];
  const add = (text: string, differs: boolean) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.differs === differs) last.text += text;
    else parts.push({ text, differs });
  };
  for (const [i, { before, word }] of pieces.entries()) {
    const differs = !kept.has(i);
    // The space between two words that differ is part of what differs.
    add(before, differs && i > 0 && !kept.has(i - 1));
    add(word, differs);
  }
  add(rest, false);
  return parts;
}

/** Compares two sentences word by word; case and punctuation do not count. At most the first 300 words of each. */
export function compareSentences(a: string, b: string): ComparedSentences {
  const [one, other] = [cut(a), cut(b)];
  const table = commonLengths(one.pieces, other.pieces);
  const [keptA, keptB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < one.pieces.length && j < other.pieces.length; ) {
    if (one.pieces[i]?.key === other.pieces[j]?.key) {
      keptA.add(i++);
      keptB.add(j++);
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  const least = Math.min(one.pieces.length, other.pieces.length);
  return {
    a: join(one.pieces, keptA, one.rest),
    b: join(other.pieces, keptB, other.rest),
    alike: least === 0 ? 0 : keptA.size / least,
  };
}
