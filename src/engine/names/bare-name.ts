import { foldName } from './fold-name.ts';
import { parseName } from './parse-name.ts';

/** Words for a storm, an isle or a ship in front of its own name, which is all that many an outlet writes. */
const SORT_IN_FRONT =
  /^(?:[Tt]he )?(?:((?:(?:[Ss]uper|[Tt]ropical|[Ss]ubtropical|[Pp]ost-[Tt]ropical) )?(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm))|[Ii]s(?:le|land) of|MV|M\/V|MS|SS|HMS|USS|RMS|HMAS|HMCS) (?=\p{Lu})/u;
/** A legal form as it is written: capitals or stops ("N.V.", "AG"), or one of those that are words. Surnames are neither. */
const WRITTEN_FORM =
  /^(?:\p{Lu}{2,}|(?:\p{Lu}\p{Ll}?\.){2,}|Inc|Ltd|Corp|Limited|Incorporated|Corporation|plc|GmbH|SpA|Oyj|Sarl)\.?$/u;

/** A name without the word that says what it is of. */
export interface BareName {
  /** Folded. */
  name: string;
  sort: 'storm' | 'isle or ship' | 'company';
}

/**
 * What is left of "Hurricane Odalys", "Isle of Skye", "MV Lady Iona" or "Castellan N.V." where an article writes the
 * name alone; `null` for a name without such a word, and where nothing that tells would be left.
 */
export function bareName(name: string): BareName | null {
  const front = SORT_IN_FRONT.exec(name);
  if (front) {
    const rest = name.slice(front[0].length);
    const { words } = parseName(rest, 'thing');
    if (words.length > 3 || words[0]?.role !== 'telling') return null;
    return { name: foldName(rest), sort: front[1] ? 'storm' : 'isle or ship' };
  }
  const form = hasLegalForm(name) ? parseName(name, 'thing') : null;
  if (!form?.words.some((word) => word.role === 'telling')) return null;
  return { name: form.words.map((word) => word.text).join(' '), sort: 'company' };
}

/** Whether a name ends in a legal form that is written as one: "Norvane Inc.", but not "Jo Sa". */
export function hasLegalForm(name: string): boolean {
  const last = name.trimEnd().split(/\s+/).at(-1) as string;
  return last !== name && WRITTEN_FORM.test(last) && parseName(name, 'thing').legal !== '';
}
