/** Whether a client asks an act for one of these fields of its payload. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, fields: readonly string[]): boolean {
  const isIn = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return fields.includes(each.name.value);
      return isIn(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet);
    }) === true;
  return fieldNodes.some(({ selectionSet }) => isIn(selectionSet));
}
