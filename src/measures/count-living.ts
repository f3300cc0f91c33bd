/** How many of these entities are not archived: the others stay in the table until the next start, and longer when something still names them. */
import type { Column } from '../model/column.js';

export function countLiving({ alive }: { readonly alive: Column<Uint8Array> }): number {
  let count = 0;
  for (const one of alive.values) count += one;
  return count;
}
