import type { Text } from '../text/read-text.ts';
import type { QuoteFact, QuoteMention } from '../types.ts';

/** The words alone: what two prints of one quotation share. */
const keyOf = (words: string) => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Quotations of one article as facts: the same words quoted twice are one fact, named after its first mention. The
 * speaker is the first one that any of its mentions names.
 */
export function groupQuotes(mentions: QuoteMention[], _text: Text): QuoteFact[] {
  const facts = new Map<string, QuoteFact>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = keyOf(mention.text) || mention.text;
    const fact = facts.get(key);
    if (fact) {
      fact.mentions.push(mention);
      fact.speaker ??= mention.speaker;
      continue;
    }
    facts.set(key, {
      id: `quote:${mention.start}`,
      kind: 'quote',
      text: mention.text,
      words: mention.text,
      speaker: mention.speaker,
      mentions: [mention],
    });
  }
  return [...facts.values()];
}
