import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { nameKeys } from '../../../src/engine/names/name-keys.ts';

/** Whether a name is told as the source of the first figure of a text. */
function isSource(text: string, name: string): boolean {
  const { facts } = analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
  const figure = facts.find((f) => f.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error(`no figure in ${text}`);
  return nameKeys(name).some((key) => figure.measure.sources?.includes(key));
}

test.each([
  'Karin Ek said 83 camps were open.',
  'Some 83 camps were open, said the mayor, Karin Ek.',
  'Some 83 camps were open, according to Karin Ek.',
])('who is named as the source: %s', (text) => expect(isSource(text, 'Karin Ek')).toBe(true));

test.each([
  'Karin Ek opened 83 camps.',
  'Some 83 camps were open, said officials who met Karin Ek.',
  'Some 83 camps were named after Karin Ek.',
])('who is part of what is told: %s', (text) => expect(isSource(text, 'Karin Ek')).toBe(false));
