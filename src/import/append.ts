/** Appends items to a list one by one: a call with very many arguments overflows the stack. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
