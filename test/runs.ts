/** How long the tests look for what goes wrong only now and then: as the gate does, or for as long as `npm run check:long` says. */

const { LONG = '1', ACTS = '100000' } = process.env;

/** Of a property: as many as the gate takes, times LONG. */
export const runs = (usual: number): number => usual * Number(LONG);

/** Of the long run of concurrent writers. ACTS=1000 for a trial. */
export const acts = Number(ACTS);
