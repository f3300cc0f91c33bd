/** Finds rows whose file states that the request was refused or is not decided yet: they are not grants. */
import { readAmount } from '../cells/amounts.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { Fault } from '../fault.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';

const REFUSED =
  /^(?:avis |dossier |demande |projet )?(?:refus(?:ee?s?)?|rejet(?:ee?s?)?|defavorable|ajourne(?:e|s|es)?|non (?:retenue?|accordee?|attribuee?|eligible|recevable|conforme)|ineligible|irrecevable|sans suite|annulee?|abandonnee?|retiree?|declinee?)(?:$| )/;
const UNDECIDED =
  /^(?:dossier |demande )?(?:en (?:cours d |attente|instruction)|instruction en cours|en cours$|a l etude|a voter|deposee?|soumise?|sollicitee?|proposee?|a instruire)/;

/** Every text that REFUSED or UNDECIDED matches contains one of these parts. Most rows contain none, so they need no further test. */
const PARTS =
  /refus|rejet|favorable|ajourn|^non |ligible|recevable|suite|annul|abandon|retir|clin|cours|attente|instr|tude|voter|pos|soumis|sollicit/i;

export interface ExplainedRefusal {
  readonly fault: Fault;
  /** True when the row has an amount all the same, so that a person has to decide. */
  readonly isRejected: boolean;
}

/** Undefined for all other rows. */
export function explainRefusal(cells: SubsidyCells): ExplainedRefusal | undefined {
  const column = (['statut', 'referenceDecision'] as const).find((one) => {
    const stated = cells.value(one);
    if (!PARTS.test(stated)) return false;
    const words = normalizeName(stated);
    return REFUSED.test(words) || (one === 'statut' && UNDECIDED.test(words));
  });
  if (column === undefined) return undefined;
  const value = cells.value(column);
  const amount = AMOUNT_COLUMNS.map((one) => cells.value(one)).find((cell) => /[1-9]/.test(cell));
  // A cancelled grant is often written as a row with its amount below zero.
  if (amount !== undefined && (readAmount(amount)?.cents ?? 0n) < 0n) return undefined;
  const place = { line: cells.line, column: cells.heading(column), value };
  if (amount === undefined) {
    const message = `the row says "${value}", so nothing was granted; it is left out`;
    return { fault: { ...place, rule: 'not-granted', message, remedy: 'nothing' }, isRejected: false };
  }
  const message = `the row says "${value}", and yet the amount "${amount}"`;
  const remedy = 'leave the row out if nothing was granted, or correct what it says';
  return { fault: { ...place, rule: 'refused-amount', message, remedy }, isRejected: true };
}
