/** A validation rule that refuses `id` and `__typename` as aliases of other fields: rows are matched by `id` and typed by `__typename`, so such aliases would mix up rows. */
import { type ASTVisitor, getLocation, type ValidationContext } from 'graphql';
import { told } from '../words/tell.js';
import { toldError } from './told-error.js';

const reserved = new Set(['id', '__typename']);

export function NoShadowedId(context: ValidationContext): ASTVisitor {
  return {
    Field(field) {
      if (field.alias && reserved.has(field.alias.value) && field.alias.value !== field.name.value) {
        const [place] = [field.loc].flatMap((loc) => (loc ? getLocation(loc.source, loc.start) : []));
        const at = ['graphql', ...(place ? [`${place.line}:${place.column}`] : [])];
        const what = told('SHADOWED_ALIAS', at, { alias: field.alias.value, name: field.name.value });
        context.reportError(toldError(what, { nodes: field }));
      }
    },
  };
}
