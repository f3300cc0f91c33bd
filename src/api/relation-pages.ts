/** The pages of a relation with properties, such as a role: `participantsConnection`. */
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';
import { type PageArguments, type Position, pageFrom } from '../answers/connection.js';
import type { Context } from '../answers/context.js';
import type { ListArguments } from '../answers/lists/answer-list.js';
import { readCached } from '../answers/read-cached.js';
import { stub } from '../answers/stubs.js';
import { listBelow } from '../questions/lists/resolve.js';
import { findRelation, findRelationOfConnection, type SchemaRelation } from './relations.js';

/** A row of cypher/relations.cypher: one relationship, seen from one of its two ends. */
interface RelationRow extends Position {
  /** The end from which the relation is seen. */
  readonly one: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** @param name of the field, such as `Actor.initiativesConnection` */
export function resolveRelationPage(
  name: string,
  relation: SchemaRelation,
): GraphQLFieldResolver<{ readonly id: string }, Context, PageArguments> {
  const { type, outgoing, incoming, noun } = relation;
  const asked = { type, outgoing, incoming, noun };
  const toEdge = ({ cursor, node: { id, properties } }: { cursor: string; node: RelationRow }) => ({
    cursor,
    node: stub(noun, id),
    properties,
  });
  return ({ id }, { first, after }, context) => {
    const page = pageFrom<RelationRow>(name, { id }, { first: first ?? null, after: after ?? null }, (limit, place) => {
      const more = { ...asked, limit, afterId: place?.id ?? null, afterKey: place?.key ?? null };
      return readOf<RelationRow, RelationRow[]>(context, 'relations', more, (rows) => rows).load(id);
    });
    const count = () =>
      readOf<{ one: string; count: number }, number>(
        context,
        'relation-counts',
        asked,
        ([row]) => row?.count ?? 0,
      ).load(id);
    return {
      nodes: async () => (await page()).nodes.map((row) => stub(noun, row.id)),
      edges: async () => (await page()).edges.map(toEdge),
      pageInfo: async () => (await page()).pageInfo,
      totalCount: count,
    };
  };
}

/** Reads one field for several entities of a request by one statement. */
function readOf<R extends { readonly one: string }, T>(
  context: Context,
  statement: string,
  ask: Record<string, unknown>,
  toAnswer: (rows: R[]) => T,
) {
  return context.loader<T>(`${statement} ${JSON.stringify(ask)}`, async (ids) => {
    const rows = await readCached<R>(context, statement, { ...ask, ids });
    const rowsOf = new Map<string, R[]>(ids.map((id) => [id, []]));
    for (const row of rows) rowsOf.get(row.one)?.push(row);
    return ids.map((id) => toAnswer(rowsOf.get(id) ?? []));
  });
}

const everyPlace = { afterId: null, afterKey: null, limit: 1_000_000 };

/**
 * The pages of a relation without properties: the list at the root, limited to the entities that the relation joins.
 * @param name of the field, such as `Territory.containsConnection`
 */
export function resolveRelatedList(
  name: string,
  { type, outgoing, incoming, noun }: SchemaRelation,
): GraphQLFieldResolver<{ readonly id: string }, Context, ListArguments> {
  return async ({ id }, args, context) => {
    const ask = { type, outgoing, incoming, noun, ...everyPlace, ids: [id] };
    const rows = await readCached<{ id: string }>(context, 'relations', ask);
    return listBelow(noun, name, args, context, { of: id, ids: [...new Set(rows.map((row) => row.id))] });
  };
}

const pageArguments = '"From 1 to 200." first: Int = 20, after: String';

function parseFields(text: string): readonly FieldDefinitionNode[] {
  return parse(`type T { ${text} }`).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [],
  );
}

const argumentsOf = (text: string) => parseFields(`field(${text}): Int`)[0]?.arguments ?? [];

/** The arguments of a list below an entity. */
const listArguments = argumentsOf(
  '"At most so many, from 1 to 200, by id; its …Connection goes through all." first: Int = 200',
);

/**
 * Limits each list of entities below a noun, and adds a connection that reads all of it page by page.
 * @param definitions the loader's types that are part of the public schema
 */
export function addRelationPages(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
  const nounsOfPages = new Map(
    types.flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const relation = findRelationOfConnection({ name: type.name.value }, field.name.value);
        return relation ? [[nameOf(field.type), relation.noun] as const] : [];
      }),
    ),
  );
  return types.map((definition) => {
    const type = { name: definition.name.value };
    const noun = nounsOfPages.get(type.name);
    if (noun !== undefined)
      return { ...definition, fields: [...(definition.fields ?? []), ...parseFields(`nodes: [${noun}!]!`)] };
    const fields = (definition.fields ?? []).flatMap((field): readonly FieldDefinitionNode[] => {
      const name = field.name.value;
      const relation = findRelation(type, name);
      if (relation?.hasProperties) return [{ ...field, arguments: listArguments }];
      if (relation) return [{ ...field, arguments: listArguments }, ...connectionOf(name, relation.noun)];
      if (findRelationOfConnection(type, name)) return [{ ...field, arguments: argumentsOf(pageArguments) }];
      return [field];
    });
    return { ...definition, fields };
  });
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** The connection of a list below an entity: the same pages, filter and order as the list of the noun at the root. */
function connectionOf(field: string, noun: string): readonly FieldDefinitionNode[] {
  return parseFields(
    `"The same as ${field}, page by page, filtered and ordered like the root's list."
     ${field}Connection(${pageArguments}, filter: ${noun}Filter, orderBy: ${noun}Order): ${noun}Connection`,
  );
}
