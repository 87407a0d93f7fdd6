import messages from '../assets/public/_locales/en/messages.json';

/** Stands in for `t()`: the English message with its substitutions, and an error for a key there is none of. */
export function t(key: string, ...substitutions: string[]): string {
  const entry = (messages as Record<string, { message: string }>)[key];
  if (entry === undefined) throw new Error(`messages.json has no key ${key}`);
  return entry.message.replace(/\$([1-9])/g, (_whole, place: string) => substitutions[Number(place) - 1] ?? '');
}
