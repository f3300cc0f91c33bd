/** A validation rule that refuses `id` and `__typename` as aliases of other fields: rows are matched by `id` and typed by `__typename`, so such aliases would mix up rows. */
import type { ASTVisitor, ValidationContext } from 'graphql';
import { told } from '../words/tell.js';
import { toldInDocument } from './told-error.js';

const reserved = new Set(['id', '__typename']);

export function NoShadowedId(context: ValidationContext): ASTVisitor {
  return {
    Field(field) {
      if (field.alias && reserved.has(field.alias.value) && field.alias.value !== field.name.value) {
        const what = told('SHADOWED_ALIAS', [], { alias: field.alias.value, name: field.name.value });
        context.reportError(toldInDocument(what, { nodes: field }));
      }
    },
  };
}
