/** Rows such as "dont fonctionnement" below a grant: they say again a part of its amount, which is in already. */
import { writeEuros } from '../../cells/amounts.js';
import type { ExplainedRefusal } from '../refused-rows.js';
import { readAmounts, type SeenAmounts } from '../subsidy-amounts.js';
import type { SubsidyCells } from '../subsidy-cells.js';

const PART = /^\W*(?:dont|y compris)(?!\p{L})/iu;

export class PartRows {
  /** The last grant; its amount is read only when a part follows, because few files have any. */
  #above: { readonly cells: SubsidyCells; readonly seen: SeenAmounts } | undefined;
  /** Cents of the grant that its parts so far have said again. */
  #said = 0n;

  /** Undefined for a row that is a grant of its own. */
  take(cells: SubsidyCells, seen: SeenAmounts): ExplainedRefusal | undefined {
    const name = cells.value('nomBeneficiaire');
    const stated = PART.test(name) && cells.value('idBeneficiaire') === '' ? centsOf({ cells, seen }) : undefined;
    if (stated === undefined) {
      this.#above = { cells, seen };
      this.#said = 0n;
      return undefined;
    }
    const whole = this.#above && centsOf(this.#above);
    const place = { line: cells.line, column: cells.heading('nomBeneficiaire'), value: name.slice(0, 200) };
    const amount = writeEuros(stated);
    if (whole !== undefined && this.#said + stated <= whole) {
      this.#said += stated;
      const message = `"${name}" is a part of the grant above it, ${amount}, which is in already; it is left out`;
      return { fault: { ...place, rule: 'part-row', message, remedy: 'nothing' }, isRejected: false };
    }
    const message = `"${name}", ${amount}, would be a part of a grant above it, and there is none that is as large`;
    const remedy = 'name the beneficiary, or leave the row out if it is a part of another row';
    return { fault: { ...place, rule: 'no-beneficiary', message, remedy }, isRejected: true };
  }
}

/** Undefined: no amount is stated, or it cannot be read. */
function centsOf({ cells, seen }: { cells: SubsidyCells; seen: SeenAmounts }): bigint | undefined {
  const amounts = readAmounts(cells, seen, () => undefined)?.amounts;
  if (amounts === undefined) return undefined;
  const { montant, montantFonctionnement, montantInvestissement, montantExceptionnel } = amounts;
  const parts = [montantFonctionnement, montantInvestissement, montantExceptionnel].filter((cents) => cents !== null);
  return montant ?? (parts.length === 0 ? undefined : parts.reduce((sum, cents) => sum + cents, 0n));
}
