import { randomFrom } from './random.ts';

/** An article of the synthetic corpus, and a name and a figure that it tells. */
export interface SyntheticArticle {
  id: string;
  title: string;
  publisher: string;
  published: string;
  url: string;
  lang: 'en';
  text: string;
}

export interface SyntheticCorpus {
  /** The article number `i`; the same whenever it is asked for. */
  article(i: number): SyntheticArticle;
  /** A page of about so many characters on the story of article `i`, which no article of the corpus is. */
  page(i: number, length: number): SyntheticArticle;
  /** Every person's name there is, most frequent first. */
  persons: string[];
}

const SYLLABLES =
  'ka lo mi ren tas vel dor an shi bra cu del fen gor hal is jo kel lun mar nov os pra quin ros sel tor ul vas wen yar zim al ber chi dal er fro gan hor im jan'.split(
    ' ',
  );
const ENDS = 'ov in son ez ski berg ari ian ell wood ton ley man er a o'.split(' ');
const GIVEN =
  'Anna Omar Lucia Peter Mei Ivan Grace Tomas Aisha Daniel Karin Joseph Elena Samuel Priya Mark Nadia Hugo Irene Walter Zoe Felix Rosa Victor Leila Simon Clara Boris Dina Oscar'.split(
    ' ',
  );
const PLACES = [
  'Harwick',
  'Port Elmar',
  'Lisbon',
  'Oslo',
  'Nairobi',
  'Westbrook',
  'Hanoi',
  'Quito',
  'Ridgemont',
  'Ankara',
  'Dunmore',
];
const BODIES = [
  'Ministry',
  'Bank',
  'University',
  'Agency',
  'Council',
  'Institute',
  'Union',
  'Authority',
  'Court',
  'Party',
];
const THINGS =
  'houses workers passengers tickets schools vehicles patients farmers votes trees engines letters homes soldiers students'.split(
    ' ',
  );
const DEEDS =
  'inspected rebuilt delivered examined counted closed repaired moved sold opened replaced evacuated arrested hired'.split(
    ' ',
  );
const PLAIN =
  'neighbours described quiet street river hills engineers report decision evening station heavy rain winter market price season crowd minister budget plan vote court police fire flood bridge airport hospital strike election harvest museum festival storm power water school border trade film match record'.split(
    ' ',
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * News whose sizes and names are distributed as those of real news are: lengths log-normal about 3,200 characters, names by Zipf's law with new
 * ones coming all the time (Heaps), stories of one to thirty articles that share names, figures and days. Nothing is kept: article `i` is made
 * from `i` and the seed.
 */
export function newsCorpus(size: number, seed = 1): SyntheticCorpus {
  const stories = Math.ceil(size / 5);
  const named = randomFrom(seed * 7919);
  const surname = () => {
    const syllables = Array.from(
      { length: 1 + Math.floor(named() * 3) },
      () => SYLLABLES[Math.floor(named() * SYLLABLES.length)],
    );
    return capital(syllables.join('') + ENDS[Math.floor(named() * ENDS.length)]);
  };
  // About as many people as articles: what news has.
  const persons = [
    ...new Set(
      Array.from({ length: Math.max(500, size) }, () => `${GIVEN[Math.floor(named() * GIVEN.length)]} ${surname()}`),
    ),
  ];
  const towns = [...PLACES, ...Array.from({ length: Math.max(40, Math.floor(size ** 0.6)) }, surname)];

  const write = (story: number, random: () => number, length: number) => {
    const own = randomFrom(seed * 31 + story * 104_729);
    const pick = <T>(list: readonly T[], by = random): T => list[Math.floor(by() * list.length)] as T;
    // Zipf: the rank is the size to the power of an even draw.
    const zipf = <T>(list: readonly T[], by: () => number): T =>
      list[Math.min(list.length - 1, Math.floor(list.length ** by()) - 1)] as T;
    const cast = Array.from({ length: 6 }, () => zipf(persons, own));
    const scene = Array.from({ length: 3 }, () => zipf(towns, own));
    const bodies = scene.map((town) => `${town} ${pick(BODIES, own)}`);
    const figures = Array.from({ length: 8 }, () => Math.floor(10 ** (1 + own() * 4)).toLocaleString('en-US'));
    const things = Array.from({ length: 8 }, () => pick(THINGS, own));
    const plain = () => Array.from({ length: 8 + Math.floor(random() * 8) }, () => pick(PLAIN)).join(' ');
    const sentence = (): string => {
      const at = Math.floor(random() * figures.length);
      const [who, town, body] = [pick(cast), pick(scene), pick(bodies)];
      const lines = [
        () => `The ${body} said that ${figures[at]} ${things[at]} had been ${pick(DEEDS)} in ${town}.`,
        () => `"We had ${figures[at]} ${things[at]} to look after," said ${who}, who works for the ${body}.`,
        () =>
          `${who.split(' ')[1]} told reporters that the plan would cost $${(1 + random() * 90).toFixed(1)} million.`,
        () => `${zipf(persons, random)} travelled from ${zipf(towns, random)} to ${town} with ${who}.`,
        () => `More than ${Math.floor(2 + random() * 90)} percent of the ${things[at]} were ${pick(DEEDS)} by then.`,
        () => `The ${plain()} of the ${pick(PLAIN)} was not clear.`,
        () => `A ${plain()} stayed as it was.`,
        () => `It was the ${pick(PLAIN)} that ${plain()}, people said.`,
      ];
      return pick(lines)();
    };
    let text = '';
    for (let at = 0; text.length < length; at++) text += `${sentence()}${at % 3 === 2 ? '\n' : ' '}`;
    return { text: text.trim(), title: `${capital(things[0] as string)} ${pick(DEEDS)} in ${scene[0]}: ${cast[0]}` };
  };

  const make = (key: string, number: number, length: number): SyntheticArticle => {
    const random = randomFrom(seed * 17 + number * 15_485_863);
    // Of few stories there are many articles.
    const story = Math.floor(stories * random() ** 1.5);
    const days = Math.floor(randomFrom(story + 3)() * 1500 + random() * 3);
    const { text, title } = write(story, random, length === 0 ? lengthOf(random) : length);
    return {
      id: key,
      title,
      publisher: `${PLACES[Math.floor(random() ** 2 * PLACES.length)]} ${['Post', 'Times', 'Wire', 'Herald'][Math.floor(random() * 4)]}`,
      published: new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10),
      url: `https://news-${Math.floor(random() * 300)}.example/${key}`,
      lang: 'en',
      text,
    };
  };
  return {
    article: (i) => make(`s-${i}`, i, 0),
    page: (i, length) => make(`page-${i}`, i + 1e7, length),
    persons,
  };
}

/** Log-normal (Box and Muller), median 3,200 characters, within what is an article. */
function lengthOf(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(20_000, Math.max(600, Math.round(3_200 * Math.exp(0.6 * normal))));
}
