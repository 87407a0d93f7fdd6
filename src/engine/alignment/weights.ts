import type { PairFeatures } from './pair-features.ts';

/** Weights of a logistic regression: log-odds that two facts measure the same thing. */
export type Weights = { bias: number } & Record<keyof PairFeatures, number>;

/** Least probability at which a pair of equal or overlapping values is taken; what lies apart is judged in may-differ.ts. */
export const ACCEPT = 0.5;

/** Probability from features and weights, 0 to 1; `instead` stands for some of the features. */
export function probability(features: PairFeatures, weights: Weights, instead: Partial<PairFeatures> = {}): number {
  let z = weights.bias;
  for (const name of FEATURES) z += weights[name] * (instead[name] ?? features[name]);
  return 1 / (1 + Math.exp(-z));
}

export const FIGURE_WEIGHTS: Record<'same' | 'overlap', Weights> = {
  same: {
    bias: 1.39,
    head: 1.28,
    headClash: -1.29,
    modifiers: 0,
    event: 0,
    eventClash: -0.32,
    act: 0,
    actClash: 0,
    state: 0.73,
    names: 0.02,
    nameClash: -1.01,
    context: 1.44,
    coverage: 1.59,
    additional: -1,
    foreseen: -0.15,
    salience: 1.25,
    plain: -0.58,
    vague: -1.86,
    tight: 0,
    closeness: 0,
    crowd: 0,
    lead: 1.15,
    leading: 1.16,
  },
  overlap: {
    bias: -4.06,
    head: 0.87,
    headClash: -0.48,
    modifiers: 0,
    event: 0,
    eventClash: -0.52,
    act: 0,
    actClash: 0,
    state: 0.81,
    names: 0,
    nameClash: -0.17,
    context: 0.39,
    coverage: 0.44,
    additional: -0.92,
    foreseen: -0.33,
    salience: 0,
    plain: 0,
    vague: -0.64,
    tight: 0.93,
    closeness: 4.29,
    crowd: -0.78,
    lead: 1.37,
    leading: 0.13,
  },
};

const FEATURES = (Object.keys(FIGURE_WEIGHTS.same) as (keyof Weights)[]).filter((name) => name !== 'bias');
