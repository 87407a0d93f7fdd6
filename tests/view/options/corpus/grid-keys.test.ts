import { describe, expect, it } from 'vitest';
import { type GridPlace, HEAD, placeAfterKey } from '../../../../src/view/options/corpus/grid-keys.ts';

const SIZE = { rows: 100, cells: 8, page: 10, rightToLeft: false };
const press = (place: GridPlace, keys: string, size = SIZE) => {
  const key = keys.replace(/^Ctrl\+/, '');
  return placeAfterKey(place, { key, ctrlKey: keys !== key, metaKey: false, altKey: false }, size);
};
const row = (index: number): GridPlace => ({ row: index, cell: null });
const cell = (index: number, of: number): GridPlace => ({ row: index, cell: of });

describe('placeAfterKey', () => {
  it.each<[from: GridPlace, key: string, to: GridPlace]>([
    [row(5), 'ArrowDown', row(6)],
    [row(5), 'ArrowUp', row(4)],
    [row(99), 'ArrowDown', row(99)],
    [row(5), 'PageDown', row(15)],
    [row(95), 'PageDown', row(99)],
    [row(5), 'PageUp', row(0)],
    [row(50), 'Home', row(0)],
    [row(50), 'End', row(99)],
    [row(5), 'ArrowRight', cell(5, 0)],
    [cell(5, 0), 'ArrowLeft', row(5)],
    [cell(5, 3), 'ArrowLeft', cell(5, 2)],
    [cell(5, 7), 'ArrowRight', cell(5, 7)],
    [cell(5, 3), 'Home', cell(5, 0)],
    [cell(5, 3), 'End', cell(5, 7)],
    [cell(5, 3), 'Ctrl+Home', cell(0, 3)],
    [cell(5, 3), 'Ctrl+End', cell(99, 3)],
    [cell(5, 3), 'ArrowDown', cell(6, 3)],
  ])('from %o with %s to %o', (from, key, to) => {
    expect(press(from, key)).toEqual(to);
  });

  it('goes up into the column heads and back to the rows', () => {
    expect(press(row(0), 'ArrowUp')).toEqual(cell(HEAD, 1));
    expect(press(cell(0, 3), 'ArrowUp')).toEqual(cell(HEAD, 3));
    expect(press(cell(HEAD, 3), 'ArrowDown')).toEqual(row(0));
    expect(press(cell(HEAD, 0), 'ArrowLeft')).toBeNull();
    expect(press(cell(HEAD, 3), 'ArrowUp')).toBeNull();
  });

  it('turns the arrows round where the text runs from right to left', () => {
    const size = { ...SIZE, rightToLeft: true };
    expect(press(row(5), 'ArrowLeft', size)).toEqual(cell(5, 0));
    expect(press(cell(5, 0), 'ArrowRight', size)).toEqual(row(5));
  });

  it('stays in the heads of an empty grid', () => {
    expect(press(cell(HEAD, 1), 'ArrowDown', { ...SIZE, rows: 0 })).toBeNull();
  });

  it.each(['a', 'Enter', 'Tab', ' '])('leaves %s to others', (key) => {
    expect(press(row(5), key)).toBeNull();
  });
});
