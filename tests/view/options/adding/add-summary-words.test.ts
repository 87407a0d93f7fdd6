import { expect, it, vi } from 'vitest';
import { addSummaryWords } from '../../../../src/view/options/adding/add-summary-words.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));

it('says how many articles were added, already there and updated, and nothing of none', () => {
  expect(addSummaryWords({ added: ['a', 'b'], present: ['c'], updated: ['d'] })).toBe(
    '2 articles added, 1 already there, 1 updated',
  );
  expect(addSummaryWords({ added: ['a'], present: [], updated: [] })).toBe('1 article added');
  expect(addSummaryWords({ added: [], present: ['a', 'b'], updated: [] })).toBe('2 already there');
});
