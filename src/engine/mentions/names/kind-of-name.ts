import type { NameKind } from '../../types.ts';
import type { Run } from './find-runs.ts';
import { PARTICLES } from './find-runs.ts';
import { genderOf } from './given-names.ts';
import {
  CLUB_INITIALS,
  CLUB_STARTS,
  FIELDS,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  OTHER_HEADS,
  OTHER_STARTS,
  PLACE_HEADS,
  PLACE_STARTS,
  STATE_ABBREVIATIONS,
  STRONG_PLACE_STARTS,
} from './institution-words.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { KNOWN_PLACES } from './known-places.ts';
import { OFFICES, ROLES } from './titles.ts';
import { isKnownOrganisation, isKnownPlace, phraseKey } from './known-names.ts';
import { isNameShape } from './lines.ts';
import { HOLIDAYS } from './not-names.ts';
import { hasLegalForm } from '../../names/bare-name.ts';
import { officerBehind } from './read-title.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

/** How much speaks for each kind. Points add up; the weights are orders of certainty, not probabilities. */
export type KindScores = Record<NameKind, number>;

const SAID = setOf(
  'said says say told tells added adds explained argued replied insisted admitted confessed recalled joked wrote writes tweeted testified smiled laughed wept married died resigned retired scored pleaded born grew shouted whispered',
);
const KIN = setOf(
  'wife husband mother father son daughter sister brother family lawyer widow uncle aunt parents children career death life lawyers girlfriend boyfriend partner home fans teammate',
);
const PLACE_PREPOSITIONS = setOf(
  'in near at from to into across outside around towards toward through throughout within inside leaving visiting',
);
const PLACE_NOUNS = setOf(
  'city town village region province capital state county district island suburb port country resort river republic municipality hamlet area',
);
const COMPANY_NOUNS = setOf(
  'company firm bank group maker giant startup retailer agency newspaper magazine charity union party club team broadcaster network supplier airline carmaker automaker think-tank nonprofit organisation organization watchdog militia band label publisher chain brand subsidiary',
);
const SHARES = setOf(
  'shares stock stocks employees customers executives spokesman spokeswoman spokesperson board shareholders investors profits revenue earnings headquarters users factory stores supporters fans coach striker midfielder goalkeeper members subsidiary merger products app',
);
const WORKS = setOf(
  'film novel song album book movie storm hurricane ship vessel virus disease variant drug vaccine missile spacecraft rocket satellite telescope probe app software game operation show series festival',
);
const DISEASES = setOf('sars mers ebola covid covid-19 coronavirus h1n1 h5n1 aids zika brexit');
/** Heads that people are called by as well. */
const SURNAME_HEADS = setOf(
  'hill hills park parks lake field fields woods street rivers hall bridge marsh day lane banks church lodge glass forest garden gardens pond reed peak court law war rush cross guard guards forum journal post bishop case wall green ball bill opera order young brothers rule show storm masters west ford castle heights creek moor shore page point power',
);
/** What a district in America is there for, where it is a body and no stretch of land. */
const SERVED = setOf(
  'health school schools fire water hospital sanitary sanitation irrigation transit utility drainage sewer library',
);
const SUFFIXES = setOf('jr sr ii iii iv');

