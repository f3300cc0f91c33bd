/** Writes the zones of an ecosystem: named sets of communes, which the rows of other tables may name by their id. */
import type { Run } from '../../database/database.js';
import { compare } from '../../write/difference.js';
import { recordChange } from '../../write/record-change.js';
import { type EntityState, isLiving, readStates, rewrite } from '../../write/state.js';
import { drawZone } from '../../write/zones.js';
import { slugOf } from '../cells/normalize-name.js';
import type { Authorship } from '../runs/rewrite-states.js';
import type { BatchOutcome } from '../subsidies/write-subsidies.js';
import type { EcosystemContext } from './ecosystem-context.js';
import type { Prepared } from './ecosystem-entities.js';
import { textOf } from './ecosystem-ids.js';
import { type Found, findPlaces } from './ecosystem-places.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { faultOf } from './fault-of.js';

interface Zone {
  readonly id: string;
  readonly communes: readonly string[];
}

/** Call it in a transaction; it records its own Change if it changed anything. */
export async function writeZones(
  run: Run,
  context: EcosystemContext,
  records: readonly EcosystemRecord[],
  authorship: Authorship,
): Promise<{ outcomes: BatchOutcome[]; prepared: Prepared<Zone>[] }> {
  const places = await findPlaces(run, context, records);
  const found = records.map((record) => ({ record, found: places.territories(record, 'communes') }));
  const ids = [...new Set(found.flatMap(({ found: { ids: stated } }) => stated))];
  const within = new Map(
    (await run<{ id: string; communes: string[] }>('import/communes-within', { ids })).map((row) => [
      row.id,
      row.communes,
    ]),
  );
  const prepared = found.map((each) => prepare(each.record, each.found, within));
  const zones = prepared.flatMap(({ record, written }) => (written ? [{ record, ...written }] : []));
  const known = new Map<string, EntityState | undefined>();
  const drawn = new Map<string, EntityState>();
  const read = async (wanted: readonly string[]) => {
    const unread = wanted.filter((id) => !known.has(id));
    for (const id of unread) known.set(id, undefined);
    for (const state of await readStates(run, unread)) known.set(state.id, state);
    return wanted.map((id) => drawn.get(id) ?? known.get(id));
  };
  for (const { record, id, communes } of zones) {
    const [standing] = await read([id]);
    const properties = {
      ...{ ...standing?.properties, id, level: 'ZONE', name: textOf(record, 'name'), archivedOn: null },
      source: context.sourceOf(record).id,
    };
    const zone: EntityState = { relations: [], ...standing, id, label: 'Territory', properties };
    for (const state of await drawZone(run, read, zone, communes)) drawn.set(state.id, state);
  }
  const differences = [...drawn.values()].flatMap((state) => compare(known.get(state.id), state) ?? []);
  if (differences.length > 0) {
    await rewrite(run, differences);
    const updated = differences.flatMap(({ state, before }) => (before ? [[state.id, before] as const] : []));
    await recordChange(run, {
      ...authorship,
      ids: differences.map(({ state }) => state.id),
      before: updated.length > 0 ? Object.fromEntries(updated) : undefined,
      after: Object.fromEntries(differences.map(({ state, after }) => [state.id, after])),
    });
  }
  const changed = new Set(differences.map(({ state }) => state.id));
  const outcomes = [...new Set(zones.map(({ id }) => id))].map((id): BatchOutcome => {
    const isNew = !isLiving(known.get(id));
    return { id, label: 'Territory', isNew, isChanged: !isNew && changed.has(id) };
  });
  return { outcomes, prepared };
}

/** A larger territory means all its communes. */
function prepare(
  record: EcosystemRecord,
  { ids, faults }: Found,
  within: ReadonlyMap<string, readonly string[]>,
): Prepared<Zone> {
  const communes = [...new Set(ids.flatMap((id) => within.get(id) ?? []))].sort();
  const name = textOf(record, 'id') || textOf(record, 'name');
  const slug = slugOf(name.replace(/^ZONE-/i, ''));
  if (communes.length > 0 && slug !== '') return { record, written: { id: `ZONE-${slug}`, communes }, faults };
  const fault =
    slug === ''
      ? faultOf(
          record,
          'id',
          name,
          'no-id',
          `"${name}" has no letter from which an id can be made`,
          'write an id such as ZONE-nord',
        )
      : faultOf(record, 'communes', '', 'no-commune', 'no commune of the zone is known', 'write their codes, as 02691');
  return { record, written: undefined, faults: [...faults, fault] };
}
