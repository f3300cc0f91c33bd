/** Reads an item that must exist, and throws when it does not. */

/** @throws RangeError outside the list */
export function itemAt<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`there is no item ${place} in a list of ${list.length}`);
  return item;
}

/** @throws RangeError when the map holds nothing by this key */
export function valueAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`there is nothing by the key ${String(key)}`);
  return value;
}
