/** What many ask for is loaded together, one load after the other. */
import { expect, it } from 'vitest';
import { loadInLine } from '../src/fresh/load-in-line.js';

it('loads what is asked for meanwhile together, few at once, and fails only those of the load that failed', async () => {
  const loads: string[][] = [];
  let running = 0;
  const load = loadInLine(3, async (ids) => {
    running += 1;
    expect(running).toBe(1);
    loads.push([...ids]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    if (ids.includes('wrong')) throw new Error('wrong is unknown');
    return ids.map((id) => id.toUpperCase());
  });
  const first = load(['a']);
  const others = [load(['b', 'c']), load(['d']), load(['e', 'wrong'])];
  expect(await first).toEqual(['A']);
  expect(await Promise.allSettled(others)).toMatchObject([
    { value: ['B', 'C'] },
    { value: ['D'] },
    { reason: new Error('wrong is unknown') },
  ]);
  expect(loads).toEqual([['a'], ['b', 'c', 'd'], ['e', 'wrong']]);
  expect(await load(['f'])).toEqual(['F']);
});
