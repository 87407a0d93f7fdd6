/** What the page that adds articles is to do. */
export type IntakePlace = { what: 'link'; url: string } | { what: 'tabs' } | { what: 'paste' };

/** The address of that page within the extension; `readIntakePlace` takes it apart again. */
export function intakePage(place: IntakePlace): string {
  const fragment = new URLSearchParams(place);
  return `/intake.html#${fragment}`;
}

/** What the fragment of its address asks for; pasting, for anything else. */
export function readIntakePlace(fragment: string): IntakePlace {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const url = asked.get('url') ?? '';
  if (asked.get('what') === 'link' && /^https?:\/\//i.test(url)) return { what: 'link', url };
  return { what: asked.get('what') === 'tabs' ? 'tabs' : 'paste' };
}
