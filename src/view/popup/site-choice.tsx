import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { SiteState } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { type Choice, SITE_CHOICES } from './site-choices.ts';

const choiceOf = ({ rule }: SiteState): Choice => rule ?? 'articles';

export interface SiteChoiceProps {
  /** Host of the tab's page; '' where there is none to name, and then nothing is shown. */
  host: string;
  /** The rule is another one now: what is known of the tab may not hold any more. */
  onChanged(): void;
}

/** Whether pages of this site are checked: never, articles only, or whatever has an article's length. Kept for good. */
export function SiteChoice({ host, onChanged }: SiteChoiceProps) {
  const id = useId();
  const [state, setState] = useState<SiteState | null>(null);
  /** Pages of the site are read as they load: the reader has granted it. */
  const [byItself, setByItself] = useState(true);
  useEffect(() => {
    // Without an answer there is nothing to choose; what is wrong is said where the page's state stands.
    if (host === '') return;
    send('site/rule', { host }).then(setState, () => setState(null));
    // A match pattern has no port.
    const pattern = `*://${host.replace(/:\d+$/, '')}/*`;
    send('permission/state', {}).then(
      ({ mode, sites }) => setByItself(mode === 'all' || sites.includes(pattern)),
      () => setByItself(true),
    );
  }, [host]);
  // The line keeps its place: nothing is to move under the reader's hand when the answer is there.
  if (state === null && host !== '') return <p class="site-choice small" aria-busy="true" />;
  if (state === null || state.site === '') return null;

  const choose = async (choice: Choice) => {
    setState({ ...state, rule: choice === 'articles' ? null : choice });
    setState(await send('site/set', { host, rule: choice === 'articles' ? null : choice }).catch(() => state));
    onChanged();
  };
  return (
    <p class="site-choice small">
      <label for={id}>{t('site_choice', state.site)}</label>
      <select
        id={id}
        class="input"
        value={choiceOf(state)}
        onChange={(event) => void choose(event.currentTarget.value as Choice)}
      >
        {SITE_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'articles' && !byItself ? t('site_choice_button') : t(`site_choice_${choice}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
