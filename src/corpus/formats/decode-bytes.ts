/** A text and how it was read. */
export interface Decoded {
  text: string;
  /** Name of the encoding, as the Encoding Standard has it. */
  encoding: string;
  /** 1-based line of the first bytes that are no letters in that encoding (they stand as U+FFFD); `null`: all are. */
  brokenAt: number | null;
}

/** How far from the start a page or an XML file may state its encoding, in bytes. */
const HEAD = 2_048;

/**
 * Reads bytes as text: by their byte order mark, by the encoding they state themselves (`charset` of a page, `encoding` of
 * XML), by the one they were sent with, as UTF-8 where they are that, else as Windows-1252, the web's legacy encoding.
 *
 * A file that is mostly good UTF-8 with a few broken bytes is broken UTF-8 and not another encoding.
 *
 * @param stated encoding of the HTTP header, '' without one
 */
export function decodeBytes(bytes: Uint8Array, stated = ''): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decode(bytes, marked);
  const named = known(stated) ?? known(declaredIn(bytes));
  // UTF-16 cannot be stated in bytes that are read one by one: who says so means UTF-8.
  if (named !== null && named !== 'utf-8' && !named.startsWith('utf-16')) return decode(bytes, named);
  const { good, bad } = countSequences(bytes);
  if (bad === 0 || named !== null || good > bad) return decode(bytes, 'utf-8');
  return decode(bytes, 'windows-1252');
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let brokenAt: number | null = null;
  if (text.includes('\uFFFD') && !isSound(bytes, encoding)) {
    brokenAt = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  }
  return { text, encoding, brokenAt };
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** The encoding that a page or an XML file states in its first lines; '' where it states none. */
function declaredIn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (!head.includes('<')) return '';
  return (
    /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i.exec(head)?.[1] ??
    ''
  );
}

function known(name: string): string | null {
  if (name === '') return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** How many characters of more than one byte are good UTF-8, and how many bytes belong to none. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      at++;
      continue;
    }
    const length =
      first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    let follows = length > 0 && at + length <= bytes.length;
    for (let next = 1; follows && next < length; next++) follows = ((bytes[at + next] as number) & 0xc0) === 0x80;
    if (follows) good++;
    else bad++;
    at += follows ? length : 1;
  }
  return { good, bad };
}
