import { foldName } from '../names/fold-name.ts';
import type { NameFact } from '../types.ts';

/** A body called after its place: "Reserve Bank of New Zealand", "University Museum of Bergen". */
const OF_PLACE = /^(.+) of (?:the )?(.+)$/;
/** Words that a short form needs: "Bank" alone is any bank. */
const FEWEST_WORDS = 2;
const MAX_FORMS = 5;

const isBody = ({ kind }: NameFact) => kind === 'organisation' || kind === 'other-name';

/** What of a name stands before its place, and the place, folded; `null` where it is not called after one. */
function partsOf(form: string): [body: string, place: string] | null {
  const found = OF_PLACE.exec(foldName(form));
  return found ? [found[1] as string, found[2] as string] : null;
}

/**
 * Whether an article calls a body as one does at home: "the Reserve Bank", "Bergen's University Museum", where the other
 * one has it with its place. `beside` are the names of the article with the short form, which must name that place; it
 * must not name such a body of another place as well.
 */
export function isAtHome(short: NameFact, long: NameFact, beside: readonly NameFact[]): boolean {
  if (!isBody(short) || !isBody(long)) return false;
  const own = short.forms.slice(0, MAX_FORMS).map(foldName);
  for (const form of long.forms.slice(0, MAX_FORMS)) {
    const parts = partsOf(form);
    if (!parts || parts[0].split(' ').length < FEWEST_WORDS || !own.includes(parts[0])) continue;
    const [body, place] = parts;
    const named = beside.some((fact) => fact !== short && fact.forms.some((name) => foldName(name) === place));
    const another = beside.some((fact) =>
      fact.forms.some((name) => {
        const theirs = partsOf(name);
        return theirs !== null && theirs[0] === body && theirs[1] !== place;
      }),
    );
    return named && !another;
  }
  return false;
}

/** Whether a body only has its name from the place: "College of Southern Idaho" is not Idaho, nor the south of it. */
export function isNamedAfter(body: NameFact, place: NameFact): boolean {
  if (body.kind !== 'organisation' || place.kind !== 'place') return false;
  const parts = partsOf(body.name);
  return parts !== null && ` ${parts[1]}`.endsWith(` ${foldName(place.name)}`);
}
