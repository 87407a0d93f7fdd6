import { describe, expect, it } from 'vitest';
import { tellingReport } from '../../../src/view/facts/telling-report.ts';
import { makeReport } from '../make-fact.ts';

describe('tellingReport', () => {
  it('prefers what differs to what is only put in another way', () => {
    const reports = [
      makeReport('same'),
      makeReport('consistent', { article: 'a2' }),
      makeReport('differs', { article: 'a3' }),
    ];
    expect(tellingReport(reports)?.article).toBe('a3');
  });

  it('finds nothing to quote where all say the same or nothing', () => {
    expect(tellingReport([makeReport('same'), makeReport('omits')])).toBeNull();
    expect(tellingReport([])).toBeNull();
  });
});
