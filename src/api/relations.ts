/** The relations of the nouns, as schema/nouns declares them: which list of entities belongs to which relation of the graph. */
import { type FieldDefinitionNode, type GraphQLObjectType, Kind } from 'graphql';
import { nounDocuments } from '../schema/typedefs.js';

export interface SchemaRelation {
  /** Name of the type of the relationship, such as PARTICIPATES_IN. */
  readonly type: string;
  readonly outgoing: boolean;
  readonly incoming: boolean;
  /** The noun at the other end. */
  readonly noun: string;
  /** Whether the relation has properties, such as a role. */
  readonly hasProperties: boolean;
}

/** The relations by noun and field, such as `Actor.initiatives`. */
const relations = new Map<string, SchemaRelation>();

for (const { definitions } of nounDocuments) {
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const relation = readRelation(field);
      if (relation) relations.set(`${definition.name.value}.${field.name.value}`, relation);
    }
  }
}

export function findRelation({ name }: Pick<GraphQLObjectType, 'name'>, field: string): SchemaRelation | undefined {
  return relations.get(`${name}.${field}`);
}

/** The relation whose pages a connection such as `initiativesConnection` returns. */
export function findRelationOfConnection(
  type: Pick<GraphQLObjectType, 'name'>,
  field: string,
): SchemaRelation | undefined {
  return field.endsWith('Connection') ? findRelation(type, field.slice(0, -'Connection'.length)) : undefined;
}

function readRelation(field: FieldDefinitionNode): SchemaRelation | undefined {
  const directive = field.directives?.find(({ name }) => name.value === 'relationship');
  if (!directive) return undefined;
  const stated = new Map(
    directive.arguments?.map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : '']),
  );
  const isUndirected = stated.get('queryDirection') === 'UNDIRECTED';
  return {
    type: stated.get('type') ?? '',
    outgoing: isUndirected || stated.get('direction') === 'OUT',
    incoming: isUndirected || stated.get('direction') === 'IN',
    noun: nounOf(field.type),
    hasProperties: stated.has('properties'),
  };
}

function nounOf(type: FieldDefinitionNode['type']): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nounOf(type.type);
}
