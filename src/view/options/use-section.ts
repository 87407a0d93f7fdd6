import { useEffect, useState } from 'preact/hooks';
import { type Section, sectionOf } from './sections.ts';

/** The section that the address names, as it changes. */
export function useSection(): Section {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const ending = new AbortController();
    addEventListener('hashchange', () => setSection(sectionOf(location.hash)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return section;
}
