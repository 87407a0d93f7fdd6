import { compareNames } from '../../names/compare-names.ts';
import type { NameMatch } from '../../names/name-match.ts';
import { FIELDS, GENERIC_ALONE } from '../../mentions/names/institution-words.ts';
import type { Form } from './forms.ts';
import { abbreviationLetters, fitInitials } from './initials.ts';
import { isOrganisationShort, isPlaceShort } from './short-forms.ts';

/** Sets of forms that are joined step by step. */
export interface Sets {
  find(i: number): number;
  join(a: number, b: number): void;
}

export function makeSets(size: number): Sets {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = i; at !== root; ) [at, parent[at]] = [parent[at] as number, root];
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [x, y] = [find(a), find(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}

/** Forms that share a word with this many others are compared with the first of them only, so that the work stays linear. */
const LARGEST_BLOCK = 24;

/**
 * Joins the forms whose names alone say that they are one bearer's: spellings, and, where exactly one longer name fits,
 * short forms and abbreviations. Bare surnames and given names are left to `resolvePersons`.
 */
export function mergeForms(forms: Form[], sets: Sets): void {
  const blocks = new Map<string, number[]>();
  const keysOf = forms.map((form, i) => {
    const keys = new Set(blockKeys(form));
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [i]);
      else if (block.length < LARGEST_BLOCK) block.push(i);
    }
    return keys;
  });

  /** Short form or abbreviation to the longer forms it fits. */
  const longer = new Map<number, Set<number>>();
  const compared = new Map<number, NameMatch>();
  /** Which form met another one last: several blocks may bring the same two together. */
  const met = new Int32Array(forms.length).fill(-1);
  forms.forEach((form, i) => {
    met[i] = i;
    for (const key of keysOf[i] as Set<string>) {
      for (const j of blocks.get(key) as number[]) {
        const other = forms[j] as Form;
        if (met[j] === i || !agree(form, other)) continue;
        met[j] = i;
        // Persons are the same or not, whichever comes first; of a short form and a long one the order matters.
        if (form.kind === 'person') {
          if (j < i && isSamePerson(form, other)) sets.join(i, j);
          continue;
        }
        const pair = Math.min(i, j) * forms.length + Math.max(i, j);
        const match = compared.get(pair) ?? compareNames(form.text, other.text, kindOf(form, other));
        compared.set(pair, match);
        const relation = relate(form, other, match);
        if (relation === 'same') sets.join(i, j);
        else if (relation === 'short') longer.set(i, (longer.get(i) ?? new Set()).add(j));
      }
    }
  });
  // Longer short forms first: once "Chinese CDC" is joined, "CDC" has one bearer left.
  const order = [...longer].sort(([a], [b]) => (forms[b] as Form).words.length - (forms[a] as Form).words.length);
  for (const [short, fits] of order) {
    const bearers = new Set([...fits].map(sets.find));
    bearers.delete(sets.find(short));
    if (bearers.size === 1) sets.join(short, [...bearers][0] as number);
  }
}

/** Words of the longest name that goes by its initials. */
const LONGEST_ABBREVIATED = 9;

/** Words, the skeleton of the last word, initials and abbreviations: what two forms of one name share at least one of. */
function blockKeys({ words, text, kind }: Form): string[] {
  // All the Johns of an article need no comparing; one person's names share the surname.
  const telling = kind === 'person' && words.length > 1 ? words.slice(1) : words;
  const keys = telling.filter((word) => word.length > 2).map((word) => `w ${word}`);
  // Nothing this long is abbreviated or misspelled as a whole: two such rows of capitals share a word or are two.
  if (words.length > LONGEST_ABBREVIATED) return keys;
  const last = words.at(-1) ?? '';
  keys.push(
    `s ${last[0]}${last
      .slice(1)
      .replace(/[^bcdfghjklmnpqrstvwxz]/g, '')
      .slice(0, 3)}`,
  );
  if (words.length > 1) {
    const initials = words
      .filter((word) => !/^(?:of|the|and|for|in|on|de|la)$/.test(word))
      .map((word) => word[0])
      .join('');
    keys.push(`a ${initials.slice(0, 2)}`, `a ${initials.slice(1, 3)}`);
  }
  const letters = abbreviationLetters(text);
  if (letters !== '') keys.push(`a ${letters.slice(0, 2).toLowerCase()}`);
  if (KNOWN_ALIASES.test(text)) keys.push('us or uk');
  return keys;
}
/** Countries and unions that go by names without a word in common. */
const KNOWN_ALIASES =
  /^(?:the )?(?:U\.?S\.?(?:A\.?)?|America|United States(?: of America)?|U\.?K\.?|Britain|Great Britain|United Kingdom|E\.?U\.?|European Union|U\.?N\.?|United Nations)$/;

