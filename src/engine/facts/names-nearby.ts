import { nameKeys } from '../names/name-keys.ts';
import type { Text } from '../text/read-text.ts';
import type { NameFact, NameMention } from '../types.ts';
import { speaks } from './speaks.ts';
import { describesAnybody, describesBearer, isDescribed, joinsBearer, opensWithPronoun } from './age-bearer.ts';
import type { NamesNearby } from './figure-facts.ts';

/** Keys kept for one sentence: an enumeration of a hundred names says no more than of a few. */
const MAX_KEYS = 24;
/** UTF-16 units between a person's name and what is said of that person: "Ann Lee, a 34-year-old lawyer". */
const BEARER_REACH = 60;

/** Sentences before one that describes somebody in which that person may be named. */
const SENTENCES_BACK = 2;

/** Who is named in each sentence, by the keys of the fullest form the article has for them. */
export function namesNearby(facts: readonly NameFact[], text: Text): NamesNearby {
  const keys = new Map<number, string[]>();
  const speakers = new Map<number, string[]>();
  const persons = new Map<number, { mention: NameMention; keys: string[] }[]>();
  for (const fact of facts) {
    const own = nameKeys(fact.name);
    for (const mention of fact.mentions) {
      const here = keys.get(mention.sentence);
      if (!here) keys.set(mention.sentence, own.slice(0, MAX_KEYS));
      else for (const key of own) if (here.length < MAX_KEYS && !here.includes(key)) here.push(key);
      if (speaks(text, mention)) {
        const saying = speakers.get(mention.sentence);
        if (!saying) speakers.set(mention.sentence, own.slice(0, MAX_KEYS));
        else if (saying.length < MAX_KEYS) saying.push(...own);
      }
      if (fact.kind !== 'person') continue;
      const list = persons.get(mention.sentence);
      if (list) list.push({ mention, keys: own });
      else persons.set(mention.sentence, [{ mention, keys: own }]);
    }
  }
  /** The one person whom the nearest of the sentences before names; nobody where several are named there. */
  const lastNamed = (sentence: number): string[] => {
    for (let at = sentence - 1; at >= 0 && at >= sentence - SENTENCES_BACK; at--) {
      const named = persons.get(at);
      if (!named) continue;
      const [first] = named;
      return first !== undefined && named.every((person) => person.keys === first.keys) ? first.keys : [];
    }
    return [];
  };
  return {
    inSentence: (sentence) => keys.get(sentence) ?? [],
    speaking: (sentence) => speakers.get(sentence) ?? [],
    bearer: (mention) => {
      const { start, end, sentence } = mention;
      const named = persons.get(sentence) ?? [];
      if (describesBearer(text, mention)) {
        const joined = named.find((person) => joinsBearer(text, end, person.mention.start));
        return joined ? joined.keys : lastNamed(sentence);
      }
      if (describesAnybody(text, mention)) {
        const isBearer = ({ mention: name }: { mention: NameMention }) =>
          isDescribed(text, start, name.end) || joinsBearer(text, end, name.start);
        return named.find(isBearer)?.keys ?? [];
      }
      // "She was 87."
      if (named.length === 0 && opensWithPronoun(text, sentence)) return lastNamed(sentence);
      let nearest: string[] = [];
      let least = BEARER_REACH;
      for (const person of named) {
        const gap = person.mention.start >= end ? person.mention.start - end : start - person.mention.end;
        if (gap < least) [least, nearest] = [gap, person.keys];
      }
      return nearest;
    },
  };
}
