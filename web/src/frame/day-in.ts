/** A day of the address as YYYY-MM-DD; null: none. */
export const dayIn = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
