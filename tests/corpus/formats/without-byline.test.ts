import { describe, expect, it } from 'vitest';
import { withoutByline } from '../../../src/corpus/formats/without-byline.ts';

const STORY = 'The night ferry lost power off Grenaa on Monday.\nTwo tugs brought her into port.';

describe('a line at the head of a text', () => {
  it.each([
    ['By Signe Holm, 2026-02-03', 'Signe Holm'],
    ['Signe Holm', 'Signe Holm'],
    ['Von Signe Holm', 'Signe Holm'],
    ['By Signe Holm and Lars Dahl | Tuesday, 3 February 2026, 9:30 am GMT', 'Signe Holm, Lars Dahl'],
    ['By Signe Holm in Grenaa · 3 February 2026, 9:30', ''],
    ['By Signe Holm and Lars Dahl', ''],
    ['By Signe Holm, Coast Post, February 3, 2026', ''],
    ['Published 3 February 2026 at 09:30', ''],
    ['February 3, 2026', ''],
    ['Updated 9:30', ''],
  ])('that says who wrote it or when is no part of the story: %s', (line, author) => {
    expect(withoutByline(`${line}\n${STORY}`, author)).toBe(STORY);
    expect(withoutByline(`Ferry towed into Grenaa\n${line}\n${STORY}`, author)).toBe(
      `Ferry towed into Grenaa\n${STORY}`,
    );
  });

  it.each([
    ['By Monday the ferry had 84 passengers aboard, said Signe Holm.', 'Signe Holm'],
    ['Signe Holm, the captain, left Grenaa on 3 February 2026', 'Signe Holm'],
    ['By land and by sea', ''],
    ['By Land and Sea', ''],
    ['Tuesday', ''],
    ['84', ''],
    ['Published reports of 3 February 2026 were wrong', ''],
  ])('that tells something stays: %s', (line, author) => {
    expect(withoutByline(`${line}\n${STORY}`, author)).toBe(`${line}\n${STORY}`);
  });

  it('is not looked for further down, and a text that is nothing else stays', () => {
    const text = `One.\nTwo.\nThree.\nFour.\nBy Signe Holm\n${STORY}`;
    expect(withoutByline(text, 'Signe Holm')).toBe(text);
    expect(withoutByline('By Signe Holm', 'Signe Holm')).toBe('By Signe Holm');
  });
});
