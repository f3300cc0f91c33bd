/** The evaluation as JSON: fractions, null where there is nothing to measure. */
import type { Evaluation } from './evaluate.js';

export function toJson(evaluation: Evaluation, name: string, split: string): object {
  const { actors, testActors, newTies, laterUndertakings, fitted, methods, differences } = evaluation;
  const [ours] = methods;
  const minus: Record<string, Record<string, object>> = {};
  for (const { than, figure, difference, interval } of differences) {
    minus[than] = { ...minus[than], [figure]: { difference, interval } };
  }
  return {
    dataset: { name, split, actors, testActors, newTies, laterUndertakings, weights: fitted ? 'fitted' : 'stored' },
    methods: methods.map((method) =>
      method === ours ? { ...method, intervals: { ...method.intervals, minus } } : method,
    ),
  };
}
