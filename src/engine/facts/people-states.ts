import type { Sentence, Token } from '../text/read-text.ts';

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
  held: ['arrest', 'detain', 'detainee', 'custody', 'jail', 'imprison'],
  saved: ['rescue', 'survivor', 'survive'],
  moved: ['evacuate', 'displace', 'homeless', 'evacuee'],
  treated: ['hospital', 'hospitalize', 'hospitalise', 'hospitalized', 'hospitalised', 'admit'],
  vaccinated: ['vaccinate', 'vaccination', 'immunize', 'immunise', 'vaccinated'],
  freed: ['release', 'free', 'freed', 'liberate', 'pardon'],
};
const STATE_OF = new Map(
  Object.entries(STATES).flatMap(([state, words]) => words.map((word) => [word, state] as const)),
);

/** The state a word tells, or undefined: 'dead' for "killed". */
export const stateNamed = (lemma: string) => STATE_OF.get(lemma);

/** Words that count people by their state, though they are no nouns for people: "12 dead", "50 arrests", "Three die". */
const COUNTING = new Set(
  'dead death die died kill killed fatality drowned hurt injure injured injury wounded casualty missing arrest arrested detained rescued evacuated displaced homeless life toll'.split(
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
      const state = stateNamed(token.lemma) ?? stateNamed(token.lower);
      if (state !== undefined && cost < least) [found, least] = [state, cost];
    }
  };
  look(end, 1);
  look(first - 1, -1);
  return found;
}
