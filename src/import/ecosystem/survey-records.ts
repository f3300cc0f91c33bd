/**
 * Looks at records before anything is written: which money a known source already states in other words, and which
 * actors the records know by their name alone.
 */
import type { Database, Run } from '../../database/database.js';
import { KnownMoney, type Survey } from '../known-money.js';
import { OtherNumbers } from '../names/other-numbers.js';
import { StatedNames } from '../names/stated-names.js';
import type { SourceOverlap } from '../source-overlap.js';
import { type EcosystemContext, prepareContext } from './ecosystem-context.js';
import { identifyStatedActor, isSubsidy, listOf, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { resolveActors, resolveInitiatives } from './references.js';

/** @param wantsOverlaps false: the records may state known money */
export async function surveyRecords(
  database: Database,
  format: string,
  records: readonly EcosystemRecord[],
  source: string,
  wantsOverlaps: boolean,
  home: string | undefined,
): Promise<Survey> {
  const names = new StatedNames();
  const actors = records.filter((record) => isNamed(record, format));
  const numbered = actors.filter((record) => hasNumber(record, source));
  const unnumbered = actors.filter((record) => !hasNumber(record, source));
  const grants = records.filter(isGrant);
  const isNothing = unnumbered.length + numbered.length === 0 && (grants.length === 0 || !wantsOverlaps);
  if (isNothing || (await database.read('import/any-actor')).length === 0) return { overlaps: [], names, others: [] };
  const context = await prepareContext((name, parameters) => database.read(name, parameters), records, source, home);
  for (const record of unnumbered) {
    const { invalid } = identifyStatedActor(record, source);
    const id = context.actorIdOf(record);
    const [name, place] = [textOf(record, 'name'), textOf(record, 'seat')];
    const damaged = [...invalid, ...listOf(record, 'statedIdentifiers')];
    names.see({ id, name, place, invalid: damaged }, 0n, record.line, record.file);
  }
  const others = new OtherNumbers(database, home);
  if (numbered.length > 0) await others.open();
  for (const record of numbered) {
    const { siret, siren, rna } = identifyStatedActor(record, source);
    const [name, place, kind] = [textOf(record, 'name'), textOf(record, 'seat'), textOf(record, 'kind')];
    others.see({ id: context.actorIdOf(record), siret, siren, rna, name, place, kind }, 0n, record.line, record.file);
  }
  for (const record of grants) {
    if (!isSubsidy(record)) continue;
    for (const column of ['funder', 'beneficiary']) {
      const id = context.actors.find(textOf(record, column))?.id;
      if (id !== undefined) names.addMoney(id, record.values.get('amount') as bigint);
    }
  }
  const overlaps = wantsOverlaps ? await findKnownMoney(database, context, records) : [];
  return { overlaps, names, others: await others.list() };
}

/** In our own tables, an id is that of an export. */
const isNamed = (record: EcosystemRecord, format: string): boolean =>
  record.table === 'actors' && !record.isRejected && (format !== 'ecosystem' || textOf(record, 'id') === '');

function hasNumber(record: EcosystemRecord, source: string): boolean {
  const { siren, rna } = identifyStatedActor(record, source);
  return siren !== null || rna !== null;
}

function isGrant(record: EcosystemRecord): boolean {
  const isGranted = record.table === 'funding-links' && textOf(record, 'status') === 'GRANTED';
  return isGranted && !record.isRejected && typeof record.values.get('amount') === 'bigint';
}

async function findKnownMoney(
  database: Database,
  context: EcosystemContext,
  records: readonly EcosystemRecord[],
): Promise<SourceOverlap[]> {
  const links = records.filter(({ table, isRejected }) => table === 'funding-links' && !isRejected);
  const run: Run = (name, parameters) => database.read(name, parameters);
  const { source, actors, initiatives } = context;
  const parties = links.flatMap((record) => [textOf(record, 'funder'), textOf(record, 'beneficiary')]);
  const { look, today } = await resolveActors(run, parties, actors, source);
  const financed = links.map((record) => textOf(record, 'initiative')).filter((reference) => reference !== '');
  const lookInitiative = await resolveInitiatives(run, financed, initiatives, source);
  const stated = new Map(
    records
      .filter(({ table, isRejected }) => table === 'actors' && !isRejected)
      .map((record) => [context.actorIdOf(record), record]),
  );
  const describe = (id: string) => {
    const record = stated.get(id);
    const siren = record === undefined ? null : identifyStatedActor(record, source).siren;
    return { id: today(id), siren, name: record === undefined ? '' : textOf(record, 'name') };
  };
  const money = new KnownMoney(database);
  for (const record of links) {
    const [funder, beneficiary] = [look(textOf(record, 'funder')).id, look(textOf(record, 'beneficiary')).id];
    if (funder === undefined || beneficiary === undefined) continue;
    const initiative = lookInitiative(textOf(record, 'initiative')).id;
    const id = context.fundingIdOf(record, { funder, beneficiary, initiative });
    money.see(id);
    if (!isGrant(record)) continue;
    const [from, to] = [describe(funder), describe(beneficiary)];
    const decidedOn = textOf(record, 'decidedOn');
    await money.add({
      ...{ id, cents: record.values.get('amount') as bigint, reference: textOf(record, 'reference') || null },
      ...{ funder: from.id, funderSiren: from.siren, funderName: from.name },
      ...{ beneficiary: to.id, beneficiarySiren: to.siren, beneficiaryName: to.name },
      year: BigInt((decidedOn || textOf(record, 'startDate')).slice(0, 4) || 0),
      decidedOn: decidedOn.length > 4 ? decidedOn : null,
    });
  }
  return money.list();
}
