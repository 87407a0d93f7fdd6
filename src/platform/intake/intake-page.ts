/** The address, within the extension, of the page that adds the article behind a link; `readIntakePlace` takes it apart again. */
export function intakePage(url: string): string {
  return `/intake.html#${new URLSearchParams({ url })}`;
}

/** The http(s) address that the fragment of that page names; '' for any other. */
export function readIntakePlace(fragment: string): string {
  const url = new URLSearchParams(fragment.replace(/^#/, '')).get('url') ?? '';
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : '';
}