/** A short form keeps the front or the end of the long one: "NHS" is not the "St Thomas' NHS Trust". */
const isEdge = (short: string[], long: string[]) => {
  const core = short.filter((word) => long.includes(word));
  return core.length === 0 || core[0] === long[0] || core.at(-1) === long.at(-1) || long[0] === 'the';
};

const behindConnector = (short: string[], long: string[]) => {
  const at = long.findIndex((word) => /^(?:of|on|for)$/.test(word));
  // A department is called by what it is for.
  if (/^(?:department|ministry)$/.test(long[at - 1] ?? '')) return false;
  return at > 0 && !short.some((word) => long.indexOf(word) >= 0 && long.indexOf(word) < at);
};

/** Kinds that may be one bearer's: the same, or one of them unsure. Persons are only compared with persons. */
const agree = (a: Form, b: Form) =>
  a.kind === b.kind ||
  (a.kind !== 'person' && b.kind !== 'person' && (a.kind === 'other-name' || b.kind === 'other-name'));

const kindOf = (a: Form, b: Form) => (a.kind === 'other-name' ? b.kind : a.kind);

/** Where one article has both Carl Hansen and Carl Hanson, they are two: it would spell one man in one way. */
function isSamePerson(a: Form, b: Form): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false;
  const { same, why } = compareNames(a.text, b.text, 'person');
  return same && why !== 'doubtful';
}

function relate(short: Form, other: Form, { same, relation }: NameMatch): 'same' | 'short' | 'none' {
  const kind = kindOf(short, other);
  // Of two kinds, one a mere "other name", both readings must agree: "Hurricane Ian" is no hurricane centre.
  if (
    same &&
    short.kind !== other.kind &&
    short.words.length > 1 &&
    !compareNames(short.text, other.text, 'other-name').same
  )
    return 'none';
  if (same && relation !== 'short-form' && relation !== 'acronym') return 'same';
  if (short.words.length >= other.words.length) return 'none';
  // "Homeland Security" is not short for the "House Committee on Homeland Security".
  // "Tourism" alone is no council, "Press" no association.
  const first = short.words[0] as string;
  if (short.words.length === 1 && (FIELDS.has(first) || GENERIC_ALONE.has(first))) return 'none';
  // "RBNZ": initials of the long form are no part of it.
  if (same && relation === 'acronym' && kind !== 'place' && short.words.length === 1) return 'short';
  if (same) return isEdge(short.words, other.words) && !behindConnector(short.words, other.words) ? 'short' : 'none';
  const parts = short.text.split(' ');
  const shared = short.words.length - 1;
  if (
    shared > 0 &&
    parts.length === short.words.length &&
    short.words.slice(0, shared).every((word, i) => word === other.words[i])
  ) {
    const tail = abbreviationLetters(parts.at(-1) as string);
    if (tail.length > 1 && fitInitials(tail, other.text.split(' ').slice(shared).join(' ')) !== 'none') return 'short';
  }
  const letters = abbreviationLetters(short.text);
  const written = letters !== '' && letters === short.text.replace(/[^\p{L}\p{N}]/gu, '');
  if (kind !== 'place' && letters !== '' && short.words.length === 1) {
    const fit = fitInitials(letters, other.text);
    // Written like a word ("Nafta"), it must fit in full.
    if (fit === 'all' || (fit === 'most' && written)) return 'short';
  }
  if (kind === 'place') return isPlaceShort(short.words, other.words) ? 'short' : 'none';
  return isOrganisationShort(short.words, other.words) ? 'short' : 'none';
}
