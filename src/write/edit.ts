/** Creates, edits and archives actors, initiatives and funding links. */
import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database.js';
import { isRecord } from '../is-record.js';
import { stamp } from '../stamp.js';
import { shorten } from '../words/tell.js';
import { type Amend, type Author, act, type Done, type Graph, type Plan, type Refusal, refuse } from './act.js';
import { checkEnd, checkEntity } from './check-entity.js';
import type { Noun } from './nouns.js';
import { type Input, MOST_ITEMS, type Read, type ResourceOnTheme, readInput, tooMany } from './read-input.js';
import { type EntityRelation, type EntityState, isLiving, revisionOf } from './state.js';
import { type UserError, userErrors } from './user-errors.js';

export interface ActInput {
  /** Name of the mutation. */
  readonly act: string;
  readonly by: Author;
  /** The input as sent: a field that is left out is absent, one that is emptied is null. */
  readonly input: Input & { readonly idempotencyKey?: string | null };
  readonly amend?: Amend;
}

export const requestOf = ({ act: name, by, input, amend }: ActInput) => ({
  act: name,
  by,
  input,
  idempotencyKey: input.idempotencyKey,
  amend,
});

export function create(database: Database, noun: Noun, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const read = readInput(name, noun, input);
    const id = newId(noun, read);
    const [known] = await graph.read([id]);
    // An archived entity is restored with the new input; a merged one cannot be.
    const { mergedInto } = known?.properties ?? {};
    if (isLiving(known)) return refuse(userErrors.alreadyThere(name, keyOf(read), numberOf(read), id));
    if (mergedInto) return refuse(userErrors.alreadyMerged(name, keyOf(read), numberOf(read), String(mergedInto)));
    const emptied = Object.fromEntries(Object.keys(known?.properties ?? {}).map((field) => [field, null]));
    const blank = { ...known, id, label: noun.label, properties: { ...emptied, id }, relations: [] };
    const state = apply(noun, blank, read);
    const faults = [...read.faults, ...(await checkEntity(name, noun, graph, state, read))];
    if (faults.length > 0) return refuse(...faults);
    return { what: `${name} ${nameOf(noun, state)}`, entity: id, states: [state] };
  });
}

export function edit(database: Database, noun: Noun, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const known = await readForEdit(graph, noun, asked);
    if ('refused' in known) return known;
    const read = readInput(name, noun, input, known.properties);
    const joins = readJoins(input);
    const state = join(apply(noun, known, read), joins);
    const faults = [
      ...read.faults,
      ...(await checkEntity(name, noun, graph, state, read)),
      ...(await checkJoins(name, graph, joins)),
    ];
    if (faults.length > 0) return { refused: faults, entity: known.id };
    return { what: `${name} ${nameOf(noun, state)}`, entity: known.id, states: [state] };
  });
}

/**
 * Removes an entity from all answers; its relations stay, so that undo can restore it.
 * @param readKnown returns the entity to archive, or why it cannot be archived
 */
export function archive(
  database: Database,
  noun: Noun,
  asked: ActInput,
  readKnown = (graph: Graph) => readForEdit(graph, noun, asked),
): Promise<Done> {
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const known = await readKnown(graph);
    if ('refused' in known) return known;
    const properties = { ...known.properties, archivedOn: stamp() };
    return { what: `${asked.act} ${nameOf(noun, known)}`, entity: known.id, states: [{ ...known, properties }] };
  });
}

async function readForEdit(
  graph: Graph,
  { label, word }: Noun,
  { act: name, input }: ActInput,
): Promise<EntityState | Refusal> {
  const known = await graph.readLiving(label, String(input[word]));
  if (known === undefined) return refuse(userErrors.unknown(name, word, label, String(input[word])));
  return checkRevision(name, known, input);
}

export function checkRevision(name: string, state: EntityState, { revision }: Input): EntityState | Refusal {
  const current = revisionOf(state);
  if (revision == null || revision === current) return state;
  return { refused: [userErrors.staleRevision(name, Number(revision), current)], entity: state.id };
}

