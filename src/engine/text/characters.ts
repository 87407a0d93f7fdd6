/** Classes of characters that words, numbers and marks are told by. */
export const MARK = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;

/** Class of a UTF-16 code unit. Superscript two and three count as letters, so that "km²" is one word. */
function classify(code: number): number {
  if (code < 128) {
    if (code <= 32) return SPACE;
    if (code >= 48 && code <= 57) return DIGIT;
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff)
    return SPACE;
  if (code === 0xb2 || code === 0xb3 || code === 0xb5) return LETTER;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  return (code >= 0x2000 && code <= 0x2fff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xd800 ? MARK : LETTER;
}
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));

/** An accent that is written behind its letter. */
export const isCombining = (code: number) => code >= 0x300 && code < 0x370;

/** What lies outside the text (`NaN`) is space. */
export const classOf = (code: number): number => (code >= 0 ? (CLASSES[code] as number) : SPACE);

/** Fractions that are one sign. */
export const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** What a run of characters is that hangs together: letters only, one mark, or anything else. */
export function kindOf(text: string): 'word' | 'mark' | 'mixed' {
  const first = classOf(text.charCodeAt(0));
  if (first === LETTER) {
    for (let at = 1; at < text.length; at++) if (classOf(text.charCodeAt(at)) !== LETTER) return 'mixed';
    return text.toLowerCase() === 'www' ? 'mixed' : 'word';
  }
  return first === MARK && text.length === 1 && !/[@#.]/.test(text) && VULGAR[text] === undefined ? 'mark' : 'mixed';
}
