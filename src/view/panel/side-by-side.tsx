import type { ComponentChildren } from 'preact';
import type { ArticleSummary } from '../../platform/messages.ts';
import { t } from '../../platform/i18n.ts';
import { compareSentences, type SentencePart } from '../../wording/compare-sentences.ts';
import { Published } from '../report-item.tsx';

/** One side: an article and what it says. `marked`: the words that are shown where the sentences have little in common. */
export interface Side {
  article: ArticleSummary | undefined;
  text: string;
  marked: string;
  children?: ComponentChildren;
}

/** From this share of common words on, two sentences are versions of one another and every difference is marked. */
const VERSIONS = 0.5;

/** Two articles' words side by side, below one another where there is no room, with what differs marked. */
export function SideBySide({ left, right, tone }: { left: Side; right: Side; tone: string }) {
  const { a, b, alike } = compareSentences(left.text, right.text);
  const versions = alike >= VERSIONS;
  return (
    <div class={`side-by-side ${tone}`}>
      <SideColumn side={left} parts={versions ? a : markOnce(left)} />
      <SideColumn side={right} parts={versions ? b : markOnce(right)} />
    </div>
  );
}

/** The sentence with the evidence marked; all of it plain where the evidence does not stand in it. */
function markOnce({ text, marked }: Side): SentencePart[] {
  const at = marked === '' ? -1 : text.indexOf(marked);
  if (at < 0) return [{ text, differs: false }];
  return [
    { text: text.slice(0, at), differs: false },
    { text: marked, differs: true },
    { text: text.slice(at + marked.length), differs: false },
  ];
}

/** One article's words with what was found in them marked. */
export function OneSide({ side }: { side: Side }) {
  return (
    <div class="side-by-side">
      <SideColumn side={side} parts={markOnce(side)} />
    </div>
  );
}

function SideColumn({ side, parts }: { side: Side; parts: SentencePart[] }) {
  return (
    <section class="side">
      <h3>
        <span>{side.article?.publisher || t('article_no_publisher')}</span>{' '}
        <Published published={side.article?.published ?? null} />
      </h3>
      {side.text !== '' && (
        <blockquote dir="auto">
          {parts.map(({ text, differs }, index) => (differs ? <mark key={index}>{text}</mark> : text))}
        </blockquote>
      )}
      {side.children}
    </section>
  );
}
