/** The public schema: our questions, and below every entity of an answer the fields of the loader's generated types that people should see. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { filterSchema, getDocumentNodeFromSchema, pruneSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldMap,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { checkFirst, LONGEST_LIST } from '../answers/connection.js';
import { scalars } from '../answers/scalars.js';
import { nounNames, questionDocuments } from '../schema/typedefs.js';
import { boundAnswers } from './bound-answers.js';
import { addDefaultDescriptions } from './default-descriptions.js';
import { generateSchema } from './generated-schema.js';
import { refuseValues } from './refuse-values.js';
import { addRelationPages, resolveRelatedList, resolveRelationPage } from './relation-pages.js';
import { findRelation, findRelationOfConnection } from './relations.js';
import { questionResolvers } from './resolvers.js';
import { loadRows } from './rows.js';

const nouns = new Set(nounNames);
const hidden = new Set(['aggregate']);

/** The type of `edges` below a connection of the loader: ActorMembersConnection → ActorMembersRelationship. */
function edgeFields(connectionType: GraphQLType): GraphQLFieldMap<unknown, unknown> | undefined {
  const connection = getNamedType(connectionType);
  const edge = isObjectType(connection) ? connection.getFields().edges : undefined;
  const edgeType = edge && getNamedType(edge.type);
  return isObjectType(edgeType) ? edgeType.getFields() : undefined;
}

/** A plain list is enough, unless the relation has properties. */
function isPublic(type: string, field: string, fieldType: GraphQLType): boolean {
  if (hidden.has(field)) return false;
  return !(nouns.has(type) && field.endsWith('Connection')) || 'properties' in (edgeFields(fieldType) ?? {});
}

/** @param driver undefined only to print the schema */
export async function publicSchema(driver?: Driver): Promise<GraphQLSchema> {
  const loader = await generateSchema(driver);
  const shown = pruneSchema(
    filterSchema({
      schema: loader,
      objectFieldFilter: (type, field, config) => isPublic(type, field ?? '', config?.type as GraphQLType),
      argumentFilter: () => false,
    }),
  );
  // Every root field is ours, and so are the closed lists and scalars, which both schemas define.
  const types = getDocumentNodeFromSchema(shown).definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && !['Query', 'PageInfo'].includes(definition.name.value),
  );
  const schema = makeExecutableSchema({
    typeDefs: [...questionDocuments, { kind: Kind.DOCUMENT, definitions: addRelationPages(types) }],
    resolvers: questionResolvers,
  });
  const read = loadRows(loader);
  for (const { name } of Object.values(shown.getTypeMap()).filter(isObjectType)) {
    const type = schema.getType(name);
    // Pages of the other types are built by their field, with everything that the types have.
    if (!nouns.has(name) || !isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && field.resolve !== defaultFieldResolver) continue;
      const paged = findRelationOfConnection(type, field.name);
      if (paged) {
        const name = `${type.name}.${field.name}`;
        field.resolve = paged.hasProperties ? resolveRelationPage(name, paged) : resolveRelatedList(name, paged);
        continue;
      }
      if (findRelation(type, field.name)) {
        field.resolve = (parent, args, ...rest) => {
          checkFirst(`${type.name}.${field.name}`, args.first ?? LONGEST_LIST);
          return read(parent, args, ...rest);
        };
        continue;
      }
      const scalar = rulesOf.get(getNamedType(field.type).name);
      const tell = (value: unknown) => inside(scalar, value);
      field.resolve = scalar
        ? (...all) => {
            const value = read(...all);
            return value instanceof Promise ? value.then(tell) : tell(value);
          }
        : read;
    }
  }
  // A refused request is not charged.
  return refuseValues(boundAnswers(addDefaultDescriptions(schema)));
}

const rulesOf: ReadonlyMap<string, GraphQLScalarType> = new Map(Object.entries(scalars));

/**
 * The loader returns values in their outer form. They are parsed again, so that they are written like every other value;
 * a value that its scalar refuses becomes null.
 */
function inside(scalar: GraphQLScalarType | undefined, value: unknown): unknown {
  if (typeof value !== 'string' || scalar === undefined) return value;
  try {
    return scalar.parseValue(value);
  } catch {
    return null;
  }
}
