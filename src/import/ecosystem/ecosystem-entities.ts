/** Turns rows about actors, initiatives and funding links into the values to store. */
import type { Run } from '../../database/database.js';
import { storeDate, storeInteger } from '../../write/stored-values.js';
import { explainRegistration, remedyOfRegistration } from '../cells/registrations.js';
import type { Identity } from '../identity.js';
import { readActors } from '../read-actors.js';
import type { FileFault } from '../report.js';
import type { EcosystemContext } from './ecosystem-context.js';
import { identifyInitiative, identifyStatedActor, listOf, textOf } from './ecosystem-ids.js';
import { findPlaces } from './ecosystem-places.js';
import type { EcosystemRecord, Value } from './ecosystem-record.js';
import type { EntityRow } from './entity-row.js';
import { explainReference } from './explain-reference.js';
import { faultOf } from './fault-of.js';
import { type Look, resolveActors, resolveInitiatives } from './references.js';

/** A row in the form in which it is written; undefined when it is rejected. */
export interface Prepared<Written> {
  readonly record: EcosystemRecord;
  readonly written: Written | undefined;
  readonly faults: readonly FileFault[];
}

export type Prepare<Written> = (
  run: Run,
  context: EcosystemContext,
  records: readonly EcosystemRecord[],
) => Promise<Prepared<Written>[]>;

const DATES = ['verifiedOn', 'nextMeetingOn', 'startDate', 'endDate', 'decidedOn'];

export const prepareActors: Prepare<EntityRow> = async (run, context, records) => {
  const places = await findPlaces(run, context, records);
  const identities = records.map((record) => ({
    ...identifyStatedActor(record, context.source),
    id: context.actorIdOf(record),
  }));
  const { today } = await readActors(
    run,
    identities.map(({ id }) => id),
  );
  return records.map((record, position) => {
    const identity = identities[position] as Identity;
    const seat = places.territories(record, 'seat');
    const actsIn = places.territories(record, 'actsIn');
    const themes = places.themes(record, 'themes');
    const [needs, offers] = [places.resources(record, 'needs'), places.resources(record, 'offers')];
    const invalid = identity.invalid.map((value) => {
      const column = ['siren', 'siret', 'rna'].find((name) => textOf(record, name) === value) ?? 'siret';
      const message = `the identifier "${value}" is ${explainRegistration(value)}; it is kept as stated and identifies nobody`;
      return faultOf(record, column, value, 'invalid-identifier', message, remedyOfRegistration(value));
    });
    const repaired = identity.repaired.map(({ stated, number, kind, repair }) => {
      const column = ['siren', 'siret', 'rna'].find((name) => textOf(record, name) === stated) ?? 'siret';
      const what = repair === 'zeros' ? 'its leading zeros were lost' : 'it contains a stray character';
      const message = `the identifier "${stated}" is read as the ${kind} ${number}: ${what}, and the check digit proves it`;
      return faultOf(record, column, stated, 'repaired-identifier', message, `write ${number}`, number);
    });
    const { siren, siret, rna } = identity;
    const id = today(identity.id);
    const isMerged = id !== identity.id;
    const columns = ['name', 'kind', 'audiences', 'tags', 'contact', 'bodyType', 'frequency'];
    const properties = {
      ...store(record, [...columns, 'verifiedOn', 'nextMeetingOn', 'personalContact']),
      siren,
      siret,
      rna,
    };
    const additions = {
      aliases: listOf(record, 'aliases'),
      statedIdentifiers: [...identity.invalid, ...listOf(record, 'statedIdentifiers')],
    };
    const notes = listOf(record, 'note');
    const links = { seat: seat.ids, actsIn: actsIn.ids, themes: themes.ids };
    const resources = { needs: needs.stated, offers: offers.stated };
    const written = { ...provenance(context, record), id, properties, additions, notes, links, resources, isMerged };
    const faults = [seat, actsIn, themes, needs, offers].flatMap((found) => found.faults);
    return { record, written, faults: [...repaired, ...invalid, ...faults] };
  });
};

