import type { Report } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';

/** An article as far as it has to be named. */
interface Named {
  publisher: string;
  title: string;
}

/**
 * "Not compared: Evening Gazette and Hill Radio": the related articles that neither report a fact nor surely leave it out, so that
 * nobody takes their silence for agreement. Those of a publisher who has others among the related are named with their titles. ''
 * where there are none, and where nobody reports the fact: then none was compared, which the verdict says.
 *
 * @param related ids of the articles that the page was compared with
 */
export function notComparedWords(
  reports: readonly Pick<Report, 'article'>[],
  related: readonly string[],
  articles: Readonly<Record<string, Named | undefined>>,
): string {
  const told = new Set(reports.map(({ article }) => article));
  const untold = related.filter((id) => !told.has(id));
  if (told.size === 0 || untold.length === 0) return '';
  const names = untold.map((id) => {
    const { publisher, title } = articles[id] ?? { publisher: '', title: '' };
    if (publisher === '') return title || t('article_no_publisher');
    const hasOthers = related.some((one) => one !== id && articles[one]?.publisher === publisher);
    return hasOthers && title !== '' ? `${publisher} (${title})` : publisher;
  });
  const list = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(new Set(names));
  return t('report_not_compared', list);
}
