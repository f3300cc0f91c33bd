/** What can be decided on an item, in the order of the boxes to tick on its sheet. */
export const STATUSES = ['RETAINED', 'PLANNED', 'DISMISSED', 'DONE'] as const;
