import type { DateMention, FigureMention, Mention, NameMention, QuoteMention, Span } from '../types.ts';

/** Keeps of `list` (sorted, not overlapping itself) what touches no span of `taken` (likewise). One pass over both. */
function clearOf<M extends Span>(
  list: readonly M[],
  taken: readonly Span[],
  gives: (own: M, other: Span) => boolean = () => true,
): M[] {
  let at = 0;
  return list.filter((own) => {
    while (at < taken.length && (taken[at] as Span).end <= own.start) at++;
    for (let i = at; i < taken.length && (taken[i] as Span).start < own.end; i++)
      if (gives(own, taken[i] as Span)) return false;
    return true;
  });
}

const longer = (own: Span, other: Span) => other.end - other.start > own.end - own.start;

/**
 * One stretch of text is one mention. A name that is longer than the figure or date inside it wins ("S&P 500", "March
 * Without Borders"); otherwise a date wins over a name ("April"), and a date over a figure ("2020"). Quotations may hold
 * anything. All lists come sorted by start and free of overlaps of their own.
 */
export function settleOverlaps(found: {
  names: readonly NameMention[];
  figures: readonly FigureMention[];
  dates: readonly DateMention[];
  quotes: readonly QuoteMention[];
}): Mention[] {
  const dates = clearOf(found.dates, found.names, longer);
  const names = clearOf(found.names, dates);
  const figures = clearOf(
    clearOf(found.figures, dates),
    names,
    (own, other) => longer(own, other) || own.quantity.unit === null,
  );
  return [...names, ...figures, ...dates, ...found.quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}
