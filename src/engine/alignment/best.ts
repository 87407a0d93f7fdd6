import { PLAIN } from './backing.ts';

/** The closest in meaning of a row or column, so that each pair can be held against the best of those of another value. */
export class Best {
  /** Pairs whose values are the same. */
  equal = 0;
  /** The closest in meaning of those of them whose value is not one that anything may have. */
  told = 0;
  private first = 0;
  private firstValue: unknown;
  private second = 0;
  /** `value` is what the other side of the pair says, `salience` how telling it is, `null` where it is another value. */
  add(meaning: number, value: unknown, salience: number | null) {
    if (salience !== null) this.equal++;
    if (salience !== null && salience >= PLAIN && meaning > this.told) this.told = meaning;
    if (meaning > this.first) {
      if (value !== this.firstValue) this.second = this.first;
      [this.first, this.firstValue] = [meaning, value];
    } else if (meaning > this.second && value !== this.firstValue) this.second = meaning;
  }
  /** The closest of those that say another value. */
  rival(value: unknown) {
    return value === this.firstValue ? this.second : this.first;
  }
}

/** The best pairs of a fact so far. */
export function bestOf<F>(all: Map<F, Best>, fact: F): Best {
  let best = all.get(fact);
  if (!best) all.set(fact, (best = new Best()));
  return best;
}
