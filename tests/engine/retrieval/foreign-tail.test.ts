import { describe, expect, it } from 'vitest';
import { findForeignTail } from '../../../src/engine/retrieval/foreign-tail.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const BODY = `The town of Lindau reopened its theatre on Friday after four years of repairs.
Workers had found rot in the beams of the roof, and the stage was closed within a week.
The council paid two thirds of the cost, and a lottery brought in the rest.
Director Hanna Vogt said she had not slept before the first rehearsal.
She thanked the carpenters from the stage, and they took a bow in their working clothes.
The first play tells of a ferryman who refuses to cross the lake at night.
Tickets for the spring are sold out, but the box office keeps thirty seats for each evening.
The orchestra lent its chairs for the opening, and the brewery sent forty barrels that nobody had asked for.
An exhibition in the foyer shows photographs of the repairs, among them one of an owl that nested in the flies.
Schools from the valley may visit in the mornings, when the actors will show how a storm is made with tin and sand.
A second house, smaller and built of wood, will open beside the park next year.
The mayor hopes that visitors will stay for a night and see both.
Rehearsals for the summer begin in May.`;
const CAPTIONS = `Viktor Salme was sentenced to nine years after a trial behind closed doors
Before the vote, Ingrid Toller promised to lower the price of bread.
Several farmers lost their barns when the river rose in March.
Paul Okello spoke to reporters outside the stadium in Nairobi.`;
const tail = (text: string) => {
  const span = findForeignTail(readText(text));
  return span && text.slice(span.start, span.end);
};

describe('findForeignTail', () => {
  it('finds captions of other stories at the end', () => expect(tail(`${BODY}\n${CAPTIONS}`)).toBe(CAPTIONS));
  it('finds a list that a line announces', () => {
    const list = 'Read more\nA bridge for the valley\nWhy the swans left';
    expect(tail(`${BODY}\n${list}`)).toBe(list);
    expect(tail(`${BODY}\nMore stories from Lindau \u00BB`)).toBe('More stories from Lindau \u00BB');
  });

  it('leaves an article without a tail alone', () => expect(tail(BODY)).toBeNull());
  it('leaves background at the end alone: people the body names, or sentences that end as such', () => {
    expect(
      tail(
        `${BODY}\nHanna Vogt came to the town in 2009.\nHanna Vogt has staged forty plays since.\nBefore that she taught in Bern`,
      ),
    ).toBeNull();
    expect(
      tail(
        `${BODY}\nPaul Okello won the men's race.\nIngrid Toller came second in the women's race.\nViktor Salme finished last.`,
      ),
    ).toBeNull();
  });
  it('leaves a pointer in the middle alone', () => {
    expect(tail(`${BODY.slice(0, 300)}\nRead more\n${BODY}`)).toBeNull();
  });
  it('never takes a short text for a tail', () => expect(tail(CAPTIONS)).toBeNull());
});