export const prepareInitiatives: Prepare<EntityRow> = async (run, context, records) => {
  const places = await findPlaces(run, context, records);
  const wholes = records.flatMap((record) => listOf(record, 'partOf'));
  const look = await resolveInitiatives(run, wholes, context.initiatives, context.source);
  return records.map((record) => {
    const id = identifyInitiative(record, context.source);
    const themes = places.themes(record, 'themes');
    const territories = places.territories(record, 'territories');
    const faults = [...themes.faults, ...territories.faults];
    const partOf = listOf(record, 'partOf').flatMap((reference) => {
      const meaning = look(reference);
      if (meaning.id !== undefined && meaning.id !== id) return meaning.id;
      faults.push(explainReference(record, 'partOf', 'initiative', reference, look));
      return [];
    });
    const columns = ['title', 'summary', 'kind', 'phase', 'status', 'startDate', 'endDate', 'budget', 'audiences'];
    const properties = store(record, [...columns, 'results', 'tags', 'verifiedOn']);
    const links = { themes: themes.ids, territories: territories.ids, partOf };
    const notes = listOf(record, 'note');
    return { record, written: { ...provenance(context, record), id, properties, additions: {}, notes, links }, faults };
  });
};

export const prepareFundingLinks: Prepare<EntityRow> = async (run, context, records) => {
  const places = await findPlaces(run, context, records);
  const parties = records.flatMap((record) => [textOf(record, 'funder'), textOf(record, 'beneficiary')]);
  const { look: lookActor, today } = await resolveActors(run, parties, context.actors, context.source);
  const financed = records.map((record) => textOf(record, 'initiative')).filter((reference) => reference !== '');
  const lookInitiative = await resolveInitiatives(run, financed, context.initiatives, context.source);
  return records.map((record) => {
    const themes = places.themes(record, 'themes');
    const faults = [...themes.faults, ...blameNature(record)];
    const find = (column: string, noun: 'actor' | 'initiative', look: Look) => {
      const reference = textOf(record, column);
      if (reference === '') return undefined;
      const { id } = look(reference);
      if (id === undefined) faults.push(explainReference(record, column, noun, reference, look));
      return id;
    };
    const funder = find('funder', 'actor', lookActor);
    const beneficiary = find('beneficiary', 'actor', lookActor);
    const initiative = find('initiative', 'initiative', lookInitiative);
    if (funder === undefined || beneficiary === undefined) return { record, written: undefined, faults };
    const columns = ['status', 'nature', 'amountRequested', 'amount', 'amountPaid', 'startDate', 'endDate'];
    const decided = textOf(record, 'decidedOn');
    const year = decided.slice(0, 4);
    // Only the year may be known.
    if (decided !== year) columns.push('decidedOn');
    const properties = {
      ...store(record, [...columns, 'purpose', 'programme', 'reference', 'passThrough', 'foreignAmount']),
      decidedIn: year === '' ? null : storeInteger(Number(year)),
    };
    const id = context.fundingIdOf(record, { funder, beneficiary, initiative });
    const links = { initiative: initiative === undefined ? [] : [initiative], themes: themes.ids };
    const written = {
      ...provenance(context, record),
      id,
      properties,
      additions: {},
      links,
      parties: { funder: today(funder), beneficiary: today(beneficiary) },
    };
    return { record, written, faults };
  });
};

/** A grant of unknown nature is in every sum of subsidies, which is told with its euros; an export has its id, and was told before. */
function blameNature(record: EcosystemRecord): FileFault[] {
  const isGrant = textOf(record, 'status') === 'GRANTED' && record.values.get('amount') !== undefined;
  if (!isGrant || textOf(record, 'nature') !== '' || textOf(record, 'id') !== '') return [];
  const message = 'the nature of the funding is empty, so it counts as a subsidy in every sum';
  const remedy = 'write the nature if it is a loan, a guarantee, help in kind or own funds';
  return [faultOf(record, 'nature', '', 'assumed-nature', message, remedy)];
}

export function provenance(context: EcosystemContext, record: EcosystemRecord): { line: number; source: string } {
  return { line: record.line, source: context.sourceOf(record).id };
}

function store(record: EcosystemRecord, columns: readonly string[]): Record<string, unknown> {
  const stored = (column: string, value: Value) => (DATES.includes(column) ? storeDate(String(value)) : value);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = record.values.get(column);
      return value === undefined ? [] : [[column, stored(column, value)]];
    }),
  );
}
