import type { Text } from '../text/read-text.ts';
import type { NameFact, NameKind, NameMention } from '../types.ts';
import { joinBareNames } from './names/bare-names.ts';
import { findDefinitions } from './names/find-definitions.ts';
import { readForms } from './names/forms.ts';
import { makeSets, mergeForms } from './names/merge-forms.ts';
import { resolvePersons } from './names/resolve-persons.ts';

/**
 * Groups an article's name mentions into facts: who is one bearer. Names that fit each other are joined, then what the
 * article itself defines ("known as", "(EU)"), then bare surnames and given names, each by its own place in the text.
 * One surname alone never makes two persons one; what stays unsure stays apart.
 *
 * @param mentions of `findNames`, in text order.
 */
export function groupNames(mentions: NameMention[], text: Text): NameFact[] {
  const forms = readForms(mentions);
  const formOf: number[] = [];
  forms.forEach((form, i) => {
    for (const at of form.at) formOf[at] = i;
  });
  const sets = makeSets(forms.length);
  mergeForms(forms, sets);
  joinBareNames(forms, sets);

  const resolved = resolvePersons(mentions, text, forms, formOf, sets);
  for (const [longer, shorter] of findDefinitions(mentions, text)) {
    // A definition holds for the whole article, unless the short form is somebody's own name already.
    const target = resolved[longer] as number;
    const short = formOf[shorter] as number;
    if (resolved[shorter] === -1) sets.join(target === -1 ? (formOf[longer] as number) : target, short);
  }

  const facts = new Map<number, NameMention[]>();
  mentions.forEach((mention, i) => {
    const set = sets.find(resolved[i] === -1 ? (formOf[i] as number) : (resolved[i] as number));
    const group = facts.get(set);
    if (group) group.push(mention);
    else facts.set(set, [mention]);
  });
  return [...facts.values()].map(toFact);
}

function toFact(mentions: NameMention[]): NameFact {
  const forms = [...new Set(mentions.map((mention) => mention.text))].sort(byFullness);
  const name = forms[0] as string;
  const kind = strongestKind(mentions, name);
  return { id: `${kind}:${(mentions[0] as NameMention).start}`, kind, text: name, name, forms, mentions };
}

/** More words first, then more letters; of two equal ones the one in small letters. */
function byFullness(a: string, b: string): number {
  const words = (form: string) => form.split(/\s+/).length;
  const shouted = (form: string) => (/\p{Ll}/u.test(form) ? 0 : 1);
  return words(b) - words(a) || (a.length === b.length ? 0 : b.length - a.length) || shouted(a) - shouted(b);
}

/** Every mention has a vote, the full name's count double; "other name" says little and counts half. */
function strongestKind(mentions: NameMention[], name: string): NameKind {
  const votes = new Map<NameKind, number>();
  for (const { kind, text } of mentions) {
    const vote = (kind === 'other-name' ? 0.5 : 1) * (text === name ? 2 : 1);
    votes.set(kind, (votes.get(kind) ?? 0) + vote);
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}
