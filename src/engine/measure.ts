/** What a figure holds for, as its sentence says it; see facts/scope.ts. */
export interface Scope {
  /** Parts of a year or of a day's trading: 'first quarter', 'trading', 'close'. */
  times?: string[];
  /** Lemmas of where, from where or to where; names with a circumflex before them: 'hospital', '^leeds'. */
  where?: string[];
  /** Lemmas right before the noun that is counted or whose value it is, and with an at sign where the latter is: 'operating', '@^spain'. */
  qualifiers?: string[];
  /** Of a figure that counts nothing, the noun before its verb: "profit rose 12%". */
  subject?: string;
  /** The stretch of time it was counted over: '3 day'; see facts/span-told.ts. */
  span?: string;
  /** Words of the name that is the subject of the figure's verb; see facts/holder.ts. */
  holder?: string[];
  /** It is what can, should or must be: a capacity, an aim. */
  limit?: boolean;
}

/** What a figure or date is about: sets of lemmas, from the closest to the loosest. Lower case, no stop words. */
export interface Measure {
  /** The thing counted or dated, head noun first: "political prisoners" is ['prisoner', 'political']. */
  counted: string[];
  /** What is done or happens: governing verb, or the noun made of it. */
  events: string[];
  /** Names in the same sentence, as folded name keys. */
  names: string[];
  /** Of a figure, such of them as are only named as its source: "Ann Lee said". */
  sources?: string[];
  /** The other telling words of the sentence. */
  context: string[];
  /** The governing verb phrase is negated ("not one was hurt"). */
  negated: boolean;
  /** The figure adds to another one: "another 12", "12 more", "the other 28". Of a date: one more thing of its kind happens on it ("a second vigil"). */
  additional: boolean;
  /** What has become of the people counted, where the sentence says it: 'dead', 'hurt', 'missing' …; see facts/people-states.ts. */
  state?: string;
  /** Of a date: it modifies the first noun counted ("the 2020 election") and need not be when something else happened. */
  modifies?: boolean;
  /** Of a date on which somebody said something: the last word of who did ("the ministry said on Monday"), lower case. */
  speaker?: string;
  /** Of a date: the telling words of its own clause. */
  clause?: string[];
  /** Of a date: the numbers of its clause as digits, those that order marked: "25", "#3" for "third". */
  figures?: string[];
  /** Of a date: told as a limit ("until June 1"), not as a day on which something happens. */
  limit?: boolean;
  /** People that the sentence counts in the same breath: one in "seven divers and the captain", three in "12 men and three women". */
  plus?: number;
  /** It says of what kind something is: "a two-pointer", "a 7-yard line". */
  kind?: boolean;
  /** Kinds that its sentence tells by a number: '2 bedroom' of "the rent of a two-bedroom flat"; see facts/kinds-beside.ts. */
  kinds?: string[];
  /** The figure is what others are a part of: 150 in "83 of 150 seats", 900 in "half of its 900 jobs". */
  whole?: boolean;
  /** The figure counts a part of those told of before: "eight of them", "nine children among the dead". */
  part?: boolean;
  /** It counts what one of two acts was done to: "damaged or destroyed". */
  either?: boolean;
  /** First and last day of the date nearest to the figure in its sentence, `YYYY-MM-DD`: "in 2023 it made 410 trips". */
  when?: [from: string, to: string];
  /** Days that this date lies before the article, where it is more than a month: "31 people died there in 1994". */
  ago?: number;
  /** The sentence tells of something like what the article is about, and not of that: "a sister ferry", "its rival". */
  other?: boolean;
  /** It is told as a total beyond what others count: "on both sides of the border", "in the whole of the south". */
  wider?: boolean;
  /** Of a figure: what it holds for. */
  scope?: Scope;
  /** The figure is hypothetical or foreseen: "could kill 300", "expects 40". */
  foreseen: boolean;
  /** It is under way or settled, which another report may tell as foreseen: "is cutting 40 jobs", "agreed to pay $3m". */
  announced?: boolean;
}
