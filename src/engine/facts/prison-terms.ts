/** What has become of somebody whose years are counted in prison: beside the states of people-states.ts, of durations alone. */
export const SENTENCED = 'sentenced';

const PLACES = new Set('prison jail gaol custody imprisonment detention bar'.split(' '));
const VERBS = new Set('sentence jail gaol imprison'.split(' '));
/** What is threatened or asked for has not been passed. */
const THREATENED = new Set('face carry risk seek ask demand recommend request urge call'.split(' '));
/** Time that somebody has spent there is told of another span than the sentence. */
const SPENT = new Set('spend serve pass languish hold detain await'.split(' '));

/** Whether the words of a duration tell of a sentence to prison: "eight years in prison", "a six-year jail term", "jailed for four years". */
function isOfPrison([head, ...modifiers]: readonly string[], [act]: readonly string[]): boolean {
  if (act !== undefined && VERBS.has(act)) return true;
  if (head === undefined) return false;
  return PLACES.has(head) || head === 'sentence' || (head === 'term' && modifiers.some((word) => PLACES.has(word)));
}

/**
 * What a duration is as a sentence to prison: passed, only threatened ("faces up to 20 years in prison"), or `null` where it is
 * none. `counted` and `events` are those of a measure.
 */
export function prisonTerm(counted: readonly string[], events: readonly string[]): 'passed' | 'threatened' | null {
  if (!isOfPrison(counted, events)) return null;
  if (events.some((event) => THREATENED.has(event))) return 'threatened';
  return events[0] !== undefined && SPENT.has(events[0]) ? null : 'passed';
}
