/** Builds the query that the loader runs for the fields of entities in an operation. Questions below an entity are left out: they have their own resolvers. */
import {
  type ArgumentNode,
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLInt,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  parseConstValue,
  print,
  type SelectionNode,
  valueFromAST,
} from 'graphql';
import { LONGEST_LIST } from '../answers/connection.js';
import { itemAt } from '../model/item-at.js';
import { nounNames } from '../schema/typedefs.js';
import { rowsField } from './generated-schema.js';
import { findRelation, findRelationOfConnection } from './relations.js';

const nouns = new Set(nounNames);
const fieldOf = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });
const id = fieldOf('id');

/** @param fields the fields asked of the entities of one noun at one place */
export function buildLoaderQuery(loader: GraphQLSchema, fields: readonly GraphQLResolveInfo[]): string {
  const info = itemAt(fields, 0);
  const noun = info.parentType.name;
  const asked = fields.flatMap(({ fieldNodes }) => fieldNodes);
  const selections = selectionsOf(loader, noun, asked, info, 0);
  const text = print({ kind: Kind.SELECTION_SET, selections });
  return `query ($ids: [ID!]!) { ${rowsField(noun)}(where: {id: {in: $ids}}) ${text} }`;
}

/**
 * Resolves fragments, and leaves out skipped fields. A list below a list is left out and read later, once for each
 * entity, so the rows read depend on the graph and not on how often the answer repeats an entity.
 * @param lists how many lists of entities are above this place
 */
function selectionsOf(
  loader: GraphQLSchema,
  typeName: string,
  asked: readonly SelectionNode[],
  info: GraphQLResolveInfo,
  lists: number,
): FieldNode[] {
  const type = loader.getType(typeName);
  const known = isObjectType(type) ? type.getFields() : {};
  const choose = (selection: SelectionNode): FieldNode[] => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      const isAbout = fits(typeName, fragment?.typeCondition?.name.value, info);
      return isAbout ? (fragment?.selectionSet.selections ?? []).flatMap(choose) : [];
    }
    const { name, alias, selectionSet } = selection;
    const field: FieldNode = { kind: Kind.FIELD, name, ...(alias && { alias }) };
    if (name.value === '__typename') return [field];
    const inner = known[name.value];
    // The pages of a list have their own resolver.
    if (!inner || findRelationOfConnection({ name: typeName }, name.value)) return [];
    if (!selectionSet) return [field];
    const isList = nouns.has(typeName) && isListType(getNullableType(inner.type));
    if (isList && lists > 0) return [];
    const below = lists + (isList ? 1 : 0);
    const selections = selectionsOf(loader, getNamedType(inner.type).name, selectionSet.selections, info, below);
    const bound = findRelation({ name: typeName }, name.value) && { arguments: boundOf(selection, info) };
    return [{ ...field, ...bound, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  };
  const chosen = [...(nouns.has(typeName) ? [id] : []), ...asked.flatMap(choose)];
  if (chosen.some(({ name }) => name.value !== '__typename')) return chosen;
  // Where everything is skipped, or only the type is asked, the loader would write a statement that the database refuses.
  const spare = Object.values(known).find((field) => isLeafType(getNamedType(field.type)));
  return [...chosen, fieldOf(spare?.name ?? '__typename')];
}

const argument = (name: string, value: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: parseConstValue(value),
});

/** The arguments that limit a list below an entity to its first entities by id. The resolver of the list refuses a limit out of bounds. */
function boundOf(field: FieldNode, { variableValues }: GraphQLResolveInfo): readonly ArgumentNode[] {
  const stated = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const first = stated && valueFromAST(stated, GraphQLInt, variableValues);
  const size = Math.min(Math.max(Number(first ?? LONGEST_LIST), 1), LONGEST_LIST);
  return [argument('limit', String(size)), argument('sort', '[{id: ASC}]')];
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false
  );
}

/** Whether a fragment with this type condition applies to the type. */
function fits(typeName: string, condition: string | undefined, { schema }: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === typeName) return true;
  const [abstract, type] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}
