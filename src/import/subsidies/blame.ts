/** How the parts that read a row tell its faults. */
import type { SubsidyColumn } from './subsidy-headings.js';

/** What is told about a fault beside where it is; `value` only where that of the cell must not be told, `after` where it was repaired. */
export type Blame = (
  column: SubsidyColumn,
  rule: string,
  message: string,
  remedy: string,
  more?: { readonly value?: string; readonly after?: string },
) => void;
