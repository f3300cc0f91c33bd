/** How many runs the tests for rare faults do: those of the gate, or those of `npm run check:long`. */

const { LONG = '1', ACTS = '100000' } = process.env;

/** The runs of a property test: those of the gate, times LONG. */
export const runs = (usual: number): number => usual * Number(LONG);

/** Whether this is the long run. */
export const isLong = Number(LONG) > 1;

/** The acts of the long test with concurrent writers; ACTS=1000 for a quick one. */
export const acts = Number(ACTS);
