/** Reads a cell of needs or offers: items separated by `|`, each a resource, the theme on which it is needed or offered, and a note, separated by `:`. */

import { isRecord } from '../../is-record.js';
import type { FaultRule } from '../../words/fault-labels.js';
import { CLOSED_LISTS, findCode, nameValues } from '../closed-lists.js';

/** One item. The label of a theme may contain a colon too, so every way to separate it from the note is tried, the longest theme first. */
export interface StatedResource {
  readonly resource: string;
  readonly ways: readonly { readonly theme: string; readonly note: string | null }[];
}

export interface ItemFault {
  readonly value: string;
  readonly rule: FaultRule;
  readonly message: string;
  readonly remedy: string;
}

/** @param cell of a table, or a list of objects as in the JSON of an ecosystem */
export function readResources(cell: string): {
  readonly items: readonly StatedResource[];
  readonly faults: readonly ItemFault[];
} {
  const items: StatedResource[] = [];
  const faults: ItemFault[] = [];
  for (const stated of cell.startsWith('[') ? readList(cell) : cell.split('|')) {
    if (typeof stated === 'string' && stated.trim() === '') continue;
    const read = typeof stated === 'string' ? readItem(stated.trim()) : readObject(stated);
    if ('rule' in read) faults.push(read);
    else items.push(read);
  }
  return { items, faults };
}

/** A cell that is not a list is one item, whose fault is reported. */
function readList(cell: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) ? list : [cell];
  } catch {
    return [cell];
  }
}

function readItem(item: string): StatedResource | ItemFault {
  const [first = '', ...rest] = item.split(':').map((part) => part.trim());
  const resource = findCode(first, 'resource');
  if (resource === undefined) return unknownResource(item, first);
  if ((rest[0] ?? '') === '') return withoutTheme(item, first);
  const ways = rest.map((_, place) => {
    const themeParts = rest.length - place;
    return { theme: rest.slice(0, themeParts).join(' : '), note: rest.slice(themeParts).join(' : ') || null };
  });
  return { resource, ways };
}

function readObject(stated: unknown): StatedResource | ItemFault {
  const value = JSON.stringify(stated);
  const { resource: name, theme, note } = isRecord(stated) ? stated : { resource: null, theme: null, note: null };
  const isText = [name, theme ?? '', note ?? ''].every((each) => typeof each === 'string');
  if (!isText) {
    const message = `${value} is neither a need nor an offer; it is left out`;
    const remedy =
      'write {"resource": "SKILLS", "theme": "mediation-numerique--aide-aux-demarches-administratives", "note": "…"}';
    return { value, rule: 'resource-shape', message, remedy };
  }
  const resource = findCode(String(name), 'resource');
  if (resource === undefined) return unknownResource(value, String(name));
  if (String(theme ?? '').trim() === '') return withoutTheme(value, String(name));
  return { resource, ways: [{ theme: String(theme).trim(), note: String(note ?? '').trim() || null }] };
}

function unknownResource(value: string, name: string): ItemFault {
  const message = `"${name}" is not one of the resources; it is left out`;
  return {
    value,
    rule: 'unknown-value',
    message,
    remedy: `write the resource, its theme and, if need be, a note, separated by colons, such as Compétences : Aide aux démarches administratives; the resources are ${nameValues(CLOSED_LISTS.resource)}`,
  };
}

function withoutTheme(value: string, name: string): ItemFault {
  const message = `"${name}" names no theme; it is left out`;
  const remedy = `write the theme on which it is needed or offered behind it, as the lists of the workbook have it: ${name} : …`;
  return { value, rule: 'missing-theme', message, remedy };
}
