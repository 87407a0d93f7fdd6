/**
 * The origin of what a reader typed as a site's address: "example.com", "https://example.com/news" → "https://example.com".
 * `null` for what is no http(s) address of a host with a name.
 */
export function siteOrigin(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || /\s/.test(address)) return null;
  try {
    const { protocol, origin, hostname } = new URL(
      /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`,
    );
    const named = hostname.includes('.') || hostname === 'localhost';
    return (protocol === 'http:' || protocol === 'https:') && named && !hostname.endsWith('.') ? origin : null;
  } catch {
    return null;
  }
}
