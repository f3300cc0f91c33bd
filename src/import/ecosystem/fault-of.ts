/** Makes a fault of a row that was read already. */
import type { FileFault } from '../report.js';
import type { EcosystemRecord } from './ecosystem-record.js';

/** Found after reading, of a row that stays as it is. */
export function faultOf(
  { file, line, headings }: EcosystemRecord,
  column: string,
  value: string,
  rule: string,
  message: string,
  remedy: string,
  after?: string,
): FileFault {
  const place = { file, line, column: headings?.[column] ?? column };
  return { ...place, value, rule, message, remedy, ...(after === undefined ? {} : { after }) };
}
