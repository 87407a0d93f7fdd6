import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/corpus/formats/decode-bytes.ts';
import { bytesOf } from './parse-html.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('bytes as a text', () => {
  it('are UTF-8 where they are that', () => {
    expect(decodeBytes(bytesOf('Ærø, “Malmö”'))).toEqual({ text: 'Ærø, “Malmö”', encoding: 'utf-8', brokenAt: null });
  });

  it('go by their byte order mark, which is no part of the text', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x4d, 0x00, 0xf6, 0x00]);
    expect(decodeBytes(utf16)).toMatchObject({ text: 'Mö', encoding: 'utf-16le' });
    expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])).text).toBe('A');
  });

  it.each([
    ['<meta charset="iso-8859-2">', 'iso-8859-2'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<?xml version="1.0" encoding="ISO-8859-15"?>', 'iso-8859-15'],
  ])('go by what %s says', (head, encoding) => {
    expect(decodeBytes(latin(`${head}\u00f0`))).toMatchObject({ encoding, brokenAt: null });
  });

  it('go by the header they were sent with, unless it names no encoding', () => {
    expect(decodeBytes(latin('\u00f0'), 'iso-8859-5').encoding).toBe('iso-8859-5');
    expect(decodeBytes(bytesOf('ö'), 'no-such-thing').encoding).toBe('utf-8');
  });

  it('are Windows-1252 where nothing is said and UTF-8 does not fit', () => {
    expect(decodeBytes(latin('Malm\u00f6 \u00c5re'))).toEqual({
      text: 'Malmö Åre',
      encoding: 'windows-1252',
      brokenAt: null,
    });
  });

  it('are broken UTF-8 where most of it fits, and the first broken line is named', () => {
    const bytes = new Uint8Array([...bytesOf('Malmö\nÅre\n'), 0x41, 0xff, 0x42]);
    expect(decodeBytes(bytes)).toEqual({ text: 'Malmö\nÅre\nA\uFFFDB', encoding: 'utf-8', brokenAt: 3 });
  });

  it('may hold the mark for a broken letter as a letter of their own', () => {
    expect(decodeBytes(bytesOf('a\uFFFD')).brokenAt).toBeNull();
  });
});
