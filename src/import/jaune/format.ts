/** The format `jaune`: the yellow annexes of the budget, which list what the State grants to associations. */
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import type { Format } from '../format.js';
import { importJaune } from './jaune.js';
import { matchJaune } from './jaune-headings.js';

export const jaune = {
  name: 'jaune',
  about: 'yellow annexes of the budget: what the State grants to associations, by ministry and programme',
  fields: subsidyColumnNames,
  hasEditions: true,
  countsDry: true,
  recognize: ({ headings }) =>
    matchJaune(headings).size > 0
      ? 'it lists what ministries grant, as the yellow annexes of the budget do'
      : undefined,
  import: importJaune,
} as const satisfies Format;
