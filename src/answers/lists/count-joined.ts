/** How many parts a joined filter has, however deep: each is a question of its own. */
export function countJoined(filter: unknown): number {
  const { AND, OR, NOT } = (filter ?? {}) as { AND?: unknown[] | null; OR?: unknown[] | null; NOT?: unknown };
  const parts = [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];
  return parts.reduce((sum: number, part) => sum + 1 + countJoined(part), 0);
}
