import { expect, test } from 'vitest';
import { measureOf } from '../../../src/engine/facts/measure.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function measure(sentence: string, figure: string) {
  const start = sentence.indexOf(figure);
  return measureOf(readText(sentence), { start, end: start + figure.length }, []);
}

test('the noun behind a figure is what it counts, head first', () => {
  expect(measure('The court freed 48 political prisoners on bail.', '48').counted).toEqual(['prisoner', 'political']);
  expect(measure('Rescuers found 12 badly injured climbers.', '12').counted[0]).toBe('climber');
});

test('what owns the thing is not what is counted', () => {
  expect(measure("Pickets closed four of the firm's six depots.", 'four').counted).toEqual(['depot']);
  expect(measure('Rescuers found 12 of the boat’s passengers.', '12').counted).toEqual(['passenger']);
});

test('a unit with a hyphen measures the noun behind it', () => {
  expect(measure('He got a 10-year sentence for fraud.', '10-year').counted).toEqual(['sentence']);
});

test('a duration reaches its noun over a preposition', () => {
  expect(measure('She spent four years in prison.', 'four years').counted).toEqual(['prison']);
});

test('without a noun behind it, the noun it is the value of is measured', () => {
  expect(measure('The height of the dam grew to 12 metres.', '12 metres').counted).toEqual(['dam']);
});

test('people that the sentence has just named are what a bare figure counts', () => {
  expect(
    measure('Some of the freed sailors were flown abroad, with at least nine taken straight to Malta.', 'nine').counted,
  ).toEqual(['sailor']);
});

test('a bare figure behind a verb does not count the subject', () => {
  expect(measure('Factory fire kills 3', '3').counted).toEqual([]);
});

test('a stand-in such as "others" counts nothing', () => {
  expect(measure('Over 100 others were taken by bus to the coast.', '100').counted).not.toContain('others');
});

test('the governing verb is found on either side', () => {
  expect(measure('The blast killed 14 miners.', '14').events[0]).toBe('kill');
  expect(measure('In all 14 miners were rescued overnight.', '14').events[0]).toBe('rescue');
});

test('an act that a noun tells is the nearest one', () => {
  expect(measure('The pact provides for the release of at least 210 sailors.', '210').events[0]).toBe('release');
  expect(measure('The pact provides for a group of 210 sailors.', '210').events[0]).toBe('provide');
});

test('a toll is told over the phrases that say where it was', () => {
  const sentence = 'The death toll from a tram collision in northern Jutland rose to 11.';
  expect(measure(sentence, '11').counted).toEqual(['people']);
});

test('what people are without denies nothing of how many they are', () => {
  expect(measure('Some 640,000 customers were without power.', '640,000').negated).toBe(false);
  expect(measure('Without the 12 miners nothing moved.', '12').negated).toBe(true);
});

test('rooms are no room for more', () => {
  expect(measure('The hotel has 240 rooms.', '240').foreseen).toBe(false);
  expect(measure('The ferry has room for 60 cars.', '60').foreseen).toBe(true);
});

test('each figure of an enumeration has the verb next to it', () => {
  const sentence = 'Gunman kills 1, injures 2 at a car plant';
  expect(measure(sentence, '1').events[0]).toBe('kill');
  expect(measure(sentence, '2').events[0]).toBe('injure');
});

test('a verb of saying is no event while another verb is near', () => {
  expect(measure('Police said 30 people were arrested.', '30').events[0]).toBe('arrest');
});

test('addition, negation and what is only foreseen are noted, and not where they are absent', () => {
  expect(measure('Another 150 have yet to decide.', '150').additional).toBe(true);
  expect(measure('Some 150 have decided.', '150').additional).toBe(false);
  expect(measure('Not one passenger was hurt.', 'one').negated).toBe(true);
  expect(measure('One passenger was hurt.', 'One').negated).toBe(false);
  expect(measure('The storm could displace 300 families.', '300').foreseen).toBe(true);
  expect(measure('The storm displaced 300 families.', '300').foreseen).toBe(false);
});

test('a sentence of ten thousand words costs no more than its surroundings', () => {
  const sentence = `${'word and '.repeat(5000)}12 boats ${'or boat '.repeat(5000)}`;
  expect(measure(sentence, '12').context.length).toBeLessThanOrEqual(28);
});

test('the part of a number is what is counted behind it, and the number is the whole', () => {
  expect(measure('The Farmers won 83 of 150 seats in Lund.', '83').counted).toEqual(['seat']);
  expect(measure('The mill cut 450 of its 900 jobs.', '450').counted).toEqual(['job']);
  expect(measure('The Farmers won 83 of 150 seats in Lund.', '150').whole).toBe(true);
  expect(measure('The mill cut half of its 900 jobs.', '900').whole).toBe(true);
  expect(measure('The mill cut a total of 900 jobs.', '900').whole).toBeUndefined();
  expect(measure('The deaths of 12 miners shook Lund.', '12').whole).toBeUndefined();
});

test('what a sum is told of may stand before another verb of it', () => {
  const deal = 'The deal runs for eight years and could be worth up to $180 million.';
  const start = deal.indexOf('$180 million');
  const read = measureOf(readText(deal), { start, end: start + '$180 million'.length }, [], 'money');
  expect(read.counted).toEqual(['deal']);
  expect(read.foreseen).toBe(false);
});

test('what may be is no forecast of a sum, what may come is one', () => {
  const foreseen = (sentence: string, figure: string) => {
    const start = sentence.indexOf(figure);
    return measureOf(readText(sentence), { start, end: start + figure.length }, [], 'money').foreseen;
  };
  expect(foreseen('The painting could be worth $3 million.', '$3 million')).toBe(false);
  expect(foreseen('The painting could fetch $3 million.', '$3 million')).toBe(true);
  expect(foreseen('The city may be fined $3 million.', '$3 million')).toBe(true);
});

test('where a thing is does not tell what is measured, of what it is one does', () => {
  expect(measure('Inflation in the euro zone was 3.1%.', '3.1%').counted).toEqual(['inflation']);
  expect(measure('Output at the mine fell to 44,000 tonnes.', '44,000 tonnes').counted).toEqual(['output']);
  expect(measure('The height of the dam grew to 12 metres.', '12 metres').counted).toEqual(['dam']);
});

test('crew members are the crew, members of anything else stay members', () => {
  expect(measure('It carried 41 crew members.', '41').counted).toEqual(['crew']);
  expect(measure('It has 41 club members.', '41').counted[0]).toBe('member');
});
