import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { PageState } from '../../platform/messages.ts';
import { countWords } from '../../wording/count-words.ts';
import { hostOf } from '../host-of.ts';

/** Every state of a tab but the one with a list of facts. */
export type PlainState = Exclude<PageState, { status: 'compared' }>;

export interface TabStatusProps {
  state: PlainState;
  onCheck(anyway?: boolean): void;
  /** Asks the browser for this site for good; must run in the click. */
  onGrantSite(origin: string): void;
  onOpenOptions(): void;
}

/** Says plainly where a tab stands and what the reader can do about it. */
export function TabStatus({ state, onCheck, onGrantSite, onOpenOptions }: TabStatusProps) {
  switch (state.status) {
    case 'no-permission':
      return (
        <Message
          title={t('popup_no_permission')}
          text={hostOf(state.origin) === '' ? t('popup_no_permission_once') : t('popup_no_permission_text')}
        >
          <Action primary label={t('popup_check')} onClick={() => onCheck()} />
          {hostOf(state.origin) !== '' && (
            <Action label={t('popup_grant_site', hostOf(state.origin))} onClick={() => onGrantSite(state.origin)} />
          )}
        </Message>
      );
    case 'forbidden':
      return <Message title={t('popup_forbidden')} text={t('popup_forbidden_text')} />;
    case 'site-off':
      return (
        <Message title={t('popup_site_off', state.site)} text={t('popup_site_off_text')}>
          <Action label={t('popup_check_anyway')} onClick={() => onCheck(true)} />
        </Message>
      );
    case 'unread':
      return (
        <Message title={t('popup_unread')} text={t('popup_unread_text')}>
          <Action primary label={t('popup_check')} onClick={() => onCheck()} />
        </Message>
      );
    case 'working':
      return (
        <Message title={t('popup_working')} text={t('popup_working_text')}>
          <progress aria-label={t('popup_working')} />
        </Message>
      );
    case 'not-article':
      return (
        <Message title={t('popup_not_article')} text={t(`popup_reason_${state.reason.replaceAll('-', '_')}`)}>
          <Action label={t('popup_check_anyway')} onClick={() => onCheck(true)} />
        </Message>
      );
    case 'language':
      return (
        <Message
          title={state.lang === 'und' ? t('popup_language_unknown') : t('popup_language', languageName(state.lang))}
          text={t('popup_language_text')}
        >
          <Action label={t('popup_check_anyway')} onClick={() => onCheck(true)} />
        </Message>
      );
    case 'nothing-related':
      return (
        <Message title={t('popup_nothing_related')} text={countWords('popup_nothing_related_text', state.facts)}>
          <Action primary label={t('popup_add_articles')} onClick={onOpenOptions} />
          <Action label={t('popup_check_again')} onClick={() => onCheck()} />
        </Message>
      );
    case 'failed':
      return (
        <Message title={t('popup_failed')} text={state.message} tone="differs">
          <Action primary label={t('popup_retry')} onClick={() => onCheck()} />
        </Message>
      );
  }
}

/** Nothing is known of the tab yet. Said only where that lasts: most answers are there before it could be read. */
export function WaitingStatus() {
  return (
    <section class="tab-status waiting" aria-busy="true">
      <h1>{t('popup_waiting')}</h1>
      <progress aria-label={t('popup_waiting')} />
    </section>
  );
}

function Message(props: { title: string; text: string; tone?: string; children?: ComponentChildren }) {
  return (
    <section class="tab-status">
      <h1>{props.title}</h1>
      <p class={props.tone === undefined ? 'muted' : `notice ${props.tone}`}>{props.text}</p>
      {props.children !== undefined && <div class="actions">{props.children}</div>}
    </section>
  );
}

function Action({ label, primary = false, onClick }: { label: string; primary?: boolean; onClick(): void }) {
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
