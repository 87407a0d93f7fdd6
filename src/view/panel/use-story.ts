import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState, StoryComparison } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { latest } from '../latest.ts';

export type StoryState =
  | { status: 'none' }
  | { status: 'loading'; before: StoryComparison | null }
  | { status: 'loaded'; story: StoryComparison }
  | { status: 'failed'; error: unknown };

/**
 * The story of a tab, asked for anew whenever the tab is compared anew or the reader chooses another base. The last story
 * stays in sight until the next one is there.
 */
export function useStory(tabId: number, state: PageState | null, base: string | null): StoryState {
  const [story, setStory] = useState<StoryState>({ status: 'none' });
  const runs = useRef(latest());
  useEffect(() => {
    const isNewest = runs.current.begin();
    if (state?.status !== 'compared') {
      if (state?.status !== 'working') setStory({ status: 'none' });
      return;
    }
    setStory((last) => ({ status: 'loading', before: last.status === 'loaded' ? last.story : null }));
    send('story/compare', base === null ? { tabId } : { tabId, base }).then(
      (found) => isNewest() && setStory(found === null ? { status: 'none' } : { status: 'loaded', story: found }),
      (error: unknown) => isNewest() && setStory({ status: 'failed', error }),
    );
  }, [tabId, state, base]);
  return story;
}
