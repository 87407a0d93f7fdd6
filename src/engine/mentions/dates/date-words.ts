const table = (rows: string[]) => new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i] as const)));

const MONTHS = table([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);
const WEEKDAYS = table([
  'sunday sun',
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
]);

const bare = (lower: string) => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** 1 to 12, or `null`. Only what starts with a capital in the text is asked for: "may" and "march" are verbs. */
export const monthNamed = (lower: string): number | null => {
  const month = MONTHS.get(bare(lower));
  return month === undefined ? null : month + 1;
};

/** 0 Sunday to 6 Saturday, or `null`. */
export const weekdayNamed = (lower: string): number | null => WEEKDAYS.get(bare(lower)) ?? null;

/** Short forms that are everyday words too ("Sat", "Sun", "Mar") and need a day or month beside them. */
export const isAbbreviated = (lower: string) =>
  bare(lower).length <= 5 && !/day$|^(?:march|april|june|july|may)$/.test(bare(lower));

export const DAY_PARTS: Record<string, 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'> = {
  morning: 'morning',
  noon: 'noon',
  midday: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
};

/** First month of a season in the northern year; winter starts in the December before. */
export const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

/** Number of an ordinal up to 29: '14th', 'fourteenth', 'twenty-first'; `null` for other words. */
export function ordinalNamed(lower: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower);
  if (digits) return Number(digits[1]);
  const unit = UNITS.indexOf(lower);
  if (unit >= 0) return unit + 1;
  const teen = TEENS.indexOf(lower);
  if (teen >= 0) return teen + 10;
  if (lower === 'twentieth') return 20;
  if (lower.startsWith('twenty-')) {
    const rest = UNITS.indexOf(lower.slice(7));
    return rest < 0 ? null : 21 + rest;
  }
  return null;
}

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A small whole number in words or digits, as it counts days and years back: 'three', '15', 'a'; `null` for others. */
export function numberNamed(lower: string): number | null {
  if (lower === 'a' || lower === 'an') return 1;
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  const at = SMALL.indexOf(lower);
  return at < 0 ? null : at + 1;
}

/** Day of the month in digits with or without an ending: '13', '13th'. */
export function dayNumber(lower: string): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** A year in four digits, 1000 to 2099. */
export const yearNumber = (lower: string): number | null => (/^(?:1\d|20)\d\d$/.test(lower) ? Number(lower) : null);

/** Words that tell of what is to come, so that "on Friday" is the next one. */
export const COMING = new Set([
  'will', 'shall', 'would', 'expected', 'expects', 'expect', 'scheduled', 'due', 'plan', 'plans', 'planned', 'planning', 'poised', 'upcoming', 'coming',
  'tomorrow', 'prepare', 'prepares', 'preparing', 'hopes', 'hope', 'intends', 'intend', "'ll", 'deadline', 'slated', 'aims', 'ahead', 'until', 'till',
  'expire', 'expires', 'expiring', 'starting', 'must', 'should', 'could', 'may', 'beyond', 'begins', 'starts', 'opens', 'resumes', 'ends', 'closes',
]); // biome-ignore format: one table

/** Verbs whose past does not end in -ed. */
export const PAST = new Set([
  'said', 'told', 'made', 'took', 'began', 'came', 'held', 'met', 'went', 'saw', 'gave', 'found', 'left', 'won', 'lost', 'wrote', 'spoke', 'led', 'fell',
  'rose', 'broke', 'struck', 'shot', 'died', 'sent', 'became', 'ran', 'brought', 'ate', 'grew', 'drew', 'did', 'got', 'sold', 'bought', 'flew', 'arose',
]); // biome-ignore format: one table
