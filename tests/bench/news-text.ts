import { randomFrom } from './random.ts';

const GIVEN = 'Anna Omar Lucia Peter Mei Ivan Grace Tomas Aisha Daniel Karin Joseph Elena Samuel Priya Mark'.split(' ');
const SURNAMES = 'Keller Haddad Moreau Lindqvist Okafor Petrov Tanaka Brandt Rossi Novak Castell Weaver'.split(' ');
const ENDINGS = ['', 'son', 'ova', 'man', 'field', 'ez', 'ski', 'berg'];
const TOWNS = 'Harwick Port Elmar Lisbon Oslo Nairobi Westbrook Hanoi Quito Ridgemont Ankara Dunmore'.split(' ');
const BODIES = 'Ministry of Health,Coastal Bank,Northern Rail,University of Harwick,Relief Agency,City Council'.split(
  ',',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April June July September October November'.split(' ');
const THINGS = 'houses workers passengers tickets schools vehicles patients farmers votes trees engines letters'.split(
  ' ',
);
const DEEDS = 'inspected rebuilt delivered examined counted closed repaired moved sold opened replaced'.split(' ');
const PLAIN = [
  'The work had been put off twice because of heavy rain in the hills above the river.',
  'Neighbours described a quiet street where little had changed for a generation.',
  'It was not clear on the day who would pay for what had already been ordered.',
  'Engineers are still looking at the older part of the bridge and its western pillars.',
  'A second report is expected to say more about how the decision came to be made.',
  'Several shops near the station stayed shut while the clean-up went on into the evening.',
];

/**
 * News-like text of a length in characters: paragraphs of names, figures, dates, quotations and plain sentences in the
 * shares that news has them. Repeatable, and no two paragraphs are alike.
 */
export function newsText(length: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = () => Math.floor(10 ** (1 + random() * 4)).toLocaleString('en-US');
  const surname = () => pick(SURNAMES) + pick(ENDINGS);
  const paragraph = (): string => {
    const [who, town, body] = [surname(), pick(TOWNS), pick(BODIES)];
    const full = `${pick(GIVEN)} ${who}`;
    const lines = [
      () => `The ${body} in ${town} said on ${pick(DAYS)} that ${number()} ${pick(THINGS)} had been ${pick(DEEDS)}.`,
      () => `"We had about ${number()} ${pick(THINGS)} to look after," said ${full}, who works for the ${body}.`,
      () => `${who} told reporters that the plan would cost $${(1 + random() * 90).toFixed(1)} million over ten years.`,
      () => `On ${pick(MONTHS)} ${1 + Math.floor(random() * 28)}, ${full} travelled from ${town} to ${pick(TOWNS)}.`,
      () => `More than ${Math.floor(2 + random() * 90)} percent of the ${pick(THINGS)} were ${pick(DEEDS)} by then.`,
      () => pick(PLAIN),
      () => pick(PLAIN),
    ];
    return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(lines)()).join(' ');
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const next = paragraph();
    paragraphs.push(next);
    written += next.length + 1;
  }
  return paragraphs.join('\n').slice(0, length);
}
