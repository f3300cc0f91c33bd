/** Where the entities stand whose fields an operation asks for: named by an id, or met over a relation. */
import {
  type FieldNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from './fragments-of.js';
import type { SelectedOperation } from './operation.js';

export interface Place {
  /** The relation over which the entity was met, as `Type.field`; left out: it is named, or stands in a list at the root. */
  readonly over?: string;
  /** The id of the entity that was named, here or further above. */
  readonly named?: string;
}

/** Of each field, the places of its parents: several where a fragment is used in several places. */
export type Places = ReadonlyMap<FieldNode, readonly Place[]>;

export function findPlaces({ schema, document, operation, variables }: SelectedOperation): Places {
  const fragments = fragmentsOf(document);
  const places = new Map<FieldNode, Place[]>();
  const seen = new Set<string>();
  const walk = (on: string, set: SelectionSetNode | undefined, place: Place): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) enter(on, selection, place);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.typeCondition?.name.value ?? on, selection.selectionSet, place);
      else {
        const fragment = fragments.get(selection.name.value);
        const key = [selection.name.value, place.over, place.named].join(' ');
        if (fragment === undefined || seen.has(key)) continue;
        seen.add(key);
        walk(fragment.typeCondition.name.value, fragment.selectionSet, place);
      }
    }
  };
  const enter = (on: string, field: FieldNode, place: Place): void => {
    const known = places.get(field) ?? [];
    places.set(field, known);
    known.push(place);
    const type = schema.getType(on);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const definition = fields[field.name.value];
    if (definition === undefined || field.selectionSet === undefined) return;
    const over = `${on}.${field.name.value.replace(/Connection$/, '')}`;
    const named = type === schema.getQueryType() ? idOf(field) : place.named;
    // Pages and edges stand for the entities in them.
    const isStep = 'id' in fields || type === schema.getQueryType();
    const below = { ...('id' in fields && { over }), ...(named !== undefined && { named }) };
    walk(getNamedType(definition.type).name, field.selectionSet, isStep ? below : place);
  };
  const idOf = ({ arguments: all = [] }: FieldNode): string | undefined => {
    const value = all.find(({ name }) => name.value === 'id')?.value;
    const id = value && valueFromASTUntyped(value, variables);
    return typeof id === 'string' ? id : undefined;
  };
  walk(schema.getRootType(operation.operation)?.name ?? '', operation.selectionSet, {});
  return places;
}
