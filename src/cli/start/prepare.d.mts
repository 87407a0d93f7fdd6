/** Root folder of the repository. */
export const root: string;
/** Path of an installed browser, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
export function runTool(tool: string, args: string[], options?: import('node:child_process').SpawnSyncOptions): boolean;
