/** Longest file name made of a title, without its ending. */
const LONGEST = 60;

/** A title as a file name that every system takes: words with hyphens between them, never empty. */
export function fileNameOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.join('-').slice(0, LONGEST).replace(/-+$/, '').toLowerCase();
  return name === '' ? 'story' : name;
}
