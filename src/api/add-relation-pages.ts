/** Limits each list of entities below a noun, and adds a connection that reads all of it page by page. */
import { type DefinitionNode, type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { findRelation, findRelationOfConnection } from './relations.js';

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

/** @param definitions the loader's types that are part of the public schema */
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