/** Weighs what a candidate's own words and its neighbours say of its kind. */
export function weighKinds(words: Word[], run: Run): KindScores {
  const scores: KindScores = { person: 0, organisation: 0, place: 0, 'other-name': 0.5 };
  const { from, to } = run;
  const own = words.slice(from, to);
  const names = own.filter((word) => isNameShape(word));
  const first = names[0] as Word;
  const last = names.at(-1) as Word;
  const key = phraseKey(words, from, to);
  const single = names.length === 1;
  const before = words[from - 1];
  const twoBefore = words[from - 2];
  const after = words[to];
  const twoAfter = words[to + 1];
  const connected = own.some(
    (word) => word.key === 'of' || word.key === 'for' || word.key === 'and' || word.text === '&',
  );

  const place = KNOWN_PLACES.has(key) && (!single || isKnownPlace(first));
  if (place) scores.place += 5;
  if (KNOWN_ORGANISATIONS.has(key) && (!single || isKnownOrganisation(first))) scores.organisation += place ? 3 : 6;
  if (!single && !connected && ORGANISATION_HEADS.has(last.key)) scores.organisation += 5;
  else if (!single && ORGANISATION_STARTS.has(first.key)) scores.organisation += 4;
  // "Castellan N.V.": initials stand in front of a name, a legal form behind it.
  if (!single && /^(?:\p{Lu}\.){2,}/u.test(last.text) && hasLegalForm(`${first.text} ${last.text}`))
    scores.organisation += 9;
  // "South Central Health District", "Oak Park School District": a district that does something is a body.
  const working = last.key === 'district' && SERVED.has(names.at(-2)?.key ?? '');
  if (!single && !connected && PLACE_HEADS.has(last.key)) scores[working ? 'organisation' : 'place'] += working ? 6 : 4;
  // "FC Midtjylland", "F.C. Copenhagen", "AS Roma": letters of a club in front of its town.
  if (!single && /^\p{Lu}.*\p{Lu}/u.test(first.text) && last.shape === 'title' && isClubStart(first, last)) {
    scores.organisation += 6;
    scores.person -= 3;
  }
  // "St. Luke's": a hospital, a school or a church.
  if ((words[to - 1] as Word).shape === 'possessive') scores.organisation += 6;
  if (!single && (OTHER_HEADS.has(last.key) || OTHER_STARTS.has(first.key))) scores['other-name'] += 4;
  if (DISEASES.has(first.key)) scores['other-name'] += 6;
  if (single && ORGANISATION_HEADS.has(first.key)) scores.organisation += 1;
  if (!single && last.shape === 'upper' && first.shape !== 'upper' && !SUFFIXES.has(last.key)) scores.organisation += 2;
  if (!single && FIELDS.has(last.key)) scores.organisation += 1.5;
  const ending = single ? last.key : `${(names.at(-2) as Word).key} ${last.key}`;
  if (OFFICES.has(ending)) scores.organisation += 6;
  if ((words[to - 1] as Word).key === 'administration') scores.organisation += 9;
  if (own.some((word) => /^prizes?$/.test(word.key))) scores['other-name'] += 9;
  if (own.some((word) => word.shape === 'number')) {
    scores['other-name'] += 2;
    scores.person -= 2;
  }
  if (!single && first.shape === 'upper' && isKnownPlace(first)) scores.person -= 2;
  // "ETH Zurich", "BBC Alba": three capitals are no initials of a person's.
  if (names.length === 2 && /^\p{Lu}{3,}$/u.test(first.text) && last.shape === 'title') {
    scores.person -= 2;
    scores.organisation += 1;
  }
  if (HOLIDAYS.has(last.key) || HOLIDAYS.has(first.key)) scores['other-name'] += 6;
  if (connected) {
    const head = names.findLast(
      (word) =>
        word.end <
        (own.find((w) => w.key === 'of' || w.key === 'for' || w.key === 'and' || w.text === '&') as Word).start,
    );
    if (head && ORGANISATION_HEADS.has(head.key)) scores.organisation += 5;
    else if (
      head &&
      (PLACE_HEADS.has(head.key) || /^(?:bay|gulf|isle|cape|sea|strait|republic|kingdom|state)s?$/.test(head.key))
    )
      scores.place += 5;
    else if (ORGANISATION_HEADS.has(last.key) || own.some((word) => word.text === '&')) scores.organisation += 4;
    else if (/^(?:duke|duchess|prince|princess|earl|countess|archbishop|bishop)$/.test(first.key)) scores.person += 5;
    else if (own.some((word) => word.key === 'for')) scores.organisation += 3;
    else scores['other-name'] += 2;
  }
  if (!single && PLACE_STARTS.has(first.key) && names.slice(1).every((word) => word.shape === 'title'))
    scores.place += STRONG_PLACE_STARTS.has(first.key) ? 4 : 1.5;
  if (first.shape === 'upper' && single && !place && first.key.replace(/\W/g, '').length <= 6) scores.organisation += 2;
  if (first.shape === 'mixed' && single) scores.organisation += 1.5;
  if (single && /[a-z][A-Z]/.test(first.text) && !/^(?:Ma?c|De|La|Le|Di|Van|O)[A-Z]/.test(first.text))
    scores.organisation += 2;

  // "Tut.by", "Amazon.com": a firm or a paper called by its address.
  if (single && /\p{Ll}\.\p{Ll}{2,6}$/u.test(first.text)) scores.organisation += 3;

  // Persons: how the name is built.
  const built = names.every(
    (word) => /\p{Ll}/u.test(word.text) || /^(?:\p{Lu}\.)+$/u.test(word.text) || SUFFIXES.has(word.key),
  );
  const gender = genderOf(first.key);
  const initials = names.some((word) => /^(?:\p{Lu}\.)+$/u.test(word.text) && !isKnownPlace(word)) && !single;
  if (!single && names.length <= 5 && built && !connected) {
    if (gender !== undefined) scores.person += 3.5;
    if (initials) scores.person += 3;
    if (own.some((word) => word.shape === 'lower' && PARTICLES.has(word.key))) scores.person += 2;
    // "Artemis III": a number behind what nobody is called by.
    if (names.some((word) => SUFFIXES.has(word.key)))
      scores.person += gender === undefined && names.length === 2 ? -2 : 2;
    if (names.length <= 3 && names.every((word) => word.pos === 'PROPN'))
      scores.person += names.length === 2 ? 0.8 : 0.4;
    if (/-[a-z]/.test(last.text)) scores.person += 2.5;
  }
  // "National Highways", "West Midlands Trust": common words make no person.
  // "Stewart Island", "Dana F. Besecker Company": the last word outweighs a given name in front, unless it is a surname too.
  const headed = ORGANISATION_HEADS.has(last.key) || PLACE_HEADS.has(last.key) || OTHER_HEADS.has(last.key);
  if (!single && !run.title && headed && !SURNAME_HEADS.has(last.key))
    scores.person -= ORGANISATION_HEADS.has(last.key) ? 4 : 2;
  if (!single && gender === undefined && names.some((word) => FIELDS.has(word.key))) scores.person -= 1.5;
  if (names.slice(1).some((word) => /^(?:al|el|bin|ibn)-./.test(word.key))) scores.person += 3;
  if (single && gender !== undefined && !place && (before?.key === 'a' || before?.key === 'an')) scores.person -= 2;
  if (single && gender !== undefined && !place) scores.person += 1.2;
  if (first.shape === 'mixed' && /^(?:al|el|d|o|bin)\b/.test(first.key)) scores.person += 2;

  // Persons: what stands around it.
  if (run.title) scores.person += ORGANISATION_HEADS.has(last.key) && !single ? 2 : 6;
  if (after && SAID.has(after.key)) {
    // Companies and papers say things too, but the well-known ones are listed.
    scores.person += single && gender === undefined ? 1 : 1.5;
    if (single && gender === undefined) scores.organisation += 0.4;
  }
  if (before && SAID.has(before.key) && before.shape === 'lower' && (after?.text === '.' || after?.text === ','))
    scores.person += 1;
  if (
    after?.text === ',' &&
    twoAfter?.shape === 'number' &&
    /^\d{1,2}$/.test(twoAfter.text) &&
    /^[,.]$/.test(words[to + 2]?.text ?? '')
  )
    scores.person += 4;
  if (after?.text === '(' && twoAfter?.shape === 'number' && words[to + 2]?.text === ')') scores.person += 2;
  if ((after?.text === ',' && twoAfter?.key === 'who') || after?.key === 'who') scores.person += 2.5;
  if (after?.shape === 'possessive' && twoAfter && KIN.has(twoAfter.key)) scores.person += 1.5;
  if (before?.key === 'as' && twoBefore?.key === 'known' && single) scores.person += 1;

  if (before?.text === ',' && twoBefore && (ROLES.has(twoBefore.key) || twoBefore.key.endsWith('-general')))
    scores.person += 2.5;
  if (
    after?.text === ',' &&
    /^(?:a|an|the|its|his|her|their)$/.test(twoAfter?.key ?? '') &&
    !single &&
    [2, 3, 4].some((step) => ROLES.has(words[to + step]?.key ?? ''))
  )
    scores.person += 2;

  // Places.
  if (before && PLACE_PREPOSITIONS.has(before.key) && before.shape === 'lower')
    scores.place += before.key === 'in' ? 2 : 0.6;
  if (before?.initial && before.key === 'in') scores.place += 1.5;
  if (before?.key === 'of' && twoBefore && PLACE_NOUNS.has(twoBefore.key)) scores.place += 3;
  if (before && PLACE_NOUNS.has(before.key) && before.shape === 'lower') scores.place += 1.5;
  if (after?.text === ',' && twoAfter && isNameShape(twoAfter) && isKnownPlace(twoAfter))
    scores.place += before && PLACE_PREPOSITIONS.has(before.key) ? 4 : 1;
  if (after?.text === '-' && !after.spaced && /^(?:based|born|bound|area)$/.test(twoAfter?.key ?? ''))
    scores.place += twoAfter?.key === 'based' ? 3 : 1;
  if (
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|mayor|governor|streets|coast|residents)$/.test(
      twoBefore?.key ?? '',
    ) &&
    before?.key === 'of'
  )
    scores.place += 2.5;

  if (isListedPlace(words, to)) scores.place += 4;
  if (before?.text === ',' && single && isStateBehindTown(words, from)) scores.place += 6;
  if (before?.key === 'the' && single && /^(?:west|east|north|south|midwest)$/.test(key)) scores.place += 2;

  // Organisations.
  if (before && COMPANY_NOUNS.has(before.key) && before.shape === 'lower') scores.organisation += 2;
  if (after && (SHARES.has(after.key) || (after.shape === 'possessive' && SHARES.has(twoAfter?.key ?? ''))))
    scores.organisation += 2;
  if (
    after?.text === ',' &&
    twoAfter &&
    /^(?:a|an|the)$/.test(twoAfter.key) &&
    [2, 3, 4].some((step) => COMPANY_NOUNS.has(words[to + step]?.key ?? ''))
  )
    scores.organisation += 2.5;
  if (after?.text === '(' && twoAfter?.shape === 'upper' && words[to + 2]?.text === ')' && !single)
    scores.organisation += isInitials(names, twoAfter) ? 2.5 : 0;
  if (before?.key === 'the' && !single && !place && built) {
    scores.organisation += last.key.endsWith('s') ? 1.5 : 0.3;
    scores.person -= 2;
  }
  if (before?.key === 'by' && single && twoBefore?.pos === 'VERB') scores.organisation += 0.3;
  // "According to Entergy": whoever says it is no place.
  if (before?.key === 'to' && twoBefore?.key === 'according' && !place) scores.organisation += 0.8;

  // "Fidesz leader Viktor Szabo": what has a leader is a body, unless it is a well-known place.
  if (!place && officerBehind(words, run) !== null) scores.organisation += 1.5;

  if (before && WORKS.has(before.key) && before.shape === 'lower') scores['other-name'] += 2;
  return scores;
}

