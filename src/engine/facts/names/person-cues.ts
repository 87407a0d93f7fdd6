import { genderOf } from '../../mentions/names/given-names.ts';
import { foldWord } from '../../mentions/names/fold-word.ts';

export type Gender = 'm' | 'f';

const MALE = new Set(
  'mr sir lord king prince pope father fr duke earl baron emperor sultan sheikh congressman chairman councilman alderman businessman spokesman husband son brother uncle nephew actor boyfriend fiance gunman'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'mrs ms miss dame lady queen princess duchess baroness congresswoman chairwoman councilwoman businesswoman spokeswoman wife daughter sister mother aunt niece actress girlfriend fiancee widow'.split(
    ' ',
  ),
);

/** The gender a title tells, if it tells one. */
export function titleGender(title: string | undefined): Gender | null {
  for (const word of title?.split(' ') ?? []) {
    if (MALE.has(word)) return 'm';
    if (FEMALE.has(word)) return 'f';
  }
  return null;
}

/** The gender a given name is usually borne by, if it is borne by one. */
export function givenGender(name: string): Gender | null {
  const gender = genderOf(foldWord(name));
  return gender === undefined || gender === 'x' ? null : gender;
}
