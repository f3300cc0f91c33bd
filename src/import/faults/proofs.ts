/** What proves a repair, by its rule, and whether the repair is certain or must be confirmed by a person. */
import type { FaultRule } from '../../words/fault-labels.js';
import type { Fault } from '../fault.js';

export interface Proof {
  /** In English; src/words/speech has the French. */
  readonly proof: string;
  readonly isCertain: boolean;
}

const PROOFS: Readonly<Partial<Record<FaultRule, Proof>>> = {
  'repaired-identifier': { proof: 'the check digit is right', isCertain: true },
  'rounded-identifier': { proof: 'the check digit is right in each row of the column', isCertain: true },
  'same-siren': { proof: 'the SIREN and the name are equal', isCertain: true },
  'same-siren-form': { proof: 'the SIREN is equal, and only one known actor has it', isCertain: false },
  'broken-accents': { proof: 'the change of encoding can be undone', isCertain: true },
  'control-sign': { proof: 'the character is invisible', isCertain: true },
  'stray-quote': { proof: 'the cells are as many as the headings', isCertain: true },
  'joined-cells': { proof: 'the other columns of the row fit', isCertain: true },
  'amount-sign': { proof: 'other amounts of the column, or its total, show the decimal sign', isCertain: true },
  'amount-unit': { proof: 'the unit is written', isCertain: true },
  'amount-words': { proof: 'one number in euros, and words that do not change it', isCertain: false },
  'amount-mark': { proof: 'a number and a footnote mark', isCertain: false },
  'amount-precision': { proof: 'rounded half up, to the cent', isCertain: true },
  'share-percent': { proof: 'no share is above 1, and none of the column is below 1', isCertain: false },
  'corrected-amount': { proof: 'the reference, or the purpose, is equal', isCertain: true },
  'assumed-correction': { proof: 'only one grant of the beneficiary in that year is large enough', isCertain: false },
  'repaired-date': { proof: 'no other reading is a valid date, or its column shows it', isCertain: true },
  'assumed-date': { proof: 'the other way round it is a date', isCertain: false },
  'former-commune-code': { proof: 'the official geographic code names its successor', isCertain: true },
  'commune-by-postal-code': { proof: 'the official geographic code has one such commune', isCertain: true },
  'territory-by-name': { proof: 'only one that can be meant bears the name', isCertain: false },
  'territory-in-home': {
    proof: 'only this one of several is in the territory of the installation',
    isCertain: false,
  },
  'territory-near': { proof: 'only this one of several is in the département of the funder', isCertain: false },
  'near-value': { proof: 'only one value of the list is so called', isCertain: false },
  'near-theme': { proof: 'only one theme is so called', isCertain: false },
  'near-name': { proof: 'only one row of the files is so called', isCertain: false },
  'heading-guess': { proof: 'all words of the heading are usual for the column', isCertain: false },
};

/** Undefined when nothing was repaired. */
export const proofOf = (rule: FaultRule): Proof | undefined => PROOFS[rule];

/**
 * Whether a person should look at a row again because of a fault: not because of a certain repair, nor of one fact about
 * the whole file, which is told once.
 */
export const isToReread = ({ rule, isSettled }: Fault): boolean => !isSettled && !proofOf(rule)?.isCertain;
