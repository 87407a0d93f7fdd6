import { isNameShape } from './lines.ts';
import { ADDRESSES, ROLE_MODIFIERS, ROLE_PHRASES, ROLES } from './titles.ts';
import type { Word } from './words.ts';

/** Longest role phrase, in words. */
const LONGEST = 4;

/** How many words from `at` on are one role: a phrase, a role of one word or a form of address. */
function roleLength(words: Word[], at: number, to: number, capital: boolean): number {
  let key = '';
  let found = 0;
  for (let i = at; i < Math.min(to, at + LONGEST); i++) {
    const word = words[i] as Word;
    if (!word.spaced && i > at) break;
    key += (key === '' ? '' : ' ') + word.key;
    if (ROLE_PHRASES.has(key)) found = i - at + 1;
  }
  if (found > 0) return found;
  const word = words[at];
  if (!word || (capital && !isNameShape(word))) return 0;
  return ROLES.has(word.key) || ADDRESSES.has(word.key) ? 1 : 0;
}

/** How many words from `at` on are titles and roles: "Former Deputy Prime Minister", "Police Chief", "Lt. Col.". */
export function titleLength(words: Word[], at: number, to: number): number {
  let end = at;
  let titled = at;
  while (end < to) {
    if (!isNameShape(words[end])) break;
    const role = roleLength(words, end, to, true);
    if (role > 0) {
      end += role;
      titled = end;
    } else if (ROLE_MODIFIERS.has((words[end] as Word).key)) end++;
    else break;
  }
  return titled - at;
}

/** The role in small letters that ends right before word `at`: "chief executive", "dissident"; '' where there is none. */
export function titleBefore(words: Word[], at: number): string {
  let from = at;
  while (from > 0 && at - from < 5) {
    const word = words[from - 1] as Word;
    const next = words[from] as Word;
    if (word.shape === 'mark' || word.shape === 'possessive' || next.lineStart || (next.initial && from < at)) break;
    if (isNameShape(word) && !ROLES.has(word.key)) break;
    if (
      !ROLES.has(word.key) &&
      !ROLE_MODIFIERS.has(word.key) &&
      !/^(?:minister|secretary|general|of|state|staff|officer)$/.test(word.key)
    )
      break;
    from--;
  }
  for (; from < at; from++) {
    let end = from;
    let ends = 0;
    while (end < at) {
      const role = roleLength(words, end, at, false);
      if (role > 0) {
        end += role;
        ends = end;
      } else if (ROLE_MODIFIERS.has((words[end] as Word).key)) end++;
      else break;
    }
    if (ends === at)
      return words
        .slice(from, at)
        .map((word) => word.key)
        .join(' ');
  }
  return '';
}

/**
 * The role in small letters (or "MP") between a name that ends before `run.to` and the person who holds it there:
 * "leader" in "Fidesz leader Viktor Szabo"; `null` where no such role, or no name, follows.
 */
export function officerBehind(words: Word[], { to }: { to: number }): string | null {
  let end = to;
  while (end - to < LONGEST) {
    const word = words[end];
    if (!word || word.lineStart || word.shape === 'mark' || word.shape === 'possessive') return null;
    if (!ROLES.has(word.key) && !ROLE_MODIFIERS.has(word.key)) break;
    end++;
  }
  const role = words[end - 1];
  const holder = words[end];
  if (end === to || !role || !ROLES.has(role.key) || !holder || holder.lineStart) return null;
  return isNameShape(holder) && holder.shape !== 'upper' ? role.key : null;
}
