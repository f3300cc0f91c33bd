/** Applies corrections to a row as it was read: a grant gets the amount that remains, a reduction becomes part of it. Pure. */
import { basename } from 'node:path';
import { writeEuros } from '../../cells/amounts.js';
import type { Fault } from '../../fault.js';
import { contentOfGrant } from '../grant-content.js';
import { AMOUNT_COLUMNS } from '../subsidy-amounts.js';
import type { SubsidyCells } from '../subsidy-cells.js';
import type { Instrument } from '../subsidy-instruments.js';
import type { ReadSubsidy, StatedSubsidy } from '../subsidy-row.js';
import { writeApplied } from './applied.js';
import type { CorrectedGrant, Correction, CorrectionProof, Corrections, Leftover } from './corrections.js';

export function correctRow(
  read: ReadSubsidy,
  cells: SubsidyCells,
  corrections: Corrections,
  file: string,
): ReadSubsidy {
  const { subsidy, reduction, faults } = read;
  if (reduction !== undefined) {
    const left = leftoverOf(reduction, corrections);
    return left === undefined
      ? { ...read, isNetted: true, faults: [...faults, ...tellOfGraph(reduction, corrections, cells, file)] }
      : { ...read, faults: [...faults, blameLeftover(reduction, left, cells)] };
  }
  if (subsidy === undefined || corrections.isEmpty) return read;
  const added: Fault[] = [];
  const instruments = subsidy.instruments.map((instrument) => {
    const corrected = corrections.of(contentOfGrant(subsidy, instrument));
    if (corrected === undefined) return instrument;
    added.push(...tellCorrections(corrected, cells, file));
    return {
      ...instrument,
      cents: corrected.after,
      before: corrected.before,
      correctedBy: writeApplied(corrected.corrections),
    };
  });
  return added.length === 0 ? read : { subsidy: { ...subsidy, instruments }, faults: [...faults, ...added] };
}

function leftoverOf(reduction: StatedSubsidy, corrections: Corrections): Leftover | undefined {
  const [instrument, ...others] = reduction.instruments;
  if (instrument === undefined || others.length > 0) return 'MIXED';
  return corrections.leftover(contentOfGrant(reduction, instrument));
}

const WHY: Readonly<Record<Leftover, string>> = {
  NONE: 'there is no grant that it corrects for certain, in these files or in the graph',
  SEVERAL: 'it may correct any of several grants',
  LARGER: 'it is more than was granted',
  UNNAMED: 'it is uncertain who the beneficiary is',
  MIXED: 'the row states other amounts too',
  MANY: 'there are too many grants to compare it with',
  EDITED: 'a person has edited the amount of the grant that it corrects',
};

function blameLeftover({ instruments }: StatedSubsidy, left: Leftover, cells: SubsidyCells): Fault {
  const cents = instruments.reduce((sum, one) => sum + belowZero(one), 0n);
  const column = columnOf(cells);
  return {
    ...{ line: cells.line, column: cells.heading(column), value: cells.value(column), rule: 'negative-amount' },
    message: `amount ${writeEuros(cents)} is below zero and is subtracted from no grant: ${WHY[left]}`,
    remedy: 'subtract it from the grant that it corrects, and leave the row out',
  };
}

const belowZero = ({ cents }: Instrument) => (cents !== null && cents < 0n ? cents : 0n);

/** The column of the amount, that below zero if there is one. */
function columnOf(cells: SubsidyCells) {
  const filled = AMOUNT_COLUMNS.filter((column) => cells.value(column) !== '');
  return filled.find((column) => /[-−–(]/.test(cells.value(column))) ?? filled[0] ?? 'montant';
}

const PROOFS: Readonly<Record<CorrectionProof, string>> = {
  REFERENCE: 'its reference is the same',
  PURPOSE: 'its purpose is the same',
  ONLY: 'it is the only grant of that year to the beneficiary from which it can be taken',
};

/** One fault for each correction, on the line of the grant. */
function tellCorrections({ before, corrections }: CorrectedGrant, cells: SubsidyCells, file: string): Fault[] {
  let rest = before;
  const place = { line: cells.line, column: cells.heading(columnOf(cells)) };
  return corrections.map((correction) => {
    const earlier = rest;
    rest += correction.cents;
    const taken = writeEuros(-correction.cents);
    const grant = writeEuros(earlier);
    const why = PROOFS[correction.proof];
    const where = placeOf(correction, file);
    const message =
      rest === 0n
        ? `${taken} of line ${where} is subtracted from this grant of ${grant}: ${why}; nothing remains, so it is not imported`
        : `${taken} of line ${where} is subtracted from this grant of ${grant}: ${why}; ${writeEuros(rest)} remains`;
    return {
      ...{ ...place, value: writeEuros(earlier), after: writeEuros(rest) },
      rule: correction.proof === 'ONLY' ? 'assumed-correction' : 'corrected-amount',
      message,
      remedy: correction.proof === 'ONLY' ? 'check that it corrects this grant' : 'nothing',
    };
  });
}

/** On the line of a row that reduces a grant of the graph; nothing when an earlier import has subtracted it already. */
function tellOfGraph(reduction: StatedSubsidy, corrections: Corrections, cells: SubsidyCells, file: string): Fault[] {
  const [instrument] = reduction.instruments;
  const grant = instrument && corrections.ofGraph(contentOfGrant(reduction, instrument));
  let rest = grant?.before ?? 0n;
  for (const correction of grant?.corrections ?? []) {
    const earlier = rest;
    rest += correction.cents;
    if (correction.file !== file || correction.line !== cells.line || correction.cents !== instrument?.cents) continue;
    const column = columnOf(cells);
    const isProven = correction.proof !== 'ONLY';
    const [taken, known] = [writeEuros(-correction.cents), writeEuros(earlier)];
    const why = PROOFS[correction.proof];
    const message =
      rest === 0n
        ? `${taken} is subtracted from the grant of ${known} that is in the graph (${grant?.id}): ${why}; nothing remains, so it is archived`
        : `${taken} is subtracted from the grant of ${known} that is in the graph (${grant?.id}): ${why}; ${writeEuros(rest)} remains`;
    return [
      {
        ...{ line: cells.line, column: cells.heading(column), value: known, after: writeEuros(rest) },
        rule: isProven ? 'corrected-amount' : 'assumed-correction',
        message,
        remedy: isProven ? 'nothing' : 'check that it corrects this grant',
      },
    ];
  }
  return [];
}

const placeOf = (correction: Correction, file: string) =>
  correction.file === file ? String(correction.line) : `${correction.line} (${basename(correction.file)})`;
