import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Analysis, Mention } from '../../engine/types.ts';

/** An analysis as it is stored: about a tenth of what it takes as an object. */
export interface PackedAnalysis {
  version: number;
  n: number;
  /** Sentences, facts and terms as JSON, deflated; of a mention only what the text does not say. */
  packed: Uint8Array;
  /** Bytes of it before it was deflated. */
  size: number;
  /** Fingerprints: hashes, and the offsets where their runs start. */
  hashes: Uint32Array;
  starts: Uint32Array;
}

interface Body {
  sentences: Analysis['sentences'];
  facts: Analysis['facts'];
  terms: Analysis['terms'];
}

type Loose = Partial<Mention>;

/** Fast enough for an import; more effort, and more memory to be cleared for each article, save little. */
const EFFORT = { level: 2, mem: 1 } as const;

/** What analyses are inflated into, one after the other: fresh memory for each would take longer than the inflating. */
let room = new Uint8Array(65_536);
/** Bytes from which an analysis is given room of its own, so that one that is huge does not hold it for good. */
const MOST_ROOM = 4_194_304;

/** Packs an analysis of this very text. Everything comes back as it was, fields that are not known here too. */
export function packAnalysis(analysis: Analysis, text: string): Omit<PackedAnalysis, 'n'> {
  const { version, sentences, facts, terms, fingerprints } = analysis;
  const short = facts.map((fact) => ({
    ...fact,
    mentions: (fact.mentions as Mention[]).map((mention) => {
      const rest: Loose = { ...mention };
      if (text.slice(mention.start, mention.end) === mention.text) delete rest.text;
      if (mention.kind === fact.kind) delete rest.kind;
      return rest;
    }),
  }));
  const body = strToU8(JSON.stringify({ sentences, facts: short, terms }));
  const packed = deflateSync(body, EFFORT);
  const hashes = Uint32Array.from(fingerprints, ([hash]) => hash);
  const starts = Uint32Array.from(fingerprints, ([, start]) => start);
  return { version, packed, size: body.length, hashes, starts };
}

/** The opposite of `packAnalysis`. @throws Error for bytes that are damaged */
export function unpackAnalysis(record: Omit<PackedAnalysis, 'n'>, text: string): Analysis {
  const { sentences, facts, terms } = readBody(record);
  for (const fact of facts) {
    for (const mention of fact.mentions as Partial<Mention>[]) {
      mention.text ??= text.slice(mention.start, mention.end);
      mention.kind ??= fact.kind;
    }
  }
  return { version: record.version, sentences, facts, terms, fingerprints: unpackFingerprints(record) };
}

/** The fingerprints of an analysis alone. */
export const unpackFingerprints = ({ hashes, starts }: Pick<PackedAnalysis, 'hashes' | 'starts'>) =>
  Array.from(hashes, (hash, i): [number, number] => [hash, starts[i] ?? 0]);

function readBody({ packed, size }: Pick<PackedAnalysis, 'packed' | 'size'>): Body {
  if (size > room.length && size <= MOST_ROOM) room = new Uint8Array(2 ** Math.ceil(Math.log2(size)));
  const out = size > MOST_ROOM ? new Uint8Array(size) : room.subarray(0, size);
  return JSON.parse(strFromU8(inflateSync(packed, { out }))) as Body;
}
