/** Root folder of the repository. */
export const root: string;
/** Path of an installed browser, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
