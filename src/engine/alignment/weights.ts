import type { FactFeatures } from './fact-features.ts';
import type { ValueRelation } from './align-measured.ts';

/** Weights of a logistic regression: log-odds that two facts measure the same thing. */
export type Weights = { bias: number; salience: number } & Record<keyof FactFeatures, number>;

/** Probability from features and weights, 0 to 1. `salience` is how telling the value itself is, 0 to 1. */
export function probability(features: FactFeatures, salience: number, weights: Weights): number {
  let z = weights.bias + weights.salience * salience;
  for (const name of Object.keys(features) as (keyof FactFeatures)[]) z += weights[name] * features[name];
  return 1 / (1 + Math.exp(-z));
}

const plain: Weights = {
  bias: -4,
  salience: 3,
  head: 2,
  headClash: -1.5,
  modifiers: 1,
  event: 1.5,
  eventClash: -0.5,
  names: 1,
  nameClash: -0.3,
  context: 3,
  coverage: 1,
  additional: -1,
  foreseen: -0.5,
};

export const FIGURE_WEIGHTS: Record<ValueRelation, Weights> = {
  same: plain,
  overlap: { ...plain, bias: -4.5, salience: 0 },
  apart: { ...plain, bias: -6, salience: 0 },
};
export const DATE_WEIGHTS: Record<ValueRelation, Weights> = {
  same: plain,
  overlap: { ...plain, bias: -4.5, salience: 0 },
  apart: { ...plain, bias: -7, salience: 0 },
};
