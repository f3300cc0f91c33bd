/** Makes a fault of a row, at the column as its file names it. */
import type { FaultRule } from '../../words/fault-labels.js';
import type { FileFault } from '../report.js';

export interface Placed {
  /** Undefined: the import adds it. */
  readonly file?: string;
  readonly line: number;
  /** The file's headings for our columns. */
  readonly headings?: Readonly<Record<string, string>>;
}

export function faultOf(
  { file, line, headings }: Placed,
  column: string,
  value: string,
  rule: FaultRule,
  message: string,
  remedy: string,
  after?: string,
): FileFault {
  const place = { ...(file === undefined ? {} : { file }), line, column: headings?.[column] ?? column };
  return { ...place, value, rule, message, remedy, ...(after === undefined ? {} : { after }) };
}
