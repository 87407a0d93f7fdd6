import { GIVEN_NAMES } from '../../mentions/names/given-names.ts';
import type { Text } from '../../text/read-text.ts';
import type { NameMention } from '../../types.ts';
import { soundOf } from '../../names/sounds.ts';
import type { Form } from './forms.ts';
import type { Sets } from './merge-forms.ts';
import { nameWords } from './short-forms.ts';
import { type Gender, givenGender, titleGender } from './person-cues.ts';

interface Bearer {
  set: number;
  gender: Gender | null;
  /** End of the latest mention read so far, -1 before the first. */
  last: number;
  /** Offset and sentence of the first mention of the full name. */
  first: number;
  sentence: number;
}

/** Letters of a sound from which on it tells one surname from the others. */
const SOUND_LETTERS = 4;
/** How a surname sounds, the "e" that English leaves unspoken apart: "Forsythe", "Clarke". */
const hear = (surname: string) => soundOf(surname).replace(/e$/, '');

/** The nickname inside a full name. */
const QUOTED = /["'\u201C\u2018]([^"'\u201C\u201D\u2018\u2019]{1,40})["'\u201D\u2019]/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|du|la|le|bin|ibn|al|el|dos)$/;

/**
 * Reads each bare surname or given name as one of the persons the article names in full: the only one who bears it, of
 * several the one whose gender fits the title, else whom the text named last. Returns for each mention the set it
 * belongs to, or -1 where nobody fits, or more than one and neither came before nor is introduced first.
 */
export function resolvePersons(
  mentions: NameMention[],
  text: Text,
  forms: Form[],
  formOf: number[],
  sets: Sets,
): number[] {
  const bearers = new Map<number, Bearer>();
  const surnames = new Map<string, Set<number>>();
  const givens = new Map<string, Set<number>>();
  forms.forEach((form, i) => {
    if (form.kind !== 'person' || form.words.length < 2) return;
    const set = sets.find(i);
    const bearer = bearers.get(set) ?? { set, gender: null, last: -1, first: Number.MAX_SAFE_INTEGER, sentence: -1 };
    const words = form.words.filter((word) => !SUFFIX.test(word));
    bearer.gender ??= givenGender(words[0] as string);
    for (const at of form.at) bearer.gender = titleGender((mentions[at] as NameMention).title) ?? bearer.gender;
    const introduced = mentions[form.at[0] as number] as NameMention;
    if (introduced.start < bearer.first) [bearer.first, bearer.sentence] = [introduced.start, introduced.sentence];
    bearers.set(set, bearer);
    const note = (map: Map<string, Set<number>>, key: string) => map.set(key, (map.get(key) ?? new Set()).add(set));
    for (let from = 1; from < words.length; from++) {
      // "Jong Un" and "bin Laden" are bare forms; "George W" is none.
      if (from === words.length - 1 || PARTICLE.test(words[from] as string) || words.length - from === 2)
        note(surnames, words.slice(from).join(' '));
    }
    note(givens, words[0] as string);
    const nick = QUOTED.exec(form.text)?.[1];
    if (nick) note(givens, nameWords(nick).join(' '));
    // East Asian names have the surname first; then it is the first word that stands alone.
    if (!GIVEN_NAMES.has(words[0] as string) || (words[0] as string).length <= 4) note(surnames, words[0] as string);
  });

  const heard = new Map<string, Set<number>>();
  for (const [surname, bearersOf] of surnames) {
    const sound = hear(surname);
    // Short names that sound alike are many people's: "Lee", "Li".
    if (sound.length >= SOUND_LETTERS) heard.set(sound, new Set([...(heard.get(sound) ?? []), ...bearersOf]));
  }

  return mentions.map((mention, i) => {
    const form = forms[formOf[i] as number] as Form;
    const set = sets.find(formOf[i] as number);
    const own = bearers.get(set);
    if (own) {
      own.last = mention.end;
      return set;
    }
    if (form.kind !== 'person' && !(form.kind === 'other-name' && (form.words.length === 1 || surnames.has(form.key))))
      return -1;
    if (isNoRelation(text, mention)) return -1;
    const gender = titleGender(mention.title);
    const bySurname = surnames.get(form.key);
    const partner = mentions[i + 1];
    const coordinated =
      partner !== undefined &&
      text.text.slice(mention.end, partner.start) === ' and ' &&
      partner.kind === 'person' &&
      /\s/.test(partner.text);
    let fitting = [...(bySurname ?? [])];
    if (coordinated && GIVEN_NAMES.has(form.key)) {
      // "Bill and Hillary Clinton": the surname is shared, whatever other Bill there is.
      const surname = (forms[formOf[i + 1] as number] as Form).words.at(-1) as string;
      fitting = [...(givens.get(form.key) ?? [])].filter((one) => surnames.get(surname)?.has(one));
    } else if (fitting.length === 0 && mention.title === undefined) fitting = [...(givens.get(form.key) ?? [])];
    // An article that writes "Tove Lindh" and then "Lind" has misspelled her, if it may not mean "Karl Lindt" as well.
    if (fitting.length === 0 && form.words.length === 1) {
      const alike = heard.get(hear(form.key));
      const other =
        alike &&
        [...surnames].some(([surname, of]) => surname.startsWith(form.key) && ![...of].some((one) => alike?.has(one)));
      if (alike && !other) fitting = [...alike];
    }
    const candidates = fitting
      .map((one) => bearers.get(one) as Bearer)
      .filter((one) => gender === null || one.gender === null || one.gender === gender);
    let chosen = candidates.length === 1 ? candidates[0] : undefined;
    if (candidates.length > 1) {
      const certain = gender === null ? candidates : candidates.filter((one) => one.gender === gender);
      const before = (certain.length > 0 ? certain : candidates).filter((one) => one.last >= 0);
      chosen =
        before.length > 0
          ? before.reduce((best, one) => (one.last > best.last ? one : best))
          : introducedFirst(candidates);
    }
    if (!chosen) return -1;
    chosen.last = mention.end;
    return chosen.set;
  });
}

const NO_RELATION = /\b(?:no relation|not related|unrelated to)\b/;
/** UTF-16 units behind a name in which it may be told from its namesake. */
const RELATION_REACH = 160;

/** "Mr Mansour, of the shipping line Safa — no relation — promised": the writer says that it is somebody else. */
function isNoRelation({ text, sentences }: Text, { end, sentence }: NameMention): boolean {
  return NO_RELATION.test(text.slice(end, Math.min(end + RELATION_REACH, sentences[sentence]?.end ?? end)));
}

/** A headline's bare surname is whom the text introduces first, unless two are introduced in one sentence. */
function introducedFirst(candidates: Bearer[]): Bearer | undefined {
  const [first, second] = [...candidates].sort((a, b) => a.first - b.first);
  return first && second && first.sentence === second.sentence ? undefined : first;
}
