/**
 * Splits a row of a table of subsidies into its instruments: a subsidy, a loan, a guarantee and an aid in kind are four
 * links.
 */
import { type Nature, natureOf } from './natures.js';
import type { Amounts } from './subsidy-amounts.js';
import type { Blame, SubsidyCells } from './subsidy-cells.js';

export interface Instrument {
  readonly nature: Nature;
  /** Null: not stated, as for premises lent without a valuation. */
  readonly cents: bigint | null;
  /** Cents as the row states them, if other rows reduce them. */
  readonly before?: bigint;
  /** The rows that reduce them, as the link stores them. */
  readonly correctedBy?: readonly string[];
  /**
   * What it is for, when that is not the purpose of the row: the aid in kind in the source's words, or the part of a
   * subsidy.
   */
  readonly words: string | null;
}

/** At least one: a row without any amount is a subsidy of unknown amount. */
export function listInstruments(
  cells: SubsidyCells,
  amounts: Amounts,
  purpose: string | null,
  blame: Blame,
): Instrument[] {
  const instruments: Instrument[] = [];
  const add = (nature: Instrument['nature'], cents: bigint | null, words: string | null = null) => {
    instruments.push({ nature, cents, words });
  };
  // When aid in kind has a column of its own, the amount of the subsidy is money, whatever the nature says.
  const statesKindApart = cells.has('estimationNature') || cells.has('detailNature');
  const main = statesKindApart ? 'SUBSIDY' : (natureOf(cells.value('nature')) ?? 'SUBSIDY');
  if (main === 'LOAN' || main === 'GUARANTEE') {
    const message = `the aid is "${cells.value('nature')}", which is kept apart and is in no sum of subsidies`;
    blame('nature', 'other-nature', message, 'nothing, unless it is a subsidy');
  }
  // Operating, investment and exceptional support are decisions of their own, and so links of their own.
  const parts = [
    [amounts.montantFonctionnement, 'fonctionnement'],
    [amounts.montantInvestissement, 'investissement'],
    [amounts.montantExceptionnel, cells.heading('montantExceptionnel').toLowerCase()],
  ] as const;
  const stated = parts.filter(([cents]) => cents !== null && cents !== 0n);
  for (const [cents, part] of stated) add(main, cents, purpose === null ? part : `${purpose} (${part})`);
  if (amounts.montant !== null && stated.length === 0) add(main, amounts.montant);
  if (amounts.montantPret !== null) add('LOAN', amounts.montantPret);
  if (amounts.montantGarantie !== null) add('GUARANTEE', amounts.montantGarantie);
  const words = cells.value('detailNature') || null;
  if (amounts.estimationNature !== null || words !== null) add('IN_KIND', amounts.estimationNature, words);
  if (instruments.length === 0) {
    const message = 'the amount is empty; the link is kept with an unknown amount';
    blame('montant', 'missing-amount', message, 'write the euros in digits, such as 12000 or 12000.50');
    add(natureOf(cells.value('nature')) === 'IN_KIND' ? 'IN_KIND' : 'SUBSIDY', null);
  }
  return instruments;
}
