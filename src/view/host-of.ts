/** Host of a page of the web; '' for any other address. */
export function hostOf(address: string): string {
  try {
    const { protocol, host } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? host : '';
  } catch {
    return '';
  }
}
