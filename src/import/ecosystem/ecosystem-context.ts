/** What the rows of one import of an ecosystem share: who is called how, and whose rows they are. */
import type { Run } from '../../database/database.js';
import { Directory } from '../references.js';
import type { FileFault } from '../report.js';
import { sourceId } from '../sources.js';
import { aboutFunding, identifyFundingLink, identifyInitiative, identifyStatedActor, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';

type Parties = Parameters<typeof identifyFundingLink>[1];

export interface EcosystemContext {
  /** Id of the import's own source: names and keys count within it. */
  readonly source: string;
  readonly actors: Directory;
  readonly initiatives: Directory;
  /** Id of the source that a row names, else of the import's own; `isKnown` is false when it names one that nobody knows. */
  sourceOf(record: EcosystemRecord): { readonly id: string; readonly isKnown: boolean };
  /** The same for the same row, however often it is asked (a transaction may be tried again). */
  fundingIdOf(record: EcosystemRecord, parties: Parties): string;
}

export async function prepareContext(
  run: Run,
  records: readonly EcosystemRecord[],
  source: string,
): Promise<EcosystemContext> {
  const actors = new Directory();
  const initiatives = new Directory();
  const sources = new Set([source]);
  const named = new Map<string, EcosystemRecord>();
  for (const record of records) {
    if (record.isRejected) continue;
    if (record.table === 'sources') sources.add(sourceId(textOf(record, 'id')));
    if (record.table === 'actors') {
      const { id, siret, siren, rna } = identifyStatedActor(record, source);
      if (siren === null && rna === null) blameNamesake(record, named.get(id));
      if (!named.has(id)) named.set(id, record);
      actors.add(id, [textOf(record, 'name'), siret, siren, rna]);
    }
    if (record.table === 'initiatives') {
      initiatives.add(identifyInitiative(record, source), [textOf(record, 'key'), textOf(record, 'title')]);
    }
  }
  const stated = new Set(records.map((record) => textOf(record, 'source')).filter((name) => name !== ''));
  const elsewhere = [...stated].map(sourceId).filter((id) => !sources.has(id));
  const known = elsewhere.length === 0 ? [] : await run<{ id: string }>('import/known-sources', { ids: elsewhere });
  for (const { id } of known) sources.add(id);
  return {
    ...{ source, actors, initiatives },
    sourceOf: (record) => {
      const name = textOf(record, 'source');
      const id = name === '' ? source : sourceId(name);
      return sources.has(id) ? { id, isKnown: true } : { id: source, isKnown: false };
    },
    fundingIdOf: numberFundingLinks(source),
  };
}

/** A second row of a name adds to what the first one says: two town halls that are both called so would be one, without a word. */
function blameNamesake(record: EcosystemRecord, first: EcosystemRecord | undefined): void {
  // A transaction may be tried again.
  if (first === undefined || record.faults.some(({ rule }) => rule === 'same-name')) return;
  const message = `row ${first.line} has the same name, and no number tells them apart: both are one actor`;
  const remedy = 'give each its SIRET, or the RNA number of an association, or tell their names apart';
  record.faults.push(faultOf(record, 'name', textOf(record, 'name'), 'same-name', message, remedy));
}

function numberFundingLinks(source: string): EcosystemContext['fundingIdOf'] {
  const counts = new Map<string, number>();
  const numbers = new Map<EcosystemRecord, number>();
  return (record, parties) => {
    const about = JSON.stringify(aboutFunding(record, parties, source));
    const number = numbers.get(record) ?? (counts.get(about) ?? 0) + 1;
    if (!numbers.has(record)) counts.set(about, number);
    numbers.set(record, number);
    return identifyFundingLink(record, parties, source, number);
  };
}

/** A fault found after reading, of a row that stays as it is. */
export function faultOf(
  { file, line }: EcosystemRecord,
  column: string,
  value: string,
  rule: string,
  message: string,
  remedy: string,
): FileFault {
  return { file, line, column, value, rule, message, remedy };
}
