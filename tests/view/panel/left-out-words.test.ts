import { expect, it, vi } from 'vitest';
import { leftOutWords } from '../../../src/view/panel/left-out-words.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

it('what is left out is called as in the popup, and otherwise only where another article is the base', () => {
  expect(leftOutWords({ base: 'page', page: 'page' })).toBe('Not on this page');
  expect(leftOutWords({ base: 'other', page: 'page' })).toBe('Not in this article');
});
