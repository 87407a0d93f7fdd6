/** The white space that groups digits: plain, no-break, figure, thin and narrow no-break space. */
const SPACES = ' \u00A0\u2007\u2009\u202F';

const groupsOfThree = (groups: string[]) =>
  (groups[0] as string).length <= 3 && groups.every((group, at) => at === 0 || group.length === 3);

/** 1,00,000 and 12,34,56,789: pairs, and three digits at the end, as lakhs and crores are written. */
const groupsOfLakh = (groups: string[]) =>
  groups.length > 2 &&
  (groups[0] as string).length <= 2 &&
  groups.at(-1)?.length === 3 &&
  groups.slice(1, -1).every((group) => group.length === 2);

/** Longest run of digits that is a number; longer ones are identifiers. */
const LONGEST = 18;

/**
 * Reads digits with their separators: "12,500", "1,00,000", "1'000", "40 000", "12.500,75", "1.234.567", "5,00", ".08".
 * One point is always a decimal point, as English has it: "12.500" is twelve and a half. One comma is a decimal comma
 * only before exactly two digits. `null` for anything else: "1.2.3", "10,9", "12,5000".
 */
export function parseDigits(text: string): number | null {
  const groups = text.split(/[^0-9]/);
  const separators = [...text.replace(/[0-9]/g, '')].map((mark) =>
    SPACES.includes(mark) ? ' ' : mark === '’' ? "'" : mark,
  );
  if (groups.length !== separators.length + 1 || groups.some((group, at) => group === '' && at > 0)) return null;
  if (text.length > LONGEST + separators.length) return null;
  const whole = Number(groups.join(''));
  if (separators.length === 0) return groups[0] === '' ? null : whole;
  const first = separators[0] as string;
  const last = separators.at(-1) as string;
  if (groups[0] === '') return separators.length === 1 && first === '.' ? Number(`0.${groups[1]}`) : null;
  const uniform = separators.every((mark) => mark === first);
  if (uniform) {
    if (separators.length === 1 && first === '.') return Number(text);
    if (groupsOfThree(groups) || (first === ',' && groupsOfLakh(groups))) return whole;
    return separators.length === 1 && first === ',' && groups[1]?.length === 2 ? Number(groups.join('.')) : null;
  }
  // Grouped digits with a decimal mark: all separators but the last are one and the same, and the last is the other.
  const integer = groups.slice(0, -1);
  if (!separators.slice(0, -1).every((mark) => mark === first) || (last !== '.' && last !== ',')) return null;
  if (first === '.' && last !== ',') return null;
  if (!groupsOfThree(integer) && !(first === ',' && groupsOfLakh(integer))) return null;
  return Number(`${integer.join('')}.${groups.at(-1)}`);
}
