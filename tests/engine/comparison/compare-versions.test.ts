import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { compareVersions } from '../../../src/engine/comparison/compare-versions.ts';

const version = (text: string) => {
  const article = { id: 'a', title: 'A', publisher: '', published: '2026-01-05', url: '', lang: 'en', text };
  return { article, analysis: analyse(article) };
};
const changes = (before: string, after: string) =>
  compareVersions(version(before), version(after)).map(({ kind, change, before: old, after: now }) => [
    kind,
    change,
    old?.text,
    now?.text,
  ]);

test('a figure that was raised is the same fact, told otherwise', () => {
  const before = 'Nine people were rescued from the ferry off Harwick. The captain, Omar Haddad, was unhurt.';
  const after = 'Twelve people were rescued from the ferry off Harwick. The captain, Omar Haddad, was unhurt.';
  const [change, ...others] = changes(before, after);
  expect(change).toEqual(['figure', 'changed', 'Nine', 'Twelve']);
  expect(others).toEqual([]);
});

test('what was added is new, what was dropped is gone', () => {
  const before = 'The mill closed on Monday. Some 40 jobs were lost there.';
  const after = 'The mill closed on Monday. The owner, Elena Petrosyan, blamed the price of power.';
  const found = changes(before, after);
  expect(found).toContainEqual(['person', 'new', undefined, 'Elena Petrosyan']);
  expect(found.filter(([, change]) => change === 'gone').map(([kind]) => kind)).toEqual(['figure']);
  expect(found.some(([kind]) => kind === 'date')).toBe(false);
});

test('the same text, and one that only moved a paragraph, has no changes', () => {
  const [a, b] = ['The mill closed on Monday with 40 jobs.', 'Elena Petrosyan owns it.'];
  expect(changes(`${a}\n${b}`, `${a}\n${b}`)).toEqual([]);
  expect(changes(`${a}\n${b}`, `${b}\n${a}`)).toEqual([]);
});
