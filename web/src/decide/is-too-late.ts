/** Whether the next meeting comes after the day by which a matter must be decided. */
export const isTooLate = <T extends { readonly on: string }>(
  next: T | null | undefined,
  dueOn: string | null | undefined,
): next is T => next != null && dueOn != null && dueOn < next.on;
