/** Creates, edits and archives meetings, and stores what their agendas say on a day. */
import { randomBytes } from 'node:crypto';
import type { Database, Run } from '../database/database.js';
import { stamp } from '../stamp.js';
import { act, type Done, type Graph, type Plan, type Refusal, refuse } from './act.js';
import { checkBody } from './check-body.js';
import { type ActInput, checkRevision, requestOf } from './edit.js';
import type { EntityState } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

const MOST_ITEMS = 200;

type Changed = EntityState['properties'] | Refusal;

export interface Agenda {
  /** The ids of the items, each once and without a day; undefined when no agenda is given. */
  readonly items: readonly string[] | undefined;
  /** The ids of which anything is known. */
  readonly known: ReadonlySet<string>;
}

export function createMeeting(database: Database, asked: ActInput, agenda: Agenda): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async ({ run }): Promise<Plan | Refusal> => {
    const body = String(input.body);
    const faults = [
      ...(await checkBody(name, run, body)),
      ...(await checkDay(name, run, { on: input.on, body })),
      ...checkAgenda(name, agenda),
    ];
    if (faults.length > 0) return refuse(...faults);
    const id = `meeting-${randomBytes(6).toString('hex')}`;
    const properties = { id, on: input.on, agenda: agenda.items ?? [], archivedOn: null };
    const state = {
      id,
      label: 'Meeting' as const,
      properties,
      relations: [{ type: 'OF', other: body, properties: {} }],
    };
    return { what: `${name} ${body} ${input.on}`, entity: id, states: [state] };
  });
}

export function editMeeting(database: Database, asked: ActInput, agenda: Agenda): Promise<Done> {
  const { act: name, input } = asked;
  return changeMeeting(database, asked, async (known, run) => {
    const faults = checkAgenda(name, agenda);
    if (input.on === null) faults.push(userError(name, 'on', 'EMPTY', {}));
    else faults.push(...(await checkDay(name, run, { on: input.on, body: bodyOf(known), meeting: known.id })));
    if (faults.length > 0) return { refused: faults, entity: known.id };
    const items = agenda.items ?? known.properties.agenda;
    const frozen = keepFrozen(known.properties.frozen, items);
    return { ...known.properties, on: input.on ?? known.properties.on, agenda: items, frozen };
  });
}

export function archiveMeeting(database: Database, asked: ActInput): Promise<Done> {
  return changeMeeting(database, asked, ({ properties }) => ({ ...properties, archivedOn: stamp() }));
}

/**
 * Stores what the items of an agenda say on a day.
 * @param frozen the texts of the items on the day, by item; read before the act, so an item that was added meanwhile has
 * no text
 */
export function freezeAgenda(
  database: Database,
  asked: ActInput,
  day: string,
  frozen: Readonly<Record<string, unknown>>,
): Promise<Done> {
  return changeMeeting(database, asked, ({ properties }) => ({
    ...properties,
    agendaAsOf: day,
    frozen: keepFrozen(JSON.stringify(frozen), properties.agenda),
  }));
}

function changeMeeting(
  database: Database,
  asked: ActInput,
  change: (known: EntityState, run: Run) => Changed | Promise<Changed>,
): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph: Graph): Promise<Plan | Refusal> => {
    const id = String(input.meeting);
    const living = await graph.readLiving('Meeting', id);
    if (living === undefined) return refuse(userErrors.unknown(name, 'meeting', 'Meeting', id));
    const known = checkRevision(name, living, input);
    if ('refused' in known) return known;
    const properties = await change(known, graph.run);
    if (isRefusal(properties)) return properties;
    return { what: `${name} ${id}`, entity: id, states: [{ ...known, properties }] };
  });
}

const isRefusal = (changed: Changed): changed is Refusal => 'refused' in changed && Array.isArray(changed.refused);

const bodyOf = ({ relations }: EntityState) => relations.find(({ type }) => type === 'OF')?.other;

/** A body has one meeting a day: of two agendas of one day, readers would take each for the whole agenda. */
async function checkDay(
  act: string,
  run: Run,
  { on, body, meeting }: { readonly on: unknown; readonly body: string | undefined; readonly meeting?: string },
): Promise<UserError[]> {
  if (typeof on !== 'string') return [];
  const [other] = await run<{ id: string }>('write/meetings-on', { on, body: body ?? null, meeting: meeting ?? null });
  return other === undefined ? [] : [userError(act, 'on', 'MEETING_EXISTS', { on, id: other.id })];
}

function checkAgenda(act: string, { items = [], known }: Agenda): UserError[] {
  if (items.length > MOST_ITEMS)
    return [userError(act, 'agenda', 'TOO_MANY', { count: items.length, most: MOST_ITEMS })];
  return items.flatMap((id, place) =>
    known.has(id) ? [] : [userError(act, ['agenda', place], 'UNKNOWN_SUGGESTION', { id })],
  );
}

/** The stored texts of the items that are still on the agenda. */
function keepFrozen(frozen: unknown, items: unknown): string | null {
  if (typeof frozen !== 'string') return null;
  const kept = Object.entries(JSON.parse(frozen)).filter(([id]) => Array.isArray(items) && items.includes(id));
  return JSON.stringify(Object.fromEntries(kept));
}
