/** Reads how far a request has come, where a file says so: what was refused or is not decided yet is no grant. */
import { readAmount } from '../cells/amounts.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { Fault } from '../fault.js';
import { saysGranted } from '../table/choose-amount.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { Blame, SubsidyCells } from './subsidy-cells.js';

const REFUSED =
  /^(?:avis |dossier |demande |projet )?(?:refus(?:ee?s?)?|rejet(?:ee?s?)?|defavorable|ajourne(?:e|s|es)?|non (?:retenue?|accordee?|attribuee?|eligible|recevable|conforme)|ineligible|irrecevable|sans suite|annulee?|abandonnee?|retiree?|declinee?)(?:$| )/;
/** Every text that REFUSED matches contains one of these parts. Most references contain none, so they need no further test. */
const MAY_REFUSE = /refus|rejet|favorable|ajourn|^non |ligible|recevable|suite|annul|abandon|retir|clin/i;
/** A convention may be under way too, so these words do not say that the request is. */
const UNCLEAR = /^en cours$/;
const OPEN: readonly (readonly [OpenStatus, RegExp])[] = [
  ['SUBMITTED', /^(?:dossier |demande )?(?:deposee?|soumise?|sollicitee?|recue?|receptionnee?)\b/],
  [
    'UNDER_REVIEW',
    /^(?:dossier |demande )?(?:en )?(?:cours d |attente|(?:pre )?(?:instruction|examen|etude|analyse)\b|a (?:l etude|voter|instruire)|proposee?\b)/,
  ],
];
/** Words of stages after a decision. */
const DECIDED =
  /^(?:avis |dossier |demande |projet |subvention )?(?:favorable|accord|attribu|octroy|allou|retenu|vote|adopt|approuv|valid|decid|deliber|notifi|convention|sign|engag|mandat|paye|pai|vers|solde|liquid|realis|execut|termin|clos|cloture|conseil|assemblee|commission permanente|oui|ok)|^en (?:cours de )?(?:paiement|versement)|^a (?:payer|verser|mandater|notifier)/;
/** A column of stages; "Statut" alone may be the legal form of the beneficiary. */
const STAGES = /^(?:etapes?|stade)\b/;

/** How far a request has come that is not decided. */
export type OpenStatus = 'SUBMITTED' | 'UNDER_REVIEW';

/** Undefined for a grant. Where the heading of the amount says that it was granted, a person has to decide. */
export function openStatusOf(cells: SubsidyCells): OpenStatus | undefined {
  const stated = cells.value('statut');
  if (stated === '' || AMOUNT_COLUMNS.some((column) => cells.has(column) && saysGranted(cells.heading(column))))
    return undefined;
  const words = normalizeName(stated);
  return UNCLEAR.test(words) ? undefined : OPEN.find(([, form]) => form.test(words))?.[0];
}

export function blameOpen(cells: SubsidyCells, status: OpenStatus, blame: Blame): void {
  const value = cells.value('statut');
  const message =
    status === 'SUBMITTED'
      ? `the row says "${value}": it is imported as submitted, its amount as requested, in no sum of grants`
      : `the row says "${value}": it is imported as under review, its amount as requested, in no sum of grants`;
  blame('statut', 'open-request', message, 'nothing, unless it was granted since', { isSettled: true });
}

/** The row says how far its request has come, in words that nobody here knows: it waits, because it may not be a grant. */
function explainUnknownStage(cells: SubsidyCells): ExplainedRefusal | undefined {
  const value = cells.value('statut');
  if (value === '' || !STAGES.test(normalizeName(cells.heading('statut')))) return undefined;
  const words = normalizeName(value);
  if (DECIDED.test(words) || openStatusOf(cells) !== undefined) return undefined;
  const place = { line: cells.line, column: cells.heading('statut'), value };
  const message = `"${value}" is no known stage of a request, so it is uncertain whether the amount was granted; the row is kept out`;
  const remedy = 'write "Voté" if it was granted, "En instruction" if it is not decided, "Refusé" if it was refused';
  return { fault: { ...place, rule: 'unknown-stage', message, remedy }, isRejected: true };
}

export interface ExplainedRefusal {
  readonly fault: Fault;
  /** True when the row has an amount all the same, so that a person has to decide. */
  readonly isRejected: boolean;
}

/** Undefined for all other rows. */
export function explainRefusal(cells: SubsidyCells): ExplainedRefusal | undefined {
  const column = (['statut', 'referenceDecision'] as const).find((one) => {
    const stated = cells.value(one);
    if (stated === '' || (one !== 'statut' && !MAY_REFUSE.test(stated))) return false;
    const words = normalizeName(stated);
    return REFUSED.test(words) || (one === 'statut' && isUndecided(words));
  });
  if (column === undefined) return explainUnknownStage(cells);
  const value = cells.value(column);
  const amount = AMOUNT_COLUMNS.map((one) => cells.value(one)).find((cell) => /[1-9]/.test(cell));
  // A cancelled grant is often written as a row with its amount below zero.
  if (amount !== undefined && (readAmount(amount)?.cents ?? 0n) < 0n) return undefined;
  const place = { line: cells.line, column: cells.heading(column), value };
  if (amount === undefined) {
    const message = `the row says "${value}", so nothing was granted; it is left out`;
    return { fault: { ...place, rule: 'not-granted', message, remedy: 'nothing' }, isRejected: false };
  }
  if (column === 'statut' && openStatusOf(cells) !== undefined) return undefined;
  const message = `the row says "${value}", and yet the amount "${amount}"`;
  const remedy = 'leave the row out if nothing was granted, or correct what it says';
  return { fault: { ...place, rule: 'refused-amount', message, remedy }, isRejected: true };
}

const isUndecided = (words: string) => UNCLEAR.test(words) || OPEN.some(([, form]) => form.test(words));

export const isEuro = (currency: string): boolean =>
  currency.trim() === '€' || /^(?:|eur|euros?)$/.test(normalizeName(currency));

/**
 * Explains a row whose file states that its amount is in another currency than the euro: no sum can hold it. Undefined
 * for a row in euros.
 */
export function explainForeign(cells: SubsidyCells): ExplainedRefusal | undefined {
  const value = cells.value('devise');
  if (value === '' || isEuro(value)) return undefined;
  const place = { line: cells.line, column: cells.heading('devise'), value };
  const message = `the amount "${cells.value('montant')}" is in "${value}" and not in euros; the row is kept out`;
  const remedy = 'write the amount in euros, or leave the row out';
  return { fault: { ...place, rule: 'other-currency', message, remedy }, isRejected: true };
}
