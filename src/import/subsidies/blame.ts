/** How functions that read a row report its faults. */
import type { FaultRule } from '../../words/fault-labels.js';
import type { SubsidyColumn } from './subsidy-headings.js';

/**
 * A fault without its place; `value` is set only when the cell's own value must not be shown, `after` when the value
 * was repaired.
 */
export type Blame = (
  column: SubsidyColumn,
  rule: FaultRule,
  message: string,
  remedy: string,
  more?: { readonly value?: string; readonly after?: string; readonly isSettled?: true; readonly named?: string },
) => void;
