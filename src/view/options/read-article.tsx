import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoredArticle } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { Published } from '../report-item.tsx';
import { safeLink } from '../safe-link.ts';
import { Dialog } from './dialog.tsx';
import { markedParagraphs } from './marked-paragraphs.ts';
import { ProblemList } from './problem-list.tsx';

export interface ReadArticleProps {
  id: string;
  /** '' until the article is there. */
  title: string;
  /** What is marked and brought into view; an empty span for nothing. */
  start?: number;
  end?: number;
  onClose(): void;
}

/** An article of the corpus, as its text stands, at a sentence where one is asked for. */
export function ReadArticle({ id, title, start = 0, end = 0, onClose }: ReadArticleProps) {
  const [article, setArticle] = useState<StoredArticle | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setArticle(null);
    setProblem(null);
    send('corpus/get', { id }).then(setArticle, setProblem);
  }, [id]);
  useLayoutEffect(() => {
    if (article !== null) text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [article, start]);
  const link = article === null ? null : safeLink(article.url);
  return (
    <Dialog title={article?.title || title || t('article_untitled')} onClose={onClose}>
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
              <div ref={text} class="article-text" lang={article.lang || undefined}>
                {markedParagraphs(article.text, { start, end }).map((paragraph) => (
                  <p key={paragraph.start}>
                    {paragraph.before}
                    {paragraph.marked !== '' && <mark>{paragraph.marked}</mark>}
                    {paragraph.after}
                  </p>
                ))}
              </div>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}
