/** Sorts initiatives so that each comes before its parts, and removes those that form a cycle. */

import { identifyInitiative, listOf } from './ecosystem/ecosystem-ids.js';
import { blame, type EcosystemRecord } from './ecosystem/ecosystem-record.js';
import type { Directory } from './references.js';

export function orderParts(
  records: readonly EcosystemRecord[],
  directory: Directory,
  source: string,
): EcosystemRecord[] {
  const byId = new Map(records.map((record) => [identifyInitiative(record, source), record]));
  const ordered = new Set<EcosystemRecord>();
  const above = new Set<EcosystemRecord>();
  const place = (record: EcosystemRecord): void => {
    if (ordered.has(record)) return;
    above.add(record);
    const kept = listOf(record, 'partOf').filter((reference) => {
      const whole = byId.get(directory.find(reference)?.id ?? '');
      if (whole === undefined || whole === record) return true;
      if (!above.has(whole)) {
        place(whole);
        return true;
      }
      const message = `"${reference}" is itself a part of this initiative; the link is left out`;
      blame(record, 'partOf', reference, 'part-cycle', message, 'keep only the link from the part to the whole');
      return false;
    });
    if (record.values.has('partOf')) (record.values as Map<string, unknown>).set('partOf', kept);
    above.delete(record);
    ordered.add(record);
  };
  for (const record of records) place(record);
  return [...ordered];
}
