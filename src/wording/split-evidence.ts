import type { Report } from '../engine/types.ts';

/** A sentence cut at its evidence; `before + marked + after` is the sentence (or its kept part, with ellipses). */
export interface SplitEvidence {
  before: string;
  marked: string;
  after: string;
}

/** Longest part of a sentence that is shown on either side of the evidence, in UTF-16 units. */
const SIDE = 280;

function lastPart(text: string): string {
  if (text.length <= SIDE) return text;
  const cut = text.slice(-SIDE);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstPart(text: string): string {
  if (text.length <= SIDE) return text;
  const cut = text.slice(0, SIDE);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/**
 * Cuts a report's sentence into what stands before, in and behind the evidence. Offsets that do not fit the sentence
 * mark nothing: a wrong mark would misquote.
 */
export function splitEvidence(
  report: Pick<Report, 'start' | 'end' | 'sentence' | 'sentenceStart' | 'text'>,
): SplitEvidence {
  const { sentence } = report;
  const start = report.start - report.sentenceStart;
  const end = report.end - report.sentenceStart;
  if (start < 0 || end <= start || end > sentence.length || sentence.slice(start, end) !== report.text) {
    return { before: firstPart(sentence), marked: '', after: '' };
  }
  return { before: lastPart(sentence.slice(0, start)), marked: report.text, after: firstPart(sentence.slice(end)) };
}
