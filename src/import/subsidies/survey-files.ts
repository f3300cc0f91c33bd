/**
 * Reads the files once before anything is written: which money a known source already states in other words, as an
 * aggregate of its parts or another edition does; and whom the files know by their name alone.
 */
import type { Database } from '../../database/database.js';
import { writeEuros } from '../cells/amounts.js';
import { StatedNames } from '../names/stated-names.js';
import { Occurrences } from '../occurrences.js';
import { BATCH, type ImportOptions } from '../options.js';
import type { SourceOverlap } from '../source-overlap.js';
import { nameOfFile, sourceId } from '../sources.js';
import { linkSubsidy } from './subsidy-links.js';
import { NAMELESS, type StatedParty } from './subsidy-parties.js';
import type { StatedSubsidy } from './subsidy-row.js';
import { openSubsidies } from './subsidy-table.js';

interface Candidate {
  readonly id: string;
  readonly funder: string;
  readonly funderSiren: string | null;
  readonly funderName: string;
  readonly beneficiary: string;
  readonly beneficiarySiren: string | null;
  readonly beneficiaryName: string;
  readonly year: bigint;
  readonly reference: string | null;
  /** ISO date. */
  readonly decidedOn: string | null;
  readonly cents: bigint;
}

interface EqualGrant {
  readonly id: string;
  readonly cents: number;
  readonly source: string;
  /** The id that the known grant has by its content. */
  readonly stated: string;
  readonly isOtherDecision: boolean;
}

export interface Survey {
  /** The largest first. */
  readonly overlaps: readonly SourceOverlap[];
  readonly names: StatedNames;
}

/**
 * Reads the files once more than the import does, and only when the graph contains actors.
 * @param wantsOverlaps false: the files may state known money
 */
export async function surveyFiles(
  database: Database,
  files: readonly string[],
  options: ImportOptions,
  wantsOverlaps: boolean,
): Promise<Survey> {
  const names = new StatedNames();
  const none = { overlaps: [], names };
  if ((await database.read('import/any-actor')).length === 0) return none;
  const comparesGrants = wantsOverlaps && (await database.read('import/any-grant')).length > 0;
  const contents = new Occurrences();
  const ids = new Occurrences();
  const found: EqualGrant[] = [];
  let batch: Candidate[] = [];
  const look = async () => {
    const known = await findKnown(database, batch);
    const rows = batch.filter(({ id }) => !known.has(id));
    if (rows.length > 0) found.push(...(await database.read<EqualGrant>('import/equal-grants', { rows })));
    batch = [];
  };
  for (const file of files) {
    const source = sourceId(options.source ?? nameOfFile(file));
    for await (const { subsidy } of (await openSubsidies(file, source, options)).rows) {
      if (options.signal?.aborted) return none;
      if (subsidy === undefined) continue;
      seeNames(names, subsidy, files.length > 1 ? file : undefined);
      if (!comparesGrants) continue;
      const { links, parties } = linkSubsidy(subsidy, source, contents);
      const { reference, decidedOn } = subsidy;
      for (const { id, properties } of links) {
        ids.count(id);
        const { amount } = properties;
        const year = subsidy.decidedIn ?? Number(subsidy.startDate?.slice(0, 4) ?? 0);
        if (typeof amount === 'bigint' && amount > 0n) {
          batch.push({ ...{ id, cents: amount, year: BigInt(year), reference, decidedOn }, ...nameParties(parties) });
        }
      }
      if (batch.length >= BATCH) await look();
    }
  }
  await look();
  // A grant that the files state in the same words is unchanged, and no duplicate of another row.
  return { overlaps: sumUp(found.filter(({ stated }) => ids.timesOf(stated) === 0)), names };
}

function seeNames(names: StatedNames, { funder, beneficiary, instruments, line }: StatedSubsidy, file?: string): void {
  for (const party of [funder, beneficiary]) {
    if (party.siren !== null || party.rna !== null || party.isOneOfMany || party.name === NAMELESS) continue;
    const granted = instruments.filter(({ nature }) => nature === 'SUBSIDY');
    const cents = granted.reduce((sum, each) => sum + (each.cents ?? 0n), 0n);
    names.see(party, cents, line, file);
  }
}

function nameParties([funder, beneficiary]: readonly [StatedParty, StatedParty]) {
  return {
    ...{ funder: funder.id, funderSiren: funder.siren, funderName: funder.name },
    ...{ beneficiary: beneficiary.id, beneficiarySiren: beneficiary.siren, beneficiaryName: beneficiary.name },
  };
}

async function findKnown(database: Database, batch: readonly Candidate[]): Promise<Set<string>> {
  if (batch.length === 0) return new Set();
  const ids = batch.map(({ id }) => id);
  const known = await database.read<{ id: string }>('import/known-funding-links', { ids });
  const renamed = await database.read<{ id: string }>('import/stated-as', { ids });
  return new Set([...known, ...renamed].map(({ id }) => id));
}

/** A grant that may match a source counts for that source, whatever other grants the source has. */
function sumUp(found: readonly EqualGrant[]): SourceOverlap[] {
  const bySource = new Map<string, Map<string, EqualGrant>>();
  for (const grant of found) {
    const grants = bySource.get(grant.source) ?? new Map<string, EqualGrant>();
    if (!grants.has(grant.id) || !grant.isOtherDecision) grants.set(grant.id, grant);
    bySource.set(grant.source, grants);
  }
  const overlaps = [...bySource].flatMap(([source, grants]) =>
    [false, true].flatMap((isOtherDecision) => {
      const some = [...grants.values()].filter((grant) => grant.isOtherDecision === isOtherDecision);
      const cents = some.reduce((sum, grant) => sum + BigInt(grant.cents), 0n);
      return some.length === 0 ? [] : [{ source, rows: some.length, cents, isOtherDecision }];
    }),
  );
  return overlaps
    .sort((one, other) => Number(other.cents - one.cents))
    .map(({ source, rows, cents, isOtherDecision }) => ({ source, rows, amount: writeEuros(cents), isOtherDecision }));
}
