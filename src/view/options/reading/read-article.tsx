import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoredArticle } from '../../../corpus/types.ts';
import { KINDS, type Kind } from '../../../engine/types.ts';
import { t } from '../../../platform/i18n.ts';
import type { MessageOutput } from '../../../platform/messages.ts';
import { send } from '../../../platform/send.ts';
import { Icon } from '../../icon.tsx';
import { Published } from '../../report-item.tsx';
import { safeLink } from '../../safe-link.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';
import { ArticleText } from './article-text.tsx';
import { ArticleVersions } from './article-versions.tsx';
import { MarkLegend } from './mark-legend.tsx';
import type { TextMark } from './marked-paragraphs.ts';

export interface ReadArticleProps {
  id: string;
  /** '' until the article is there. */
  title: string;
  /** What is marked and brought into view; an empty span for nothing. */
  start?: number;
  end?: number;
  onEdit(): void;
  onClose(): void;
}

type Facts = MessageOutput<'corpus/facts'>;

/** An article of the corpus with its facts marked, at a sentence where one is asked for. */
export function ReadArticle({ id, title, start = 0, end = 0, onEdit, onClose }: ReadArticleProps) {
  const [article, setArticle] = useState<StoredArticle | null>(null);
  const [facts, setFacts] = useState<Facts>([]);
  const [shown, setShown] = useState<ReadonlySet<Kind>>(new Set(KINDS));
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    setArticle(null);
    setFacts([]);
    setProblem(null);
    Promise.all([send('corpus/get', { id }), send('corpus/facts', { id })]).then(([found, itsFacts]) => {
      setFacts(itsFacts);
      setArticle(found);
    }, setProblem);
  }, [id]);
  const marks = useMemo(
    (): TextMark[] => [
      ...facts.flatMap(({ kind, mentions }) => (shown.has(kind) ? mentions.map((span) => ({ ...span, kind })) : [])),
      { start, end, kind: 'asked' },
    ],
    [facts, shown, start, end],
  );
  const counts = useMemo(() => countKinds(facts), [facts]);
  const show = (kind: Kind, on: boolean) => {
    const next = new Set(shown);
    if (on) next.add(kind);
    else next.delete(kind);
    setShown(next);
  };
  return (
    <Dialog title={article?.title || title || t('article_untitled')} wide onClose={onClose}>
      {() => (
        <>
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          {article === null && problem === null && <p role="status">{t('loading')}</p>}
          {article !== null && (
            <div class="reading">
              <ArticleAbout article={article} onEdit={onEdit} />
              <ArticleVersions id={id} />
              <MarkLegend counts={counts} shown={shown} onShow={show} />
              <ArticleText text={article.text} lang={article.lang} marks={marks} />
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}

function countKinds(facts: Facts): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function ArticleAbout({ article, onEdit }: { article: StoredArticle; onEdit(): void }) {
  const link = safeLink(article.url);
  const parts = [article.publisher || t('article_no_publisher'), article.author ?? '', article.collection];
  return (
    <div class="article-about">
      <div>
        <p class="small muted">
          {parts.filter((part) => part !== '').join(' · ')} · <Published published={article.published} />
        </p>
        {link !== null && (
          <p class="small address">
            <a href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          </p>
        )}
      </div>
      <button type="button" class="button" onClick={onEdit}>
        <Icon name="edit" />
        {t('edit')}
      </button>
    </div>
  );
}
