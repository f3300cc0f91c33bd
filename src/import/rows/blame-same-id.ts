import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import type { StatedRow } from './stated-row.js';

/**
 * Reports a row whose id another row has already: both describe one entity. @param met the lines of the ids so far
 * @param what the kind of entity, such as `service`
 */
export function blameSameId(
  record: EcosystemRecord,
  row: StatedRow,
  id: string,
  met: Map<string, number>,
  what: 'project' | 'service',
): void {
  const first = met.get(id);
  if (first === undefined) {
    met.set(id, row.line);
    return;
  }
  const message = `row ${first} has the same id: both are one ${what}`;
  blame(record, 'id', row.get('id'), 'same-id', message, 'keep one of the two rows');
}
