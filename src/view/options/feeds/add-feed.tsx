import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { Icon } from '../../icon.tsx';
import { safeLink } from '../../safe-link.ts';
import type { IntakeTools } from '../adding/intake-tools.ts';
import { permitSites } from '../adding/permit-sites.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { ProblemList } from '../problem-list.tsx';

export interface AddFeedProps {
  tools: IntakeTools;
  collections: readonly string[];
  onAdded(): void;
}

/** Follows a feed, or the feed of a site, once the browser has the reader's permission for it. */
export function AddFeed({ tools, collections, onAdded }: AddFeedProps) {
  const [typed, setTyped] = useState('');
  const [collection, setCollection] = useState(t('form_collection_default'));
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  // The browser only asks within the event: nothing may be awaited before.
  const follow = async () => {
    const written = typed.trim();
    const url = written === '' ? null : safeLink(/^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`);
    setWrong(url === null);
    setProblem(null);
    if (url === null || busy) return;
    setBusy(true);
    try {
      await permitSites(tools, [url]);
      await send('feed/add', { url, collection: collection.trim() || t('form_collection_default') });
      setTyped('');
      onAdded();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="add-feed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void follow();
      }}
    >
      <div class="field">
        <label for="feed-address">{t('feeds_address')}</label>
        <input
          id="feed-address"
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder="https://example.com/feed"
          value={typed}
          aria-invalid={wrong}
          aria-describedby="feed-address-about"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <CollectionField
        collections={collections}
        initial={t('form_collection_default')}
        value={collection}
        onValue={setCollection}
      />
      <button type="submit" class="button primary" disabled={busy}>
        <Icon name="add" />
        {t('feeds_follow')}
      </button>
      <p id="feed-address-about" role="status" class={wrong ? 'field-error' : 'small muted'}>
        {wrong ? t('problem_bad_url') : busy ? t('feeds_reading') : t('feeds_permission_text')}
      </p>
      {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
    </form>
  );
}
