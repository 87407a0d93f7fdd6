import type { Sentence, Token } from '../text/read-text.ts';
import { HEDGES } from './hedges.ts';

/**
 * What becomes of people that news counts them by. A count of one state is never a count of another: twelve dead are not
 * twelve injured, whatever else the two sentences share.
 */
const STATES: Record<string, readonly string[]> = {
  dead: [
    'dead',
    'die',
    'death',
    'kill',
    'fatality',
    'drown',
    'perish',
    'murder',
    'fatal',
    'slay',
    'execute',
    'killing',
    'toll',
    'lifeless',
  ],
  hurt: ['hurt', 'injure', 'injured', 'injury', 'wound', 'wounded', 'casualty', 'wounding', 'injuring'],
  missing: ['missing', 'disappear', 'unaccounted', 'vanish'],
  held: ['detention', 'arrest', 'detain', 'detainee', 'custody', 'jail', 'imprison'],
  saved: ['rescue', 'survivor', 'survive'],
  moved: ['evacuate', 'evacuation', 'displace', 'homeless', 'evacuee', 'flee', 'uproot'],
  treated: ['hospital', 'hospitalize', 'hospitalise', 'hospitalized', 'hospitalised', 'hospitalization', 'admit'],
  vaccinated: ['vaccinate', 'vaccination', 'immunize', 'immunise', 'vaccinated'],
  freed: ['release', 'free', 'freed', 'liberate', 'pardon'],
};
const STATE_OF = new Map(
  Object.entries(STATES).flatMap(([state, words]) => words.map((word) => [word, state] as const)),
);

/**
 * Set phrases of news that tell a state which none of their words tells, by their last word: "lost their lives", "claimed 12 lives",
 * "have not been found", "moved to safety", "brought ashore", "under treatment".
 */
const PHRASES: Record<string, { state: string; with: readonly string[] }> = {
  life: { state: 'dead', with: ['lose', 'claim', 'cost', 'take'] },
  safety: { state: 'saved', with: ['move', 'bring', 'take', 'pull'] },
  ashore: { state: 'saved', with: ['bring', 'carry', 'help'] },
  alive: { state: 'saved', with: ['pull', 'find', 'bring', 'dig'] },
  shelter: { state: 'moved', with: ['move', 'take', 'bring', 'house', 'in', 'to'] },
  camp: { state: 'moved', with: ['move', 'take', 'bring', 'house'] },
  find: { state: 'missing', with: ['not', "n't", 'never'] },
  account: { state: 'missing', with: ['not', "n't", 'yet'] },
  leave: { state: 'moved', with: ['tell', 'order', 'force', 'urge', 'advise', 'warn'] },
  home: { state: 'moved', with: ['flee', 'leave', 'force', 'drive', 'chase', 'chased'] },
  from: { state: 'moved', with: ['chase', 'chased', 'drive'] },
  out: { state: 'moved', with: ['order', 'force', 'tell'] },
  treatment: { state: 'treated', with: ['under', 'receive', 'undergo', 'get'] },
  custody: { state: 'held', with: ['in', 'into', 'take'] },
};
/** Tokens before the last word of such a phrase in which another of its words stands. */
const PHRASE_REACH = 6;

function statePhrased(tokens: readonly Token[], at: number, first: number): string | undefined {
  const { lemma } = tokens[at] as Token;
  const phrase = Object.hasOwn(PHRASES, lemma) ? PHRASES[lemma] : undefined;
  if (phrase === undefined) return undefined;
  for (let before = at - 1; before >= first && before >= at - PHRASE_REACH; before--) {
    const { lemma: word, lower, pos } = tokens[before] as Token;
    if (pos === 'PUNCT') return undefined;
    if (phrase.with.includes(word) || phrase.with.includes(lower)) return phrase.state;
  }
  return undefined;
}

/** The state a word tells, or undefined: 'dead' for "killed". */
export const stateNamed = (lemma: string) => STATE_OF.get(lemma);

/** Words that count people by their state, though they are no nouns for people: "12 dead", "50 arrests", "Three die". */
const COUNTING = new Set(
  'dead death die died kill killed fatality drowned hurt injure injured injury wounded casualty missing arrest arrested detained rescued evacuated displaced homeless life toll hospitalization'.split(
    ' ',
  ),
);
export const countsPeople = (lemma: string) => COUNTING.has(lemma);

/** States that the same people may be in: the hurt are in hospital, the freed had been held. */
const TOGETHER = new Set([
  'hurt treated',
  'freed held',
  'moved saved',
  'hurt saved',
  'saved treated',
  'freed moved',
  'freed saved',
  'held hurt',
  'held sentenced',
  'freed sentenced',
]);

/** Whether two states cannot be told of the same people. */
export const statesClash = (a: string, b: string) => a !== b && !TOGETHER.has([a, b].sort().join(' '));

const BEFORE_CLAUSE = new Set([',', ';', '—', '–', ':']);
/** Words between a figure and the verb it is the subject of: "nine of them have", "about 80 villagers were". */
const SUBJECT_REACH = 4;

/** Whether a figure is the subject of a clause of its own that follows another one. */
function opensClause(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  let before = first - 1;
  while (before > sentence.first && HEDGES.has(tokens[before]?.lower ?? '')) before--;
  const joint = tokens[before];
  if (before <= sentence.first || joint === undefined) return false;
  if (joint.pos !== 'CCONJ' && joint.pos !== 'SCONJ' && !BEFORE_CLAUSE.has(joint.text)) return false;
  for (let at = end; at < sentence.last && at < end + SUBJECT_REACH; at++) {
    const { pos, lower } = tokens[at] as Token;
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return tokens[at + 1]?.pos !== 'NOUN';
    if (!/^(?:ADJ|NOUN|PROPN|ADP|PRON|DET)$/.test(pos)) return false;
  }
  return false;
}

/** Steps within which a state belongs to a figure. */
const REACH = 9;

/**
 * The state of the people a figure counts, told nearest to it on either side; not beyond the next figure, which has one of
 * its own ("kills 1, injures 2"). `first` to `end` (exclusive) are the figure's tokens.
 */
export function stateOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  stepCost: (token: Token) => number,
): string | undefined {
  let found: string | undefined;
  let least = REACH + 1;
  const look = (from: number, step: 1 | -1) => {
    let cost = 0;
    for (let i = from; i >= sentence.first && i < sentence.last && cost < least; i += step) {
      const token = tokens[i] as Token;
      if (token.pos === 'NUM' && token.lower !== 'one') return;
      cost += stepCost(token);
      const state = stateNamed(token.lemma) ?? stateNamed(token.lower) ?? statePhrased(tokens, i, sentence.first);
      if (state !== undefined && cost < least) [found, least] = [state, cost];
    }
  };
  look(end, 1);
  // "Two died and nine have not been found": what a clause before tells is told of others.
  if (!opensClause(tokens, first, end, sentence)) look(first - 1, -1);
  return found;
}
