/** The closest in meaning of a row or column, so that each pair can be held against the best of those of another value. */
export class Best {
  /** Pairs whose values are the same. */
  equal = 0;
  /** The closest in meaning of those of them whose value is not one that anything may have. */
  told = 0;
  private first = 0;
  private firstValue: unknown;
  private second = 0;
  /** `value` is what the other side of the pair says. */
  add(meaning: number, value: unknown) {
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
