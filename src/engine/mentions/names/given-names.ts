import { FEMALE_GIVEN_NAMES } from './female-given-names.ts';
import { MALE_GIVEN_NAMES } from './male-given-names.ts';

/** Given names borne by men and women alike, in folded form. */
const EITHER = `
adrien afanasi akira akos alex alexei alexis alfie alois alva anatolie andi andra andrea andrey angel anik anjela
aubrey avi bela blair borna casey cassidy charlie cheyenne dado dale danila darcy devan devon eyram francois
gabriele gaby hinata ilia ilya ivica jaime jamie jammie janne jean jessie jie jordan jude kai kasey kelsey kendall
kenyatta kerry kim kiran kris lashawn leif liubovi luca mads manaia marion marlo matti matty maxime mel melokuhle
mina morgan mthunzi nico nicolai niko nikos pantelei pat quinn regan rene robin sandy shay shea shelby shiloh soma
sumit svetlana syd valeriu veaceslav
`;

const words = (list: string) => list.trim().split(/\s+/);

/**
 * Folded given name to the gender it is usually borne by, `x` for both. The list says "can be a given name", never
 * "is a person": only a run of words that goes on after it is read so.
 */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f' | 'x'> = new Map([
  ...words(MALE_GIVEN_NAMES).map((name) => [name, 'm'] as const),
  ...words(FEMALE_GIVEN_NAMES).map((name) => [name, 'f'] as const),
  ...words(EITHER).map((name) => [name, 'x'] as const),
]);

/** The same of a name of two given names as well, by its first: "anne-marie". */
export const genderOf = (key: string) =>
  GIVEN_NAMES.get(key) ?? (key.includes('-') ? GIVEN_NAMES.get(key.slice(0, key.indexOf('-'))) : undefined);
