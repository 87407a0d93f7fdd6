import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Analysis, Mention } from '../../engine/types.ts';

/** An analysis as it is stored: about a tenth of what it takes as an object. */
export interface PackedAnalysis {
  version: number;
  n: number;
  /** Sentences, facts and terms as JSON, deflated; of a mention only what the text does not say. */
  packed: Uint8Array;
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

/** Fast enough for an import; more effort saves little. */
const EFFORT = { level: 2, mem: 4 } as const;

/** Packs an analysis of this very text. Everything comes back as it was, fields that are not known here too. */
export function packAnalysis(n: number, analysis: Analysis, text: string): PackedAnalysis {
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
  const packed = deflateSync(strToU8(JSON.stringify({ sentences, facts: short, terms })), EFFORT);
  const hashes = Uint32Array.from(fingerprints, ([hash]) => hash);
  const starts = Uint32Array.from(fingerprints, ([, start]) => start);
  return { version, n, packed, hashes, starts };
}

/** The opposite of `packAnalysis`. @throws Error for bytes that are damaged */
export function unpackAnalysis({ version, packed, hashes, starts }: PackedAnalysis, text: string): Analysis {
  const { sentences, facts, terms } = readBody(packed);
  for (const fact of facts) {
    for (const mention of fact.mentions as Partial<Mention>[]) {
      mention.text ??= text.slice(mention.start, mention.end);
      mention.kind ??= fact.kind;
    }
  }
  const fingerprints = Array.from(hashes, (hash, i): [number, number] => [hash, starts[i] ?? 0]);
  return { version, sentences, facts, terms, fingerprints };
}

/** The terms of an analysis alone. */
export const unpackTerms = ({ packed }: PackedAnalysis): Analysis['terms'] => readBody(packed).terms;

const readBody = (packed: Uint8Array) => JSON.parse(strFromU8(inflateSync(packed))) as Body;