function isClubStart(first: Word, last: Word): boolean {
  const letters = first.key.replaceAll('.', '');
  return CLUB_STARTS.has(letters) || (CLUB_INITIALS.has(letters) && isKnownPlace(last));
}

const COUNTIES = /^(?:count|provinc|district|region|state|cit|village|town|island|parish|river)(?:y|ies|e|es|s)$/;
/** "Jerome and Cassia counties", "Cassia county": the noun behind, in small letters, says what both are. */
function isListedPlace(words: Word[], to: number): boolean {
  const behind = (at: number) => words[at]?.shape === 'lower' && COUNTIES.test((words[at] as Word).key);
  if (behind(to)) return true;
  return words[to]?.key === 'and' && isNameShape(words[to + 1]) && behind(to + 2);
}

/** "Gloucester, Mass.": an abbreviation of a state, a comma behind a name. */
export const isStateBehindTown = (words: Word[], at: number): boolean =>
  words[at - 1]?.text === ',' &&
  isNameShape(words[at - 2]) &&
  (words[at] as Word).text.endsWith('.') &&
  STATE_ABBREVIATIONS.has((words[at] as Word).key);

const isInitials = (names: Word[], abbreviation: Word) =>
  names
    .map((word) => word.key[0])
    .join('')
    .includes(abbreviation.key.replace(/\W/g, '').slice(0, 2));

/** The kind with most points; a tie goes to the loosest. */
export function bestKind(scores: KindScores): NameKind {
  let best: NameKind = 'other-name';
  for (const kind of ['place', 'organisation', 'person'] as const) if (scores[kind] > scores[best]) best = kind;
  return best;
}
