/** Reads a territory that a row names by its code, and says so when it is the code of a former commune. */
import { faultOf, type Placed } from '../ecosystem/fault-of.js';
import type { FileFault } from '../report.js';
import type { ResolvedTerritory } from '../territories/resolve-territories.js';

export function readCode(
  record: Placed,
  column: string,
  reference: string,
  { id, name, byFormerCode }: ResolvedTerritory,
): { readonly id: string; readonly fault?: FileFault } {
  if (!byFormerCode) return { id };
  const message = `"${reference}" is the code of a former commune, part of ${name} today`;
  const remedy = `write ${id.replace('COM-', '')}`;
  return { id, fault: faultOf(record, column, reference, 'former-commune-code', message, remedy, id) };
}
