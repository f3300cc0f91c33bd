/**
 * Zones: named sets of communes, such as the area of a programme. All other territories come from the official code and
 * are not edited.
 */
import { randomBytes } from 'node:crypto';
import type { Database, Run } from '../database/database.js';
import { act, type Done, type Graph, type Plan, type Refusal, refuse } from './act.js';
import { checkEnd } from './check-entity.js';
import { type ActInput, archive, checkRevision, requestOf } from './edit.js';
import { territoryNoun } from './nouns.js';
import { type Read, readInput } from './read-input.js';
import type { EntityState } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

export function createTerritory(database: Database, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const read = readInput(name, territoryNoun, input);
    const faults = [...read.faults, ...(await checkCommunes(name, graph.run, read))];
    if (faults.length > 0) return refuse(...faults);
    const id = `ZONE-${randomBytes(6).toString('hex')}`;
    const blank: EntityState = { id, label: 'Territory', properties: { id, level: 'ZONE' }, relations: [] };
    const states = await draw(graph, blank, read);
    return { what: `${name} ${read.properties.name}`, entity: id, states };
  });
}

export function editTerritory(database: Database, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const zone = await readZone(graph, asked);
    if ('refused' in zone) return zone;
    const known = checkRevision(name, zone, input);
    if ('refused' in known) return known;
    const read = readInput(name, territoryNoun, input);
    const faults = [...read.faults, ...(await checkCommunes(name, graph.run, read))];
    if (faults.length > 0) return { refused: faults, entity: known.id };
    return { what: `${name} ${known.properties.name}`, entity: known.id, states: await draw(graph, known, read) };
  });
}

/** Archives a zone; entities that cover the zone or act in it lose that ground. */
export function archiveTerritory(database: Database, asked: ActInput): Promise<Done> {
  return archive(database, territoryNoun, asked, (graph) => readZone(graph, asked));
}

async function readZone(graph: Graph, { act: name, input }: ActInput): Promise<EntityState | Refusal> {
  const id = String(input.territory);
  const known = await graph.readLiving('Territory', id);
  if (known === undefined) return refuse(userErrors.unknown(name, 'territory', 'Territory', id));
  const { level } = known.properties;
  return level === 'ZONE' ? known : refuse(ofOtherLevel(name, 'territory', id, 'ZONE', String(level)));
}

const ofOtherLevel = (
  name: string,
  place: string | readonly [string, number],
  id: string,
  level: string,
  found: string,
) => userError(name, place, 'WRONG_KIND', { id, label: level, found, list: `territories(filter: {level: ${level}})` });

async function checkCommunes(name: string, run: Run, { links, given }: Read): Promise<UserError[]> {
  const ids = links.communes ?? [];
  if (ids.length === 0) return [];
  const found = new Map(
    (await run<{ id: string; level: string }>('write/levels', { ids })).map(({ id, level }) => [id, level]),
  );
  const stated: readonly unknown[] = Array.isArray(given.communes) ? given.communes : [];
  return ids.flatMap((id) => {
    const place = ['communes', stated.indexOf(id)] as const;
    const level = found.get(id);
    if (level === undefined) return checkEnd(name, place, 'Territory', id, undefined);
    return level === 'COMMUNE' ? [] : [ofOtherLevel(name, place, id, 'COMMUNE', level)];
  });
}

async function draw({ run, read }: Graph, known: EntityState, { properties, links }: Read): Promise<EntityState[]> {
  const communes = links.communes ?? communesOf(known);
  return drawZone(run, read, { ...known, properties: { ...known.properties, ...properties } }, communes);
}

const communesOf = ({ relations }: EntityState) =>
  relations.filter(({ type }) => type === 'WITHIN').map(({ other }) => other);

interface Ground {
  readonly population: number | null;
  /** Ids of the smallest territories that contain all of the communes. */
  readonly around: readonly string[];
  /** Ids of the territories that contain the zone now. */
  readonly former: readonly string[];
}

/**
 * The new state of the zone, and of the territories around it, which hold the relation to what lies within them.
 * @param read returns states by id, in the order asked
 * @param communes ids, all of communes
 */
export async function drawZone(
  run: Run,
  read: Graph['read'],
  zone: EntityState,
  communes: readonly string[],
): Promise<EntityState[]> {
  const [ground] = await run<Ground>('write/zone-ground', { ids: communes, zone: zone.id });
  const { population = null, around = [], former = [] } = ground ?? {};
  const within = zone.relations.filter(({ type, other }) => type === 'WITHIN' && communes.includes(other));
  const isKnown = new Set(within.map(({ other }) => other));
  const drawn: EntityState = {
    ...zone,
    properties: { ...zone.properties, population },
    relations: [
      ...zone.relations.filter(({ type }) => type !== 'WITHIN'),
      ...within,
      ...communes.filter((id) => !isKnown.has(id)).map((id) => ({ type: 'WITHIN', other: id, properties: {} })),
    ],
  };
  const outer = await read([...new Set([...around, ...former])]);
  const moved = outer.flatMap((state): EntityState[] => {
    if (state === undefined) return [];
    const isOfZone = ({ type, other }: EntityState['relations'][number]) => type === 'WITHIN' && other === zone.id;
    const isIn = around.includes(state.id);
    if (isIn === state.relations.some(isOfZone)) return [];
    const others = state.relations.filter((relation) => !isOfZone(relation));
    const relations = isIn ? [...others, { type: 'WITHIN', other: zone.id, properties: {} }] : others;
    return [{ ...state, relations }];
  });
  return [drawn, ...moved];
}
