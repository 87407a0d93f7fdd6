import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packAnalysis, unpackAnalysis } from '../../../src/corpus/store/analysis-codec.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Analysis } from '../../../src/engine/types.ts';

const text =
  'Harbour master Ida Holm said on 4 May 2026 that 12 boats (a third of the fleet) had left Elmar. ' +
  '"We count them every morning," Holm said. About 40 people of the Elmar Rowing Club helped her.';
const article = {
  id: 'boats',
  title: 'Boats leave Elmar',
  publisher: 'Coast Post',
  published: '2026-05-05',
  url: '',
  lang: 'en',
  text,
};

describe('an analysis in the store', () => {
  it('comes back as it was, every kind of fact', () => {
    const analysis = analyse(article);
    expect(new Set(analysis.facts.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    expect(unpackAnalysis(packAnalysis(analysis, text), text)).toEqual(analysis);
  });

  it('comes back with fields that are not known here, and mentions that the text does not say', () => {
    const analysis = analyse(article);
    const [fact] = analysis.facts;
    Object.assign(fact as object, { more: [1, 2] });
    Object.assign(fact?.mentions[0] as object, { text: 'IDA', odd: { deep: true } });
    expect(unpackAnalysis(packAnalysis(analysis, text), text)).toEqual(analysis);
  });

  it('is read in the form that older versions wrote: every mention by the names of its fields', () => {
    const facts = [
      { id: 'person:15', kind: 'person', text: 'Ida Holm', name: 'Ida Holm', forms: ['Ida Holm'], mentions: [] },
    ] as unknown as Analysis['facts'];
    const written = { ...facts[0], mentions: [{ start: 15, end: 23, sentence: 0 }] };
    const body = strToU8(JSON.stringify({ sentences: [], facts: [written], terms: [] }));
    const record = { version: 3, n: 7, packed: deflateSync(body), size: body.length };
    const { facts: read } = unpackAnalysis({ ...record, hashes: new Uint32Array(), starts: new Uint32Array() }, text);
    expect(read[0]?.mentions).toEqual([{ kind: 'person', text: 'Ida Holm', start: 15, end: 23, sentence: 0 }]);
  });

  it('that is damaged is refused', () => {
    const packed = packAnalysis(analyse(article), text);
    packed.packed.fill(0xff, 4);
    expect(() => unpackAnalysis(packed, text)).toThrow();
  });
});
