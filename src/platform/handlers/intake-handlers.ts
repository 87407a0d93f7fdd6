import type { Handlers } from '../handle.ts';

type Names = Extract<keyof Handlers, `intake/${string}` | `feed/${string}` | 'tab/add' | 'page/add'>;

/** The ways into the corpus that go through a tab, an address or a feed. */
export function intakeHandlers(): Pick<Handlers, Names> {
  const later = async (): Promise<never> => {
    throw new Error('This way into the corpus is not open yet.');
  };
  return {
    'tab/add': later,
    'page/add': later,
    'intake/link': later,
    'intake/urls': later,
    'intake/tabs': later,
    'feed/list': async () => [],
    'feed/add': later,
    'feed/remove': later,
    'feed/set': later,
    'feed/check': async () => [],
  };
}
