import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/platform/text-fragment.ts';

const URL = 'https://coast.example/a';

describe('a link to a sentence', () => {
  it('names a short sentence whole, without the marks at its ends', () => {
    expect(textFragmentLink(URL, '“Nobody was hurt,” she said.')).toBe(
      `${URL}#:~:text=Nobody%20was%20hurt%2C%E2%80%9D%20she%20said`,
    );
  });

  it('names a long sentence by its first and last words', () => {
    expect(textFragmentLink(URL, 'The ferry Alma ran aground off Lund on Tuesday with 212 people on board.')).toBe(
      `${URL}#:~:text=The%20ferry%20Alma%20ran%20aground,with%20212%20people%20on%20board`,
    );
  });

  it('encodes what is syntax in a directive', () => {
    expect(textFragmentLink(URL, 'well-known, A&B 5% #1')).toBe(`${URL}#:~:text=well%2Dknown%2C%20A%26B%205%25%20%231`);
  });

  it('keeps the address’s own fragment and replaces an older directive', () => {
    expect(textFragmentLink(`${URL}#part`, 'Words')).toBe(`${URL}#part:~:text=Words`);
    expect(textFragmentLink(`${URL}?q=1#part:~:text=old`, 'Words')).toBe(`${URL}?q=1#part:~:text=Words`);
  });

  it('is the plain address where there are no words', () => {
    expect(textFragmentLink(URL, '')).toBe(URL);
    expect(textFragmentLink(URL, ' … — ')).toBe(URL);
  });

  it('takes half of a surrogate pair without failing', () => {
    expect(textFragmentLink(URL, 'a \uD83D b')).toBe(`${URL}#:~:text=a%20b`);
  });

  it.each(['', 'javascript:alert(1)', 'file:///a', 'data:text/html,x', 'coast.example'])('is none for %j', (url) => {
    expect(textFragmentLink(url, 'Words')).toBeNull();
  });
});
