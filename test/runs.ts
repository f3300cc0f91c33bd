/** How many runs the tests for rare faults do: those of the gate, or those of `npm run check:long`. */

const { LONG = '1', ACTS = '100000' } = process.env;

/** Of a property: as many as the gate takes, times LONG. */
export const runs = (usual: number): number => usual * Number(LONG);

/** Whether this is the long run. */
export const isLong = Number(LONG) > 1;

/** Of the long run of concurrent writers. ACTS=1000 for a trial. */
export const acts = Number(ACTS);
