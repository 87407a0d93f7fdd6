/** A score of 0 to 1 as a whole percentage in the reader's writing; never more than 99 for what is not certain. */
export function formatCertainty(score: number, locale?: string): string {
  const certainty = score >= 1 ? 1 : Math.min(0.99, Math.max(0, score));
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(certainty);
}
