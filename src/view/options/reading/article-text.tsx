import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { markedParagraphs, type TextMark, type TextRun } from './marked-paragraphs.ts';

export interface ArticleTextProps {
  text: string;
  lang: string;
  marks: readonly TextMark[];
}

/** The text of an article with its marks; what a link leads to is brought into view. */
export function ArticleText({ text, lang, marks }: ArticleTextProps) {
  const whole = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => markedParagraphs(text, marks), [text, marks]);
  // Once for each text; not again when other kinds are shown.
  useLayoutEffect(() => whole.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), [text]);
  return (
    <div ref={whole} class="article-text" lang={lang || undefined}>
      {paragraphs.map(({ start, runs }) => (
        <p key={start}>
          {runs.map((run, index) => (
            // The runs of a paragraph are cut anew together.
            <Run key={index} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Run({ run: { text, kind, quoted, asked } }: { run: TextRun }) {
  if (asked) return <mark>{text}</mark>;
  if (kind === null && !quoted) return <>{text}</>;
  const classes = [...(kind === null ? [] : ['fact-mark', `mark-${kind}`]), ...(quoted ? ['mark-quote'] : [])];
  return (
    <span class={classes.join(' ')} title={kind === null ? undefined : t(`kind_${kind.replaceAll('-', '_')}`)}>
      {text}
    </span>
  );
}
