import type { Form } from './forms.ts';
import type { Sets } from './merge-forms.ts';

/** What stands before the name of a storm or a ship and is left out once it is known. */
const SORT = /^(?:typhoon|hurricane|cyclone|storm|mv|ms|ss|hms|uss|rms|mt|fv|usns|hmas|hmcs|ferry)$/;

/**
 * Joins what an article calls by less than its name though no rule of spelling says so: a storm or ship without the
 * word for it ("Typhoon Marina", "Marina"), a species by its genus. Persons and places of that name stay apart.
 */
export function joinBareNames(forms: Form[], sets: Sets): void {
  const bare = new Map<string, number>();
  forms.forEach((form, i) => {
    if (form.kind === 'other-name') bare.set(form.key, i);
  });
  if (bare.size < 2) return;
  forms.forEach((form, i) => {
    if (form.kind !== 'other-name' || form.words.length < 2) return;
    const isSpecies = form.words.length === 2 && /^\p{Lu}\S* \p{Ll}+$/u.test(form.text);
    const short = SORT.test(form.words[0] as string) ? form.words.slice(1) : isSpecies ? form.words.slice(0, 1) : [];
    const other = bare.get(short.join(' '));
    if (other !== undefined) sets.join(i, other);
  });
}
