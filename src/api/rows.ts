/**
 * The fields of entities that the loader reads. All entities at one place of the answer are read by one statement for
 * each distinct selection; where an engine follows the graph, rows are cached until the graph changes.
 */
import DataLoader from 'dataloader';
import {
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import PQueue from 'p-queue';
import { cachedRows, cacheRows } from '../answers/cached-rows.js';
import type { Context } from '../answers/context.js';
import { isRecord } from '../is-record.js';
import { itemAt, valueAt } from '../model/item-at.js';
import { buildLoaderQuery } from './loader-query.js';

/** The fields of one entity, by the names that the client chose; a failed field holds its error. */
type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Rows by the id of their entity. */
type Rows = Map<string, Row>;

interface Wanted {
  readonly id: string;
  readonly info: GraphQLResolveInfo;
}

/** The entities at one place in the answer, and the fields that are asked of them: by the names that the client chose. */
interface Place {
  readonly ids: Set<string>;
  readonly fields: Map<string, GraphQLResolveInfo>;
}

/** The rows that one request has read. */
interface Reading {
  readonly rows: DataLoader<Wanted, Row | undefined>;
  /** The query that reads a field, where it was read before. */
  readonly queries: Map<readonly FieldNode[], string | undefined>;
}

/**
 * The most statements that one request has running. With all of them at once the database keeps every processor busy, and their rows arrive
 * together: the first request for many entities held up everybody else for three times as long, and was not faster.
 */
const STATEMENTS_AT_ONCE = 2;

/** Resolves any field of the loader's types: from the parent's row, from the cache, else by reading it together with its siblings. */
export function loadRows(loader: GraphQLSchema): GraphQLFieldResolver<Row, Context> {
  const readings = new WeakMap<Context, Reading>();
  return (parent, _, context, info) => {
    const { key } = info.path;
    if (key in parent) return parent[key];
    if (info.fieldName === 'id') return parent.id;
    let reading = readings.get(context);
    if (!reading) {
      const line = new PQueue({ concurrency: STATEMENTS_AT_ONCE });
      const queries: Reading['queries'] = new Map();
      const rows = new DataLoader<Wanted, Row | undefined>((all) => readAll(loader, context, { line, queries }, all), {
        cache: false,
        maxBatchSize: FIELDS_TOGETHER,
      });
      reading = { rows, queries };
      readings.set(context, reading);
    }
    const { rows, queries } = reading;
    const id = parent.id;
    // Synchronously where possible: a promise for each field of each entity would take longer than everything else together.
    if (!queries.has(info.fieldNodes)) queries.set(info.fieldNodes, lastQuery(info));
    const query = queries.get(info.fieldNodes);
    const kept = query === undefined ? undefined : cachedRows<Row>(context, query).get(id);
    if (kept && key in kept) return kept[key];
    return rows.load({ id, info }).then((row) => row?.[key]);
  };
}

/**
 * By operation, which is the same object for the same text while the server keeps the parsed document. A query depends
 * only on the text and not on the graph, so this map is not in the cache of the graph.
 */
const queriesOf = new WeakMap<OperationDefinitionNode, Map<string, string>>();

/** The most queries remembered for one operation: one for each field and each combination of its variables. */
const MOST_KEPT = 1_000;

/**
 * Remembers the query with which the loader read a field when a document was last executed. The siblings of a field are
 * known only after all of them were called. For a repeated document, the query is known at the first field, so cached
 * rows are found without waiting.
 */
function lastQuery(field: GraphQLResolveInfo): string | undefined {
  return queriesOf.get(field.operation)?.get(fieldKey(field));
}

function noteQuery(field: GraphQLResolveInfo, query: string): void {
  const known = queriesOf.get(field.operation) ?? new Map<string, string>();
  if (known.size >= MOST_KEPT) known.clear();
  queriesOf.set(field.operation, known.set(fieldKey(field), query));
}

/** The key of a field: its place in the document, and the variables that can skip fields or limit lists. */
function fieldKey({ fieldNodes, variableValues }: GraphQLResolveInfo): string {
  const choices = Object.entries(variableValues).filter(([, value]) => ['boolean', 'number'].includes(typeof value));
  return `${fieldNodes.map(({ loc }) => loc?.start)} ${JSON.stringify(choices)}`;
}

async function readAll(
  loader: GraphQLSchema,
  context: Context,
  { line, queries }: { readonly line: PQueue; readonly queries: Reading['queries'] },
  wanted: readonly Wanted[],
): Promise<(Row | Error | undefined)[]> {
  const places = new Map<string, Place>();
  const placeOf = wanted.map(({ id, info }) => {
    const name = `${info.parentType.name} ${nameOf(info.path.prev)}`;
    const place = places.get(name) ?? { ids: new Set(), fields: new Map() };
    places.set(name, place);
    place.ids.add(id);
    place.fields.set(String(info.path.key), info);
    return place;
  });
  // Places that ask for the same fields are read together.
  const idsOf = new Map<string, Set<string>>();
  const queryOf = new Map<Place, string>();
  for (const place of places.values()) {
    const fields = [...place.fields.values()];
    const query = buildLoaderQuery(loader, fields);
    for (const field of fields) {
      noteQuery(field, query);
      // What is completed later in this answer finds the rows at hand.
      queries.set(field.fieldNodes, query);
    }
    queryOf.set(place, query);
    idsOf.set(query, new Set([...(idsOf.get(query) ?? []), ...place.ids]));
  }
  const read = ([query, ids]: [string, ReadonlySet<string>]) => readKept(loader, context, line, query, ids);
  const answers = await Promise.all([...idsOf].map(async (each) => [each[0], await read(each)] as const));
  const rowsOf = new Map(answers);
  return wanted.map(({ id }, k) => {
    const rows = rowsOf.get(valueAt(queryOf, itemAt(placeOf, k)));
    return rows instanceof Error ? rows : rows?.get(id);
  });
}

/** What is asked for is looked through in one go, some milliseconds for so many fields. */
const FIELDS_TOGETHER = 10_000;

/** The place in the answer, without the positions in its lists. */
function nameOf(path: GraphQLResolveInfo['path']['prev']): string {
  if (!path) return '';
  return typeof path.key === 'number' ? nameOf(path.prev) : `${nameOf(path.prev)}.${path.key}`;
}

/** The most entities that one statement reads: whether the request was stopped is checked between two statements. */
const ENTITIES_PER_STATEMENT = 500;

/** Only rows that are not cached for this state of the graph are read. */
async function readKept(
  loader: GraphQLSchema,
  context: Context,
  line: PQueue,
  query: string,
  ids: ReadonlySet<string>,
): Promise<Rows | Error> {
  // A source that is read again gets a new date, which does not change the state of the graph.
  const kept = query.includes('retrievedAt') ? undefined : cachedRows<Row>(context, query);
  const rows = kept ?? new Map();
  const lacking = [...ids].filter((id) => !rows.has(id));
  if (lacking.length === 0) return rows;
  // Copied before the statements run, because the cache may belong to another state of the graph afterwards.
  const known: Rows = new Map();
  for (const id of ids) {
    const row = rows.get(id);
    if (row !== undefined) known.set(id, row);
  }
  for (let from = 0; from < lacking.length; from += ENTITIES_PER_STATEMENT) {
    const { data, errors } = await line.add(async () => {
      context.signal?.throwIfAborted();
      const variableValues = { ids: lacking.slice(from, from + ENTITIES_PER_STATEMENT) };
      return context.database.inTurn(async () =>
        execute({ schema: loader, document: parse(query), variableValues, contextValue: {} }),
      );
    });
    const [found] = Object.values(data ?? {}) as Row[][];
    if (!found) return errors?.[0] ? causeOf(errors[0]) : new Error(`the loader answered nothing to ${query}`);
    for (const error of errors ?? []) putError(data, error);
    for (const row of found) known.set(row.id, row);
    // A row with an error is kept only for this request.
    if (!errors && kept) cacheRows(context, query, kept, found);
  }
  return known;
}

const causeOf = (error: GraphQLError): Error => error.originalError ?? new Error(error.message);

/** Puts an error in place of the value that it made null, so that the client finds it at the field it asked for. */
function putError(data: unknown, error: GraphQLError): void {
  let value = data;
  for (const key of error.path ?? []) {
    if (!isWritable(value)) return;
    if (value[key] === null) value[key] = causeOf(error);
    if (value[key] instanceof Error) return;
    value = value[key];
  }
}

const isWritable = (value: unknown): value is Record<string | number, unknown> => isRecord(value);
