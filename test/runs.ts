/**
 * How deep the tests go. `npm test` is the gate of every change; `npm run test:all` has all tests and each of them at its full depth;
 * `npm run check:long` has only properties and writers, many times as often.
 */
import { it } from 'vitest';

const { DEPTH, LONG = '1', ACTS = '100000' } = process.env;

/** Whether this is `npm run test:all`. */
export const isFull = DEPTH === 'full';

const leaveOut = Object.assign(() => undefined, { each: () => leaveOut, runIf: () => leaveOut });

/** A test of `npm run test:all` alone, among those of the gate. A file of such tests is called `*.full.test.ts` instead. */
export const full = isFull ? it : (leaveOut as unknown as typeof it);

/** The runs of a property test: the usual ones, times LONG. */
export const runs = (usual: number): number => usual * Number(LONG);

/** The random worlds that a property writes into the database: a fifth of them in the gate, too few to see each case that it is for. */
export const databaseRuns = (usual: number): number => (isFull ? runs(usual) : Math.ceil(usual / 5));

/** Whether this is the long run. */
export const isLong = Number(LONG) > 1;

/** The acts of the long test with concurrent writers; ACTS=1000 for a quick one. */
export const acts = Number(ACTS);
