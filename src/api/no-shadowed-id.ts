/** Refuses `id` and `__typename` as the alias of another field: rows are matched by the one and typed by the other, and would be the wrong ones in silence. */
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
