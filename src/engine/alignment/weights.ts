import type { PairFeatures } from './pair-features.ts';

/** Weights of a logistic regression: log-odds that two facts measure the same thing. */
export type Weights = { bias: number } & Record<keyof PairFeatures, number>;

/** Least probability at which a pair is taken, by how the values lie; what lies apart is judged in may-differ.ts. */
export const ACCEPT = { same: 0.5, overlap: 0.5 } as const;

/** Probability from features and weights, 0 to 1. */
export function probability(features: PairFeatures, weights: Weights): number {
  let z = weights.bias;
  for (const name of Object.keys(features) as (keyof PairFeatures)[]) z += weights[name] * features[name];
  return 1 / (1 + Math.exp(-z));
}

export const FIGURE_WEIGHTS: Record<'same' | 'overlap', Weights> = {
  same: {
    bias: 1.39,
    head: 1.31,
    headClash: -1.48,
    modifiers: 0.29,
    event: 0,
    eventClash: -0.55,
    act: 0,
    actClash: 0,
    headAndAct: 0,
    names: 0,
    nameClash: -0.52,
    context: 1.54,
    coverage: 2.65,
    additional: -1.54,
    foreseen: 0,
    salience: 1.49,
    plain: -0.68,
    vague: -1.6,
    closeness: 0.02,
    crowd: 0,
    lead: 2.04,
  },
  overlap: {
    bias: -3.07,
    head: 0.12,
    headClash: -0.41,
    modifiers: 0,
    event: 0.97,
    eventClash: -0.16,
    act: 0,
    actClash: 0,
    headAndAct: 0,
    names: 0,
    nameClash: -1.15,
    context: 1.3,
    coverage: 2.06,
    additional: 0,
    foreseen: -0.91,
    salience: 0,
    plain: 0,
    vague: -1.01,
    closeness: 3.22,
    crowd: -0.05,
    lead: 0.6,
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
    headAndAct: 0,
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
    bias: -2.8,
    head: 0.44,
    headClash: 0,
    modifiers: 0,
    event: 0.73,
    eventClash: 0,
    act: 0.48,
    actClash: -0.25,
    headAndAct: 0,
    names: 0.12,
    nameClash: -1.2,
    context: 0.35,
    coverage: 2.28,
    additional: 0,
    foreseen: -0.11,
    salience: 0,
    plain: 0,
    vague: 0,
    closeness: 1.63,
    crowd: -0.15,
    lead: 0.32,
  },
};
