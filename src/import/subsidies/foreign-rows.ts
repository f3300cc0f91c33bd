/** Finds rows whose file states that their amount is in another currency than the euro: no sum can hold them. */
import { normalizeName } from '../cells/normalize-name.js';
import type { ExplainedRefusal } from './refused-rows.js';
import type { SubsidyCells } from './subsidy-cells.js';

export const isEuro = (currency: string): boolean =>
  currency.trim() === '€' || /^(?:|eur|euros?)$/.test(normalizeName(currency));

/** Undefined for a row in euros. */
export function explainForeign(cells: SubsidyCells): ExplainedRefusal | undefined {
  const value = cells.value('devise');
  if (value === '' || isEuro(value)) return undefined;
  const place = { line: cells.line, column: cells.heading('devise'), value };
  const message = `the amount "${cells.value('montant')}" is in "${value}" and not in euros; the row is kept out`;
  const remedy = 'write the amount in euros, or leave the row out';
  return { fault: { ...place, rule: 'other-currency', message, remedy }, isRejected: true };
}
