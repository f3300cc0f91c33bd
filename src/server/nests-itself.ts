/** Whether an operation takes a value whose type holds itself, such as a filter with AND and OR: the compiler would write it out without end. */
import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';

export function nestsItself(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => isHeldWithin(schema, nameOf(type).name.value, []));
}

/** @param within the names of the types around it */
function isHeldWithin(schema: GraphQLSchema, name: string, within: readonly string[]): boolean {
  if (within.includes(name)) return true;
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some((field) =>
    isHeldWithin(schema, getNamedType(field.type).name, [...within, name]),
  );
}

function nameOf(type: TypeNode): NamedTypeNode {
  return type.kind === 'NamedType' ? type : nameOf(type.type);
}
