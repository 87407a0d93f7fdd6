import type { Browser } from 'webextension-polyfill';
import { countWords } from '../wording/count-words.ts';
import { t } from './i18n.ts';
import type { PageState } from './messages.ts';

type Action = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle'> &
  Partial<Pick<Browser['action'], 'setBadgeTextColor'>>;

/** What the button says of a page: its badge, the badge's colours, and its title in words. */
export interface Badge {
  text: string;
  background: string;
  colour: string;
  title: string;
}

const DISPUTED = { background: '#b3261e', colour: '#ffffff' };
/** Grey, so that it does not call. */
const QUIET = { background: '#e3e5e9', colour: '#1c1d20' };

/**
 * How many facts of a page other articles report differently; a quiet sign where all that could be compared agrees; nothing,
 * and the plain title, on every other page.
 */
export function badgeOf(state: PageState | null): Badge {
  const facts = state?.status === 'compared' ? state.comparison.facts : [];
  const count = (wanted: string) => facts.filter(({ verdict }) => verdict === wanted).length;
  const name = t('extension_name');
  const [disputed, agreed] = [count('disputed'), count('agreed')];
  if (disputed > 0) {
    const text = disputed > 99 ? '99+' : String(disputed);
    return { text, ...DISPUTED, title: t('badge_title', name, countWords('badge_disputed', disputed)) };
  }
  if (agreed > 0) return { text: '=', ...QUIET, title: t('badge_title', name, countWords('badge_agreed', agreed)) };
  return { text: '', ...QUIET, title: name };
}

/** Puts it on the tab's button. A tab that was closed in the meantime is no error. */
export async function setBadge(action: Action, tabId: number, state: PageState | null): Promise<void> {
  const { text, background, colour, title } = badgeOf(state);
  try {
    await action.setBadgeText({ tabId, text });
    await action.setBadgeBackgroundColor({ tabId, color: background });
    await action.setBadgeTextColor?.({ tabId, color: colour });
    await action.setTitle({ tabId, title });
  } catch {
    // The tab is gone.
  }
}