/** An id made of the public identifier of the entity, if it has one. */
function newId({ label, word }: Noun, { properties, faults }: Read): string {
  const isSound = (field: string) => properties[field] != null && !faults.some((fault) => fault.field[1] === field);
  const key = label === 'Actor' ? ['siret', 'siren', 'rna'].find(isSound) : undefined;
  const beginning = word === 'fundingLink' ? 'funding' : word;
  return `${beginning}-${key === undefined ? randomBytes(6).toString('hex') : properties[key]}`;
}

/** The field of the actor's identifier. An actor without one is always new, so the default is never shown. */
const keyOf = ({ properties }: Read): string =>
  ['siret', 'siren', 'rna'].find((field) => properties[field] != null) ?? 'siret';

const numberOf = (read: Read): string => `${keyOf(read).toUpperCase()} ${read.properties[keyOf(read)]}`;

/** The new state. An existing link stays, with the source that states it. */
function apply(noun: Noun, known: EntityState, { properties: given, links, resources }: Read): EntityState {
  const properties: Record<string, unknown> = { ...known.properties, ...given };
  if (given.siret != null && given.siren === undefined) properties.siren = String(given.siret).slice(0, 9);
  if (given.decidedOn != null && given.decidedIn === undefined) {
    properties.decidedIn = Number(String(given.decidedOn).slice(0, 4));
  }
  let relations = known.relations;
  for (const [field, ids] of Object.entries(links)) {
    const type = noun.links[field]?.type;
    if (type === undefined) continue;
    const old = relations.filter((relation) => relation.type === type && ids.includes(relation.other));
    const added = ids.filter((id) => !old.some(({ other }) => other === id)).map((id) => link(type, id));
    relations = [...relations.filter((relation) => relation.type !== type), ...old, ...added];
  }
  for (const [field, stated] of Object.entries(resources)) {
    const type = noun.resources?.[field];
    if (type === undefined) continue;
    const old = relations.filter((relation) => relation.type === type);
    const others = relations.filter((relation) => relation.type !== type);
    relations = [...others, ...stated.map((each) => old.find((one) => says(one, each)) ?? needOrOffer(type, each))];
  }
  return { ...known, properties, relations };
}

const says = ({ other, properties }: EntityRelation, { resource, theme, note }: ResourceOnTheme): boolean =>
  other === theme && properties.resource === resource && (properties.note ?? null) === note;

const needOrOffer = (type: string, { resource, theme, note }: ResourceOnTheme): EntityRelation => ({
  type,
  other: theme,
  properties: note === null ? { resource } : { resource, note },
});

const link = (type: string, other: string): EntityRelation => ({ type, other, properties: {} });

function nameOf({ label }: Noun, { id, properties }: EntityState): string {
  const name = properties.name ?? properties.title;
  return label === 'FundingLink' || !name ? id : `${id}: ${shorten(String(name))}`;
}

interface Join {
  /** Id. */
  readonly actor: string;
  readonly role: string;
}

/** Actors that join an initiative in an edit of it: they take part beside whoever does so already. */
const readJoins = ({ joins }: Input): Join[] =>
  (Array.isArray(joins) ? joins : [])
    .filter(isRecord)
    .map(({ actor, role }) => ({ actor: String(actor), role: String(role) }));

async function checkJoins(act: string, { run }: Graph, joins: readonly Join[]): Promise<UserError[]> {
  if (joins.length === 0) return [];
  if (joins.length > MOST_ITEMS) return [tooMany(act, 'joins', joins.length)];
  const ids = [...new Set(joins.map(({ actor }) => actor))];
  const found = await run<{ id: string; label: string }>('write/known-ends', { ids });
  const labelOf = (id: string) => found.find((each) => each.id === id)?.label;
  return joins.flatMap(({ actor }, place) => checkEnd(act, ['joins', place, 'actor'], 'Actor', actor, labelOf(actor)));
}

/** Whoever has the role already, on whatever days, keeps it as it is. */
function join(state: EntityState, joins: readonly Join[]): EntityState {
  const type = 'PARTICIPATES_IN';
  let { relations } = state;
  for (const { actor, role } of joins) {
    const isThere = relations.some(
      (each) => each.type === type && each.other === actor && each.properties.role === role,
    );
    if (!isThere) relations = [...relations, { type, other: actor, properties: { role } }];
  }
  return { ...state, relations };
}
