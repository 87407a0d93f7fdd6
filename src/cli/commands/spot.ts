import { findMentions } from '../../engine/analyse.ts';
import type { Mention } from '../../engine/types.ts';
import { formatTable } from '../format-table.ts';
import { readArticles } from '../read-articles.ts';
import { readOptions } from '../read-options.ts';
import { writeOut } from '../write-out.ts';

function row(mention: Mention) {
  const { kind, text, start, end } = mention;
  const base = { kind, text, start, end };
  if (mention.kind === 'figure') {
    const { value, unit, approximation, min, max } = mention.quantity;
    return { ...base, value, ...(unit === null ? {} : { unit }), approximation, min, max };
  }
  if (mention.kind === 'date')
    return { ...base, from: mention.period.from, to: mention.period.to, granularity: mention.period.granularity };
  if (mention.kind === 'quote') return { ...base, speaker: mention.speaker };
  return base;
}

/** `spot`: for each page a line {page, mentions}. */
export async function spot(args: string[]): Promise<void> {
  const { pages, out } = readOptions(args, ['pages'], ['out']);
  const rows = readArticles(pages).map((article) => ({ page: article.id, mentions: findMentions(article).map(row) }));
  writeOut(out, rows, () =>
    formatTable(
      rows.flatMap((r) =>
        r.mentions.map((m) => [
          r.page,
          m.kind,
          m.text,
          'value' in m ? `${m.value} ${m.unit ?? ''}` : 'from' in m ? `${m.from} – ${m.to}` : '',
        ]),
      ),
    ),
  );
}
