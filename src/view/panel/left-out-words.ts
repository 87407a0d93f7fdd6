import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { verdictWords } from '../../wording/verdict-words.ts';

/** What the facts are called that the others report and the base does not: as everywhere else, as long as the base is the page. */
export const leftOutWords = ({ base, page }: Pick<StoryComparison, 'base' | 'page'>): string =>
  base === page ? verdictWords('omitted') : t('panel_left_article');
