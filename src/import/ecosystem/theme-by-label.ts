/** Finds the theme that a row names in words that are not exactly one of its labels, and says how, or why there is none. */
import type { FileFault } from '../report.js';
import type { NearTheme } from '../themes/near-theme.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { faultOf } from './fault-of.js';

export interface FoundTheme {
  readonly id?: string;
  readonly isRoot?: boolean;
  /** The fact that is reported. */
  readonly fault?: FileFault;
}

/** @param isOfSeveral whether several themes have exactly these words as label */
export function readThemeByLabel(
  record: EcosystemRecord,
  column: string,
  reference: string,
  near: NearTheme | undefined,
  isOfSeveral: boolean,
): FoundTheme {
  const { theme, proposed = [] } = near ?? {};
  if (theme !== undefined) {
    const message = `"${reference}" is read as the theme "${theme.labelFr}"`;
    const fault = faultOf(record, column, reference, 'near-theme', message, `write ${theme.labelFr}`, theme.id);
    return { id: theme.id, isRoot: theme.broader.length === 0, fault };
  }
  const message = `"${reference}" is ${isOfSeveral ? 'the name of several themes' : 'no known theme'}; it is left out`;
  const remedy =
    proposed.length > 0
      ? `if one of these is meant, write it: ${proposed.map(({ labelFr }) => labelFr).join(' / ')}`
      : 'write the name of a known theme, as the lists of the workbook have it';
  return { fault: faultOf(record, column, reference, 'unknown-theme', message, remedy) };
}
