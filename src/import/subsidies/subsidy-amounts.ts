/** Reads the amounts of a row of a table of subsidies: one that is no number makes the row useless. */

import { explainAmount, readAmount, readDecimal, takeShare } from '../cells/amounts.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import type { Blame } from './blame.js';
import type { SubsidyCells } from './subsidy-cells.js';

export const AMOUNT_COLUMNS = ['montant', 'montantPret', 'montantGarantie', 'estimationNature'] as const;

/** The amounts in cents by column; null where the cell is empty; undefined when one of them is no number. */
export type Amounts = Readonly<Record<(typeof AMOUNT_COLUMNS)[number], bigint | null>>;

/** @param signs what is known of the columns; where an amount has two readings, all of the file must have been seen */
export function readAmounts(cells: SubsidyCells, signs: DecimalSigns, blame: Blame): Amounts | undefined {
  const amounts = { montant: null, montantPret: null, montantGarantie: null, estimationNature: null } as {
    -readonly [column in keyof Amounts]: bigint | null;
  };
  let isReadable = true;
  for (const column of AMOUNT_COLUMNS) {
    const value = cells.value(column);
    if (value === '') continue;
    const amount = readAmount(value, signs.of(column));
    if (amount === undefined) {
      const { rule, message, remedy } = explainAmount(value);
      blame(column, rule, message, remedy);
      isReadable = false;
    } else {
      amounts[column] = amount.cents;
      if (!amount.exact) {
        const message = `amount "${value}" has more than two decimals and is rounded to the cent`;
        blame(
          column,
          'amount-precision',
          message,
          'write euros and cents, such as 12000.50, without separators of thousands',
        );
      }
    }
  }
  if (amounts.montant !== null) amounts.montant = takeBeneficiaryShare(cells, amounts.montant, blame);
  return isReadable ? amounts : undefined;
}

/** The standard states the whole amount of a decision and the share of the beneficiary of the row. */
function takeBeneficiaryShare(cells: SubsidyCells, cents: bigint, blame: Blame): bigint {
  const value = cells.value('pourcentageSubvention');
  if (value === '') return cents;
  const share = readDecimal(value);
  const unit = share === undefined ? 0n : 10n ** BigInt(share.scale);
  if (share !== undefined && share.digits * 100n >= unit && share.digits <= unit) return takeShare(cents, share);
  const message = `the share "${value}" is not between 0.01 and 1, so the amount is taken whole`;
  blame('pourcentageSubvention', 'share', message, 'write 0.8 for 80 %, 1 for the whole amount');
  return cents;
}
