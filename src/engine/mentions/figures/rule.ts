import type { Figure, Scan } from './figure.ts';

/** A reason why a number is no figure. */
export type Rule = (scan: Scan, figure: Figure) => boolean;

/** A whole number in digits and nothing else: what codes and names are made of. */
export const isBare = (scan: Scan, figure: Figure) =>
  figure.form === 'cardinal' &&
  figure.unit === null &&
  figure.last - figure.first === 1 &&
  scan.lexemes[figure.first]?.kind === 'number';
