/** What the rows of one import of an ecosystem share: the ids of named actors, and the sources of rows. */
import type { Run } from '../../database/database.js';
import { sourceId } from '../sources.js';
import { KnownNames } from '../territories/known-names.js';
import { aboutFunding, identifyFundingLink, identifyInitiative, identifyStatedActor, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { faultOf } from './fault-of.js';
import { tellNamesakesApart } from './namesakes.js';
import { Directory } from './references.js';
import { nameOf, placeOf } from './shared-keys.js';

type Parties = Parameters<typeof identifyFundingLink>[1];

export interface EcosystemContext {
  /** Id of the import's own source: names and keys are compared only within it. */
  readonly source: string;
  readonly actors: Directory;
  readonly initiatives: Directory;
  /**
   * Id of the actor in a row of actors: by its numbers, else by its name, with its seat when other actors have the same
   * name.
   */
  actorIdOf(record: EcosystemRecord): string;
  /**
   * Id of the source that a row names, else of the import's own; `isKnown` is false when the row names an unknown one.
   */
  sourceOf(record: EcosystemRecord): { readonly id: string; readonly isKnown: boolean };
  /** The names of territories, read when a row names one in words. */
  readonly territoryNames: KnownNames;
  /** The same row always gets the same id, because a transaction may be retried. */
  fundingIdOf(record: EcosystemRecord, parties: Parties): string;
}

export async function prepareContext(
  run: Run,
  records: readonly EcosystemRecord[],
  source: string,
  home: string | undefined,
): Promise<EcosystemContext> {
  const actors = new Directory();
  const initiatives = new Directory();
  const sources = new Set([source]);
  const named = new Map<string, EcosystemRecord>();
  const territoryNames = new KnownNames(home);
  const bySeat = await tellNamesakesApart(run, records, source, territoryNames);
  const actorIdOf = (record: EcosystemRecord) => bySeat.get(record)?.id ?? identifyStatedActor(record, source).id;
  for (const record of records) {
    for (const key of record.sharedKeys ?? [])
      (record.table === 'actors' ? actors : initiatives).refuse(key, `${nameOf(record)} (${placeOf(record)})`);
    if (record.isRejected) continue;
    if (record.table === 'sources') sources.add(sourceId(textOf(record, 'id')));
    if (record.table === 'actors') {
      const { siret, siren, rna } = identifyStatedActor(record, source);
      const id = actorIdOf(record);
      if (siren === null && rna === null) blameNamesake(record, named.get(id));
      if (!named.has(id)) named.set(id, record);
      const seats = bySeat.get(record)?.seats ?? [];
      const name = textOf(record, 'name');
      actors.add(id, [name, siret, siren, rna, ...seats.map((seat) => `${name} (${seat})`)]);
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
    ...{ source, actors, initiatives, actorIdOf, territoryNames },
    sourceOf: (record) => {
      const name = textOf(record, 'source');
      const id = name === '' ? source : sourceId(name);
      return sources.has(id) ? { id, isKnown: true } : { id: source, isKnown: false };
    },
    fundingIdOf: numberFundingLinks(source),
  };
}

/**
 * Reports a second row with the same name, which adds to the first one: otherwise two town halls with one name would
 * silently become one.
 */
function blameNamesake(record: EcosystemRecord, first: EcosystemRecord | undefined): void {
  // A transaction may be retried.
  if (first === undefined || record.faults.some(({ rule }) => rule === 'same-name')) return;
  const message = `row ${first.line} has the same name, and no number tells them apart: both are one actor`;
  const remedy = 'give each its SIRET, or the RNA number of an association, or make their names different';
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
