import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddedArticle } from '../../corpus/intake.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { ArticleForm } from '../options/adding/article-form.tsx';
import { ProblemList } from '../options/problem-list.tsx';

/** What the page asks of the browser; wired by the entrypoint. */
export interface SiteAccess {
  /** Whether the browser lets the extension read the site of an address. */
  permitted(url: string): Promise<boolean>;
  /** Asks for the sites of these addresses. Must be called in the click itself; resolves to the reader's answer. */
  request(urls: readonly string[]): Promise<boolean>;
}

export interface LinkAppProps {
  /** http(s) address of the article; '' where the page was opened without one. */
  url: string;
  access: SiteAccess;
  /** Address of the library. */
  library: string;
}

type State =
  | { step: 'ask' }
  | { step: 'working' }
  | { step: 'ended'; added: AddedArticle }
  | { step: 'failed'; problem: unknown };

/** Adds the article behind a link: asks for its site where that is needed, and for whatever its page does not say. */
export function LinkApp({ url, access, library }: LinkAppProps) {
  const [state, setState] = useState<State>({ step: 'ask' });
  const heading = useRef<HTMLHeadingElement>(null);
  const host = url === '' ? '' : new URL(url).host;

  const add = async () => {
    setState({ step: 'working' });
    try {
      setState({ step: 'ended', added: await send('intake/link', { url }) });
    } catch (problem) {
      setState({ step: 'failed', problem });
    }
  };
  // The browser only asks within the event: nothing may be awaited before.
  const allow = async () => {
    const asked = access.request([url]);
    if (await asked) await add();
    else
      setState({
        step: 'failed',
        problem: Object.assign(new Error(t('problem_no_permission')), { code: 'no-permission' }),
      });
  };

  useEffect(() => {
    if (url !== '') void access.permitted(url).then((permitted) => (permitted ? add() : undefined));
  }, [url]);
  useEffect(() => {
    if (state.step === 'ended') heading.current?.focus();
  }, [state.step]);

  if (url === '') return <main class="intake">{t('problem_bad_url')}</main>;
  const { step } = state;
  return (
    <main class="intake">
      <h1 ref={heading} tabIndex={-1}>
        {step === 'ended' ? endedWords(state.added) : t('intake_title')}
      </h1>
      <p class="muted address">{url}</p>
      <p role="status">{step === 'working' ? t('intake_fetching', host) : ''}</p>
      {step === 'failed' && <ProblemList title={t('options_failed')} problems={[state.problem]} />}
      {(step === 'ask' || step === 'failed') && (
        <>
          <p>{t('intake_ask', host)}</p>
          <button type="button" class="button primary" onClick={() => void allow()}>
            {t('intake_allow', host)}
          </button>
        </>
      )}
      {step === 'ended' && state.added.outcome === 'incomplete' && (
        <>
          <p>{t('intake_incomplete')}</p>
          <ArticleForm
            values={{
              ...state.added.draft,
              published: state.added.draft.published ?? '',
              author: state.added.draft.author ?? '',
              collection: t('form_collection_default'),
            }}
            collections={[]}
            saveLabel={t('form_add_button')}
            onSave={async (draft) => {
              const collection = draft.collection || t('form_collection_default');
              const { added, updated, present } = await send('corpus/add', { drafts: [draft], collection });
              const outcome = added.length > 0 ? 'added' : updated.length > 0 ? 'updated' : 'present';
              const [id = ''] = [...added, ...updated, ...present];
              setState({ step: 'ended', added: { outcome, id, title: draft.title, collection } });
            }}
            onCancel={() => close()}
          />
        </>
      )}
      {step === 'ended' && state.added.outcome !== 'incomplete' && (
        <>
          <p class="title">{state.added.title}</p>
          <a class="button" href={`${library}#article=${encodeURIComponent(state.added.id)}`}>
            {t('intake_open')}
          </a>
        </>
      )}
    </main>
  );
}

function endedWords(added: AddedArticle): string {
  switch (added.outcome) {
    case 'added':
      return t('intake_added', added.collection);
    case 'updated':
      return t('intake_updated');
    case 'present':
      return t('intake_present', added.collection);
    case 'incomplete':
      return t('intake_title');
  }
}
