import type { Token } from '../text/read-text.ts';

/**
 * Acts told by a verb and the word behind it, and the one verb that means the same: what WordNet holds as collocations, of which the
 * reduced lexicon keeps single words only. An empty one tells nothing: the noun before it does ("the launch took place").
 */
const ACTS: Record<string, Record<string, string>> = {
  lift: { off: 'launch' },
  blast: { off: 'launch' },
  take: { place: '', off: 'depart', effect: 'start' },
  set: { off: 'depart', sail: 'depart' },
  swear: { in: 'inaugurate' },
  arrive: { at: 'reach', in: 'reach' },
  come: { down: 'fall', ashore: 'land' },
  go: { missing: 'disappear', under: 'sink', down: 'sink' },
  step: { down: 'resign' },
  break: { out: 'start' },
  touch: { down: 'land' },
  pass: { away: 'die' },
  burn: { down: 'burn' },
  lay: { off: 'dismiss' },
  lie: { off: 'dismiss' },
  blow: { up: 'explode' },
  call: { off: 'cancel' },
  put: { off: 'postpone', out: 'extinguish' },
  shut: { down: 'close' },
}; // biome-ignore format: one table

/** The verb that a verb (the tagger takes "lay" for a form of "lie") means with the word behind it, '' where the two tell nothing; `undefined` where it stands by itself. */
export function phrasalAct(tokens: readonly Token[], at: number): string | undefined {
  const { lemma } = tokens[at] as Token;
  if (!Object.hasOwn(ACTS, lemma)) return undefined;
  const behind = tokens[at + 1]?.lower ?? '';
  const acts = ACTS[lemma] as Record<string, string>;
  return Object.hasOwn(acts, behind) ? acts[behind] : undefined;
}
