import { FIELDS, GENERIC_ALONE, ORGANISATION_HEADS } from '../../mentions/names/institution-words.ts';
import { KNOWN_PLACES } from '../../mentions/names/known-places.ts';
import { isDemonym } from '../../mentions/names/not-names.ts';
import { foldWord } from '../../mentions/names/fold-word.ts';

/** What an administrative place may carry behind its name and go without: "Inner Mongolia Autonomous Region". */
const DIVISIONS = new Set(
  'autonomous region province oblast prefecture governorate district municipality township territory department commune'.split(
    ' ',
  ),
);

/** The folded words of a name, possessive endings apart. */
export const nameWords = (name: string): string[] =>
  name
    .split(/\s+/)
    .map((word) => foldWord(word.replace(/['\u2019]s$/, '')).replace(/^\W+|\W+$/g, ''))
    .filter(Boolean);

/** Whether an article that names an organisation in full may call it so: by its first words, or by its last, "the Times". Both as `nameWords` gives them. */
export function isOrganisationShort(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0] as string | undefined;
  if (first === undefined || a.length >= b.length || KNOWN_PLACES.has(a.join(' ')) || isDemonym(first)) return false;
  const prefix = a.every((word, i) => word === b[i]);
  if (prefix)
    return (
      first.length > 3 &&
      !(a.length === 1 && (GENERIC_ALONE.has(first) || ORGANISATION_HEADS.has(first) || FIELDS.has(first)))
    );
  const suffix = a.every((word, i) => word === b[b.length - a.length + i]);
  const papers =
    a.length === 1 &&
    /^(?:times|post|journal|tribune|herald|guardian|gazette|chronicle|telegraph|observer)$/.test(first);
  return (
    suffix &&
    (papers ||
      (a.length === 1 && first.endsWith('s') && first.length > 4 && KNOWN_PLACES.has(b.slice(0, -1).join(' '))))
  );
}

/** Whether `b` is the place `a` with the sort of division it is. Both as `nameWords` gives them. */
export function isPlaceShort(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 0 &&
    a.length < b.length &&
    a.every((word, i) => word === b[i]) &&
    b.slice(a.length).every((word) => DIVISIONS.has(word))
  );
}
