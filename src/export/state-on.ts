/** How an initiative stands on a day: its dates decide, as everywhere else, and the stated status tells the rest. */
import { CLOSED_LISTS } from '../import/closed-lists.js';
import { stateLabels } from '../words/export-headings.js';
import type { Language } from '../words/labels.js';
import type { ExportFilters } from './filters.js';
import type { InitiativeRow } from './rows.js';
import { word } from './tables/column.js';

interface Day {
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string;
  readonly filters: ExportFilters;
}

export const stateDay = ({ day, filters }: Day): string => filters.asOf ?? day;

type Dated = Pick<InitiativeRow, 'status' | 'startDate' | 'endDate'>;

/** @returns TO_COME or a status of an initiative; null when neither a date nor a status is known */
export function stateOn({ status, startDate, endDate }: Dated, open: Day): string | null {
  const day = stateDay(open);
  if (status === 'ABANDONED') return status;
  if (startDate !== null && startDate > day) return 'TO_COME';
  if (endDate === null ? status === 'COMPLETED' : endDate < day) return 'COMPLETED';
  if (status === null && startDate === null && endDate === null) return null;
  return status === null || status === 'COMPLETED' ? 'ONGOING' : status;
}

export const stateWord = (row: Dated, open: Day & { readonly language: Language }): string | null =>
  word({ ...CLOSED_LISTS.initiativeStatus, ...stateLabels }, stateOn(row, open), open.language);
