import { safeLink } from '../../safe-link.ts';

/** Addresses written one a line or separated by white space, each once, and what is no address. */
export function readAddresses(typed: string): { addresses: string[]; wrong: string[] } {
  const addresses = new Set<string>();
  const wrong: string[] = [];
  for (const word of typed.split(/\s+/)) {
    if (word === '') continue;
    const written = word.replace(/^[<("'“]+|[>)"'”,;]+$/g, '');
    const link = safeLink(/^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`);
    // A single word is no host: what is read from the web has a dot in its name.
    if (link !== null && new URL(link).hostname.includes('.')) addresses.add(link);
    else wrong.push(word);
  }
  return { addresses: [...addresses], wrong };
}
