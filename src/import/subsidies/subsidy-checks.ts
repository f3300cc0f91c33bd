/**
 * Checks a row against the formats of SCDL subventions 2.1.1, if its file claims to follow them; deviating values are
 * still read.
 */

import type { FaultRule } from '../../words/fault-labels.js';
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import { isSiren, isSiret } from '../../write/identifiers.js';
import { readDate } from '../cells/dates.js';
import type { Blame, SubsidyCells } from './subsidy-cells.js';
import type { SubsidyColumn } from './subsidy-headings.js';

interface Format {
  readonly column: SubsidyColumn;
  readonly rule: FaultRule;
  readonly isRespected: (value: string) => boolean;
  /** The format that the value does not have. */
  readonly fact: string;
  readonly remedy: string;
}

const NATURES = ['aide en numéraire', 'aide en nature'];
const ENUMERATED = [...NATURES, NATURES.join(';'), [...NATURES].reverse().join(';')];
const PERIOD = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/;

/** @see https://schema.data.gouv.fr/scdl/subventions/2.1.1/ */
const FORMATS: readonly Format[] = [
  expectSiret('idAttribuant'),
  expectSiret('idBeneficiaire'),
  {
    ...{ column: 'dateConvention', rule: 'date-format' },
    ...{ fact: 'is not written as 2019-02-28', remedy: 'write the date as AAAA-MM-JJ' },
    // A value that is not a date is reported elsewhere.
    isRespected: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) || !/\d{4}/.test(value) || readDate(value) === undefined,
  },
  expectNumber('montant', 'amount-format', '12000.50'),
  {
    ...{ column: 'nature', rule: 'nature', isRespected: (value) => ENUMERATED.includes(value) },
    ...{ fact: `is not one of: ${ENUMERATED.join(' · ')}`, remedy: 'write one of them' },
  },
  {
    ...{ column: 'datesPeriodeVersement', rule: 'period-format', isRespected: (value) => PERIOD.test(value) },
    ...{ fact: 'is not written as 2019-01-01/2019-12-31', remedy: 'write AAAA-MM-JJ or AAAA-MM-JJ/AAAA-MM-JJ' },
  },
  {
    ...{ column: 'idRAE', rule: 'too-long', isRespected: (value) => value.length <= 5 },
    ...{ fact: 'has more than 5 characters', remedy: 'write only the number of the RAE' },
  },
  {
    ...{ column: 'notificationUE', rule: 'yes-or-no', isRespected: (value) => /^(oui|non)$/.test(value) },
    ...{ fact: 'is neither oui nor non', remedy: 'write oui or non' },
  },
  expectNumber('pourcentageSubvention', 'share-format', '0.5'),
  { ...expectShortText('objet') },
  { ...expectShortText('conditionsVersement') },
];

const FILLED: readonly SubsidyColumn[] = [
  ...(['dateConvention', 'objet', 'nature', 'conditionsVersement'] as const),
  ...(['datesPeriodeVersement', 'notificationUE', 'pourcentageSubvention'] as const),
];

export function checkOfficialCells(cells: SubsidyCells, blame: Blame): void {
  for (const column of FILLED) {
    if (!cells.has(column) || cells.value(column) !== '') continue;
    blame(column, 'missing-value', `${nameOf(column)} is empty`, 'fill it in');
  }
  for (const { column, rule, isRespected, fact, remedy } of FORMATS) {
    const value = cells.value(column);
    if (value === '' || isRespected(value)) continue;
    blame(column, rule, `${nameOf(column)} "${value.slice(0, 80)}" ${fact}`, remedy);
  }
}

/** The plain name of a column, in English; src/words has the French. */
const nameOf = (column: SubsidyColumn): string => subsidyColumnNames[column][1];

/** A number that is neither SIRET nor SIREN is reported elsewhere. */
function expectSiret(column: SubsidyColumn): Format {
  return {
    ...{ column, rule: 'siret-expected', isRespected: (value) => isSiret(value) || !isSiren(value) },
    ...{ fact: 'is a SIREN, of the whole organisation', remedy: 'write the 14 digits of the SIRET' },
  };
}

function expectNumber(column: SubsidyColumn, rule: FaultRule, example: string): Format {
  return {
    ...{
      column,
      rule,
      isRespected: (value) => /^-?\d+(\.\d+)?$/.test(value) || !/^[-\d\s\u00a0\u202f.,]+$/.test(value),
    },
    ...{ fact: 'is not written with a decimal point and no spaces', remedy: `write it in this form: ${example}` },
  };
}

function expectShortText(column: SubsidyColumn): Format {
  return {
    ...{ column, rule: 'too-long', isRespected: (value) => value.length <= 256 },
    ...{ fact: 'has more than 256 characters; it is kept whole', remedy: 'shorten it' },
  };
}
