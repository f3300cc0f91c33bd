/** What a cell of a table of themes and territories shows where something is local: how many local initiatives, or a dot for local actors without a known local initiative. */
export const countLocal = (localInitiatives: number): string => (localInitiatives > 0 ? String(localInitiatives) : '·');
