import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/engine/comparison/fingerprints.ts';
import { findLineages } from '../../../src/engine/comparison/lineage.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const article = (id: string, text: string) => ({
  article: { id },
  analysis: { fingerprints: fingerprint(readText(text)) },
});
const WIRE = `Three fishermen were rescued on Tuesday after their boat ran aground off the northern cape, the coastguard reported.
A helicopter lifted the men from the deck shortly before midnight while waves of six metres broke over the stern.
All three were taken to the district hospital, where doctors treated them for cold and bruises and kept them overnight.
The boat, built forty years ago and refitted last spring, had lost its engine an hour before the first call for help.
Salvage crews will try to tow it to the yard once the storm has passed, although divers fear that the hull is broken.`;
const OWN = `Nobody on the pier believed that the trawler would make it home. The wind had turned in the afternoon, and by dusk the harbour master closed the gates.
When the call came through, two pilots volunteered. They flew without lights for the last mile and found the crew huddled behind the winch.
The owner has offered to pay for new radios on every vessel of the small fleet, a promise that many here have heard before.`;
const BOILERPLATE =
  'Reporting by our staff in the northern bureau; editing by the night desk; for corrections write to the editors.';

describe('findLineages', () => {
  it('makes one source of articles that carry one wire report, also lightly reworded', () => {
    const reworded = WIRE.replace('Three fishermen', 'Three men')
      .replace('shortly before midnight', 'late at night')
      .replace('bruises', 'cuts');
    expect(
      findLineages([article('a', WIRE), article('b', `${reworded}\nThe mayor thanked the pilots.`), article('c', OWN)]),
    ).toEqual([['a', 'b'], ['c']]);
  });
  it('follows copies of copies', () => {
    const [first, second] = [WIRE, OWN];
    expect(findLineages([article('a', first), article('b', `${first}\n${second}`), article('c', second)])).toEqual([
      ['a', 'b', 'c'],
    ]);
  });
  it('does not take a common line of boiler-plate or a common quotation for a copy', () => {
    const said =
      '"We heard the keel break under us and then the water came in from both sides, and I thought of nothing but the children at home."';
    expect(
      findLineages([article('a', `${WIRE}\n${said}\n${BOILERPLATE}`), article('b', `${OWN}\n${said}\n${BOILERPLATE}`)]),
    ).toEqual([['a'], ['b']]);
  });
  it('keeps every article, also one without fingerprints', () => {
    expect(findLineages([article('a', 'Short.'), article('b', 'Short.')])).toEqual([['a'], ['b']]);
    expect(findLineages([])).toEqual([]);
  });
});
