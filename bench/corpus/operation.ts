/**
 * One operation of the corpus, which is sent to the product on large graphs, as its users would send it or as an
 * attacker would.
 */
import type { GraphQLSchema } from 'graphql';
import { type DocumentNode, Kind, parse } from 'graphql';

export interface Operation {
  /** Begins with the root field: `synergies: between actors`. */
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** False: it must be answered. True: it may be refused with a message. */
  readonly isHostile: boolean;
}

/** Ids that the operations use, from a graph of served-graph.ts. */
export interface Subjects {
  readonly actor: string;
  readonly otherActor: string;
  readonly funder: string;
  readonly initiative: string;
  readonly otherInitiative: string;
  readonly fundingLink: string;
  readonly theme: string;
  readonly rootTheme: string;
  readonly epci: string;
  readonly department: string;
}

export type Draft = string | readonly [query: string, variables: Readonly<Record<string, unknown>>];

/** Operations by their distinct names. */
export function operations(isHostile: boolean, drafts: Readonly<Record<string, Draft>>): Operation[] {
  return Object.entries(drafts).map(([name, draft]) => {
    const [query, variables] = typeof draft === 'string' ? [draft, {}] : draft;
    return { name, query, variables, isHostile };
  });
}

/** One operation with this many fields. */
export function many(count: number, field: (k: number) => string): string {
  return `{ ${Array.from({ length: count }, (_, k) => `a${k}: ${field(k)}`).join(' ')} }`;
}

/** Root fields of the schema that no usual operation asks, such as `Query.overlaps`. */
export function fieldsNotAsked(schema: GraphQLSchema, corpus: readonly Operation[]): string[] {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = types.flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  const asked = new Set(corpus.flatMap(({ query, isHostile }) => (isHostile ? [] : rootFields(parse(query)))));
  return fields.filter((field) => !asked.has(field));
}

const typeOf = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

function rootFields({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) =>
    definition.kind !== Kind.OPERATION_DEFINITION
      ? []
      : definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [`${typeOf[definition.operation]}.${selection.name.value}`] : [],
        ),
  );
}
