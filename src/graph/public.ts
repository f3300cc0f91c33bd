/** The public schema: our questions and the generated loader joined by type merging, then only what people should see. */
import type { SubschemaConfig, Transform } from '@graphql-tools/delegate';
import { stitchSchemas } from '@graphql-tools/stitch';
import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { RenameRootFields } from '@graphql-tools/wrap';
import {
  type DocumentNode,
  type GraphQLFieldMap,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { generateSchema, rowsField } from './generated.js';
import { questionsSchema } from './questions.js';
import { joinedScalars } from './scalars.js';
import { nounNames } from './typedefs.js';

/** The generated `actors` reads rows by id for the join; the public `actors` is ours: two names, or stitching refuses. */
const loaderField = (noun: string) => `${rowsField(noun)}Rows`;

type Keyed = { id: string };

/** Rows come in any order, and one may be missing: they are matched to the keys by id. */
function inOrder(results: readonly (Keyed | null)[], ids: readonly string[]): (Keyed | null)[] {
  const byId = new Map(results.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Every row that the loader reads says its id, or it could not be matched. */
class SelectId implements Transform {
  transformRequest<T extends { document: DocumentNode }>(request: T): T {
    const id = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } } as const;
    const document = visit(request.document, {
      OperationDefinition: (operation) => ({
        ...operation,
        selectionSet: {
          ...operation.selectionSet,
          selections: operation.selectionSet.selections.map((selection) =>
            selection.kind === Kind.FIELD && selection.selectionSet
              ? {
                  ...selection,
                  selectionSet: { ...selection.selectionSet, selections: [id, ...selection.selectionSet.selections] },
                }
              : selection,
          ),
        },
      }),
    });
    return { ...request, document };
  }
}

function loader(schema: GraphQLSchema): SubschemaConfig {
  return {
    schema,
    batch: true,
    transforms: [new RenameRootFields((_operation, name) => `${name}Rows`), new SelectId()],
    merge: Object.fromEntries(
      nounNames.map((noun) => [
        noun,
        {
          canonical: true,
          selectionSet: '{ id }',
          fieldName: loaderField(noun),
          key: ({ id }: Keyed) => id,
          argsFromKeys: (ids: readonly string[]) => ({ where: { id: { in: ids } } }),
          valuesFromResults: inOrder,
        },
      ]),
    ),
  };
}

function questions(schema: GraphQLSchema): SubschemaConfig {
  const merged = (fieldName: string) => ({
    selectionSet: '{ id }',
    fieldName,
    key: ({ id }: Keyed) => id,
    argsFromKeys: (ids: readonly string[]) => ({ ids }),
    valuesFromResults: inOrder,
  });
  return {
    schema,
    // Not batched: in one request, a root field that fails would take the others with it, and its cause.
    merge: { Actor: merged('actorsById'), Initiative: merged('initiativesById') },
  };
}

const hiddenRootFields = new Set(['actorsById', 'initiativesById', ...nounNames.map(loaderField)]);
const nouns = new Set(nounNames);

/** The type of `edges` below a connection of the loader: ActorMembersConnection → ActorMembersRelationship. */
function edgeFields(connectionType: GraphQLType): GraphQLFieldMap<unknown, unknown> | undefined {
  const connection = getNamedType(connectionType);
  const edge = isObjectType(connection) ? connection.getFields().edges : undefined;
  const edgeType = edge && getNamedType(edge.type);
  return isObjectType(edgeType) ? edgeType.getFields() : undefined;
}

/** @param driver undefined only to print the schema */
export async function publicSchema(driver?: Driver): Promise<GraphQLSchema> {
  const own = questionsSchema();
  const generated = await generateSchema(driver);
  const joined = stitchSchemas({
    subschemas: [loader(generated), questions(own)],
    mergeTypes: true,
    // A scalar of both would lose its rules, and what is given wrong would be refused far below, by names that nobody gave.
    resolvers: joinedScalars,
  });
  const isOurs = (type: string, field: string) => {
    const found = own.getType(type);
    return isObjectType(found) && field in found.getFields();
  };
  const isPublic = (type: string, field: string, fieldType: GraphQLType) => {
    if (isOurs(type, field)) return true;
    if (
      field === 'archivedOn' ||
      field === 'aggregate' ||
      field === 'totalCount' ||
      field === 'pageInfo' ||
      field === 'cursor'
    )
      return false;
    // A plain list says it all, unless the relation has properties.
    return !(nouns.has(type) && field.endsWith('Connection')) || 'properties' in (edgeFields(fieldType) ?? {});
  };
  return pruneSchema(
    filterSchema({
      schema: joined,
      rootFieldFilter: (_operation, field) => !hiddenRootFields.has(field ?? ''),
      objectFieldFilter: (type, field, config) => isPublic(type, field ?? '', config?.type as GraphQLType),
      argumentFilter: (type, field) => isOurs(type ?? '', field ?? ''),
    }),
  );
}
