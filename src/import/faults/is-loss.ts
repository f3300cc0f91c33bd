/** Whether an imported row lost a value: it belongs among the rows to correct, though it is in. */
import type { FaultRule } from '../../words/fault-labels.js';

const LOSSES = new Set<FaultRule>([
  'amount',
  'two-readings',
  'foreign-amount',
  'share',
  'cut-file',
  'date',
  'two-dates',
  'period',
  'formula-error',
  'improbable-date',
  'inverted-dates',
  'invalid-identifier',
  'scheme',
  'unknown-value',
  'unknown-actor',
  'ambiguous-actor',
  'link-to-itself',
  'unknown-initiative',
  'ambiguous-initiative',
  'unknown-territory',
  'ambiguous-territory',
  'unknown-commune',
  'unknown-theme',
  'unknown-parent',
  'part-of-itself',
  'unknown-service',
]);

export const isLoss = (rule: FaultRule): boolean => LOSSES.has(rule);
