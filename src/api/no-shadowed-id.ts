/** A validation rule that refuses `id` and `__typename` as aliases of other fields: rows are matched by `id` and typed by `__typename`, so such aliases would mix up rows. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

const reserved = new Set(['id', '__typename']);

export function NoShadowedId(context: ValidationContext): ASTVisitor {
  return {
    Field(field) {
      if (field.alias && reserved.has(field.alias.value) && field.alias.value !== field.name.value) {
        context.reportError(
          new GraphQLError(
            `"${field.alias.value}" cannot be the alias of "${field.name.value}"; choose another alias`,
            { nodes: field },
          ),
        );
      }
    },
  };
}
