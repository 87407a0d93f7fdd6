import { describe, expect, it, vi } from 'vitest';
import { notComparedWords } from '../../src/wording/not-compared.ts';

vi.mock('../../src/platform/i18n.ts', () => import('../word-keys.ts'));

const articles = {
  hill: { publisher: 'Hill Gazette', title: 'Goats at market' },
  later: { publisher: 'Hill Gazette', title: 'More goats' },
  lake: { publisher: 'Lake Radio', title: 'Nine goats' },
  leaflet: { publisher: '', title: 'A leaflet' },
};
const told = (...ids: string[]) => ids.map((article) => ({ article }));

describe('the articles that say nothing of a fact and do not surely leave it out', () => {
  it('are named', () => {
    expect(notComparedWords(told('hill'), ['hill', 'lake'], articles)).toBe('Not compared: Lake Radio');
    expect(notComparedWords(told('hill'), ['hill', 'lake', 'leaflet'], articles)).toBe(
      'Not compared: Lake Radio and A leaflet',
    );
  });

  it('are named with their titles where the publisher has another article among the related', () => {
    expect(notComparedWords(told('hill'), ['hill', 'later', 'lake'], articles)).toBe(
      'Not compared: Hill Gazette (More goats) and Lake Radio',
    );
  });

  it('are not spoken of where every article reports the fact or leaves it out', () => {
    expect(notComparedWords(told('lake', 'hill'), ['hill', 'lake'], articles)).toBe('');
  });

  it('are not listed where nobody reports the fact at all', () => {
    expect(notComparedWords([], ['hill', 'lake'], articles)).toBe('');
  });

  it('have a name also where they are gone meanwhile', () => {
    expect(notComparedWords(told('hill'), ['hill', 'gone'], articles)).toBe('Not compared: Unknown publisher');
  });
});
