import { useEffect, useState } from 'preact/hooks';
import type { StoredArticle } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { Published } from '../report-item.tsx';
import { safeLink } from '../safe-link.ts';
import { Dialog } from './dialog.tsx';
import { ProblemList } from './problem-list.tsx';

/** The paragraphs of a text: its lines that are not empty, each with where it starts. */
function paragraphs(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, text: line[0] }));
}

export interface ReadArticleProps {
  id: string;
  title: string;
  onClose(): void;
}

/** An article of the corpus, as its text stands. */
export function ReadArticle({ id, title, onClose }: ReadArticleProps) {
  const [article, setArticle] = useState<StoredArticle | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    send('corpus/get', { id }).then(setArticle, setProblem);
  }, [id]);
  const link = article === null ? null : safeLink(article.url);
  return (
    <Dialog title={title} onClose={onClose}>
      {() => (
        <>
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          {article !== null && (
            <div class="reading">
              <p class="small muted">
                {article.publisher || t('article_no_publisher')} · <Published published={article.published} /> ·{' '}
                {article.collection}
              </p>
              {link !== null && (
                <p class="small address">
                  <a href={link} target="_blank" rel="noreferrer">
                    {link}
                  </a>
                </p>
              )}
              <div class="article-text" lang={article.lang || undefined}>
                {paragraphs(article.text).map(({ start, text }) => (
                  <p key={start}>{text}</p>
                ))}
              </div>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}
