/**
 * The severity of a fault: a figure may be wrong or missing, an actor may be mistaken or unknown, or only the form is
 * wrong.
 */

export const FAULT_LEVELS = ['FIGURE', 'IDENTITY', 'FORM'] as const;
export type FaultLevel = (typeof FAULT_LEVELS)[number];

/** The level of each rule that concerns more than the form. */
const LEVELS: Readonly<Record<string, FaultLevel>> = {
  amount: 'FIGURE',
  'amount-precision': 'FIGURE',
  'amount-unit': 'FIGURE',
  'amount-words': 'FIGURE',
  'no-beneficiary': 'FIGURE',
  'other-amount': 'FIGURE',
  'amount-mark': 'FIGURE',
  'two-readings': 'FIGURE',
  'negative-amount': 'FIGURE',
  'missing-amount': 'FIGURE',
  'sum-differs': 'FIGURE',
  'not-granted': 'FIGURE',
  'other-nature': 'FIGURE',
  'refused-amount': 'FIGURE',
  'total-differs': 'FIGURE',
  share: 'FIGURE',
  'joined-cells': 'FIGURE',
  'cell-count': 'FIGURE',
  'column-count': 'FIGURE',
  'open-quote': 'FIGURE',
  'stray-quote': 'FIGURE',
  'huge-cell': 'FIGURE',
  'cut-file': 'FIGURE',
  'lost-line': 'FIGURE',
  'unread-sheet': 'FIGURE',
  'copied-sheet': 'FIGURE',
  date: 'FIGURE',
  'two-dates': 'FIGURE',
  period: 'FIGURE',
  'missing-date': 'FIGURE',
  'repaired-date': 'FIGURE',
  'inverted-dates': 'FIGURE',
  'foreign-amount': 'FIGURE',
  'other-currency': 'FIGURE',
  'several-organisations': 'FIGURE',
  'same-grant': 'FIGURE',
  'no-object': 'FIGURE',
  'invalid-identifier': 'IDENTITY',
  'repaired-identifier': 'IDENTITY',
  'missing-identifier': 'IDENTITY',
  'missing-name': 'IDENTITY',
  'missing-value': 'IDENTITY',
  'unknown-actor': 'IDENTITY',
  'ambiguous-actor': 'IDENTITY',
  'unknown-initiative': 'IDENTITY',
  'ambiguous-initiative': 'IDENTITY',
  'unknown-territory': 'IDENTITY',
  'ambiguous-territory': 'IDENTITY',
  'unknown-theme': 'IDENTITY',
  'unknown-commune': 'IDENTITY',
  'unknown-source': 'IDENTITY',
  'unknown-parent': 'IDENTITY',
  'unknown-value': 'IDENTITY',
  'link-to-itself': 'IDENTITY',
  'part-of-itself': 'IDENTITY',
  person: 'IDENTITY',
  'same-name': 'IDENTITY',
  'name-alone': 'IDENTITY',
  'name-joined': 'IDENTITY',
  'same-place': 'IDENTITY',
  'same-id': 'IDENTITY',
  'shared-identifier': 'IDENTITY',
  'own-identifier': 'IDENTITY',
  'missing-lead': 'IDENTITY',
  'unknown-service': 'IDENTITY',
  'territory-by-name': 'IDENTITY',
  'near-theme': 'IDENTITY',
  'near-value': 'IDENTITY',
  'near-name': 'IDENTITY',
};

export const levelOf = (rule: string): FaultLevel => LEVELS[rule] ?? 'FORM';

/** Rules about unreadable amounts, which are missing in the figures. */
const UNREAD = new Set([
  'amount',
  'two-readings',
  'negative-amount',
  'sum-differs',
  'refused-amount',
  'no-beneficiary',
]);
export const isUnread = (rule: string): boolean => UNREAD.has(rule);
