import type { Text } from '../text/read-text.ts';
import type { NameMention } from '../types.ts';
import { tokenAt } from './measure.ts';

/** Verbs by which a report names its source. */
const SAYING = new Set(
  'say tell add claim allege note warn state report announce confirm estimate declare insist'.split(' '),
);
/** Words of a title between "said" and a name: "said the regional governor, Ann Lee". */
const TITLE_REACH = 6;
const TITLE = /^(?:DET|ADJ|NOUN|PROPN|ADP)$/;

/** Whether a name is that of a source, and no part of what is told: "Ann Lee said", "said the mayor, Ann Lee", "according to Lee". */
export function speaks({ tokens }: Text, { start, end, sentence }: NameMention): boolean {
  const behind = tokenAt(tokens, end);
  const next = tokens[behind];
  if (next?.sentence === sentence && SAYING.has(next.lemma) && next.pos === 'VERB') return true;
  const first = tokenAt(tokens, start);
  for (let at = first - 1; at >= 0 && at >= first - TITLE_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (SAYING.has(token.lemma) && token.pos === 'VERB') return true;
    if (token.lower === 'to') return tokens[at - 1]?.lemma === 'accord' || tokens[at - 1]?.lower === 'according';
    if (!TITLE.test(token.pos) && token.text !== ',') return false;
  }
  return false;
}
