/** The pages of a relation with properties, such as a role: `participantsConnection`. */
import type { GraphQLFieldResolver } from 'graphql';
import { type PageArguments, type Position, pageFrom } from '../answers/connection.js';
import type { Context } from '../answers/context.js';
import { readCached } from '../answers/read-cached.js';
import { stub } from '../answers/stubs.js';
import type { SchemaRelation } from './relations.js';

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
