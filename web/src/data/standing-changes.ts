/** The changes of an entity that stand: neither undone, nor an undo themselves. */
interface Made {
  readonly id: string;
  /** The id of the change that it undid. */
  readonly undoes?: string | null;
}

/** @param changes the latest first @returns those that stand, the latest first */
export function standingChanges<T extends Made>(changes: readonly T[]): readonly T[] {
  const undone = new Set<string>();
  // An undo that was undone itself undoes nothing.
  for (const { id, undoes } of changes) if (undoes != null && !undone.has(id)) undone.add(undoes);
  return changes.filter(({ id, undoes }) => undoes == null && !undone.has(id));
}
