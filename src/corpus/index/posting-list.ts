/** Numbers of articles in which a term occurs, highest (newest) first, no number twice. */
export type PostingList = Uint32Array;

/** Appends an unsigned 32-bit number in groups of seven bits, lowest first (LEB128). Returns where the next one goes. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let to = at;
  while (rest > 127) {
    bytes[to++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[to++] = rest;
  return to;
}

/** Reads one number written by `writeVarint`; what follows it begins at `next`. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  let from = at;
  for (;;) {
    const byte = bytes[from++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value: value >>> 0, next: from };
    shift += 7;
  }
}

/** The most bytes one number takes. */
export const LONGEST_VARINT = 5;

/** Writes a list as its first number and the steps down from one to the next. Returns where the next thing goes. */
export function writePostings(bytes: Uint8Array, at: number, list: PostingList, from = 0, end = list.length): number {
  let to = at;
  let before = 0;
  for (let i = from; i < end; i++) {
    const number = list[i] as number;
    to = writeVarint(bytes, to, i === from ? number : before - number);
    before = number;
  }
  return to;
}

/** Reads `count` numbers written by `writePostings` into `into`, from its place `place` on. */
export function readPostings(bytes: Uint8Array, at: number, into: Uint32Array, place: number, count: number): void {
  let from = at;
  let number = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[from++] ?? 0;
      step |= (byte & 127) << shift;
      shift += 7;
    }
    number = i === 0 ? step >>> 0 : number - (step >>> 0);
    into[place + i] = number;
  }
}

/** Joins lists into one: highest first, each number once. */
export function joinPostings(lists: readonly PostingList[]): PostingList {
  if (lists.length === 1) return lists[0] as PostingList;
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  let isOrdered = true;
  for (const list of lists) {
    if (at > 0 && list.length > 0 && (all[at - 1] as number) <= (list[0] as number)) isOrdered = false;
    all.set(list, at);
    at += list.length;
  }
  if (isOrdered) return all;
  all.sort().reverse();
  let kept = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i] as number;
  return all.slice(0, kept);
}
