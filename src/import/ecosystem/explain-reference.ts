/** Says why a reference of a row cannot be resolved, and what to write instead. */
import type { FileFault } from '../report.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { faultOf } from './fault-of.js';
import type { Look } from './references.js';

export function explainReference(
  record: EcosystemRecord,
  column: string,
  noun: 'actor' | 'initiative',
  reference: string,
  look: Look,
): FileFault {
  const meaning = look(reference);
  if (meaning.id !== undefined) {
    const message = `"${reference}" is the row itself`;
    return faultOf(record, column, reference, 'part-of-itself', message, 'name the initiative of which it is a part');
  }
  const how =
    noun === 'actor' ? 'its SIRET, SIREN, RNA number, id or exact name' : 'its key, its exact title or its id';
  if (meaning.why !== 'unknown') {
    const message = `"${reference}" could be any of these: ${meaning.among.slice(0, 3).join(', ')}`;
    const remedy =
      meaning.why === 'ambiguous'
        ? 'write the one that is meant, as the list has it'
        : 'give each a key of its own, and write the one that is meant';
    return faultOf(record, column, reference, `ambiguous-${noun}`, message, remedy);
  }
  const message = `no ${noun} is called "${reference}"`;
  const { among } = meaning;
  const remedy =
    among.length > 0
      ? `if one of the list is meant, write it as the list has it: ${among.join(' / ')}`
      : `add it to ${noun}s, or write ${how}`;
  return faultOf(record, column, reference, `unknown-${noun}`, message, remedy);
}
