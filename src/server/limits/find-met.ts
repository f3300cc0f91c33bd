/** The fields of entities that were met over a relation, such as `initiatives` in `initiatives { participants { initiatives } }`. */
import { type DocumentNode, type FieldNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { findRelation, findRelationOfConnection } from '../../api/relations.js';

/** Where a fragment is used is not looked at: its fields count as met over a relation. */
export function findMet(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<FieldNode> {
  const met = new Set<FieldNode>();
  const types = new TypeInfo(schema);
  /** Of the objects around: whether they were met over a relation. */
  let around = [false];
  const isAround = () => around.at(-1) === true;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition() {
        around = [false];
      },
      FragmentDefinition() {
        around = [true];
      },
      Field: {
        enter(field) {
          if (isAround()) met.add(field);
          const [type, name] = [types.getParentType() ?? { name: '' }, field.name.value];
          around.push(isAround() || (findRelation(type, name) ?? findRelationOfConnection(type, name)) !== undefined);
        },
        leave() {
          around.pop();
        },
      },
    }),
  );
  return met;
}
