import type { PairFeatures } from './pair-features.ts';

/** Weights of a logistic regression: log-odds that two facts measure the same thing. */
export type Weights = { bias: number } & Record<keyof PairFeatures, number>;

/** Least probability at which a pair of equal or overlapping values is taken; what lies apart is judged in may-differ.ts. */
export const ACCEPT = 0.5;

/** Probability from features and weights, 0 to 1. */
export function probability(features: PairFeatures, weights: Weights): number {
  let z = weights.bias;
  for (const name of Object.keys(features) as (keyof PairFeatures)[]) z += weights[name] * features[name];
  return 1 / (1 + Math.exp(-z));
}

export const FIGURE_WEIGHTS: Record<'same' | 'overlap', Weights> = {
  same: {
    bias: 1.47,
    head: 1.29,
    headClash: -1.43,
    modifiers: 0.29,
    event: 0,
    eventClash: -0.55,
    act: 0,
    actClash: 0,
    names: 0,
    nameClash: -0.52,
    context: 1.47,
    coverage: 2.62,
    additional: -1.55,
    foreseen: 0,
    salience: 1.48,
    plain: -0.71,
    vague: -1.59,
    closeness: 0.02,
    crowd: 0,
    lead: 2.27,
  },
  overlap: {
    bias: -3.16,
    head: 0.16,
    headClash: -0.6,
    modifiers: 0,
    event: 0.95,
    eventClash: 0,
    act: 0,
    actClash: 0,
    names: 0,
    nameClash: -0.96,
    context: 1.4,
    coverage: 1.94,
    additional: -0.06,
    foreseen: -0.76,
    salience: 0,
    plain: 0,
    vague: -1.06,
    closeness: 3.37,
    crowd: -0.27,
    lead: 0.56,
  },
};

export const DATE_WEIGHTS: Record<'same' | 'overlap', Weights> = {
  same: {
    bias: -0.89,
    head: 2.4,
    headClash: 0,
    modifiers: 0,
    event: 1.36,
    eventClash: 0,
    act: 0,
    actClash: 0,
    names: 0,
    nameClash: -0.57,
    context: 1.06,
    coverage: 2.35,
    additional: 0,
    foreseen: -0.22,
    salience: 2.42,
    plain: 0,
    vague: -1.07,
    closeness: 0,
    crowd: -1.24,
    lead: 1.19,
  },
  overlap: {
    bias: -2.75,
    head: 0.37,
    headClash: 0,
    modifiers: 0,
    event: 1.13,
    eventClash: 0,
    act: 0.53,
    actClash: -0.14,
    names: 0,
    nameClash: -1.16,
    context: 0.59,
    coverage: 2.34,
    additional: 0,
    foreseen: -0.21,
    salience: 0,
    plain: 0,
    vague: -0.15,
    closeness: 1.49,
    crowd: 0,
    lead: 0.2,
  },
};
