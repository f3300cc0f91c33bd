/** A flood of requests that cost too much: other clients are answered meanwhile. */
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

const address = serve(testDatabase(), {
  home: 'DEP',
  initiatives: { i1: { themes: ['demarches'], covers: ['E1'] }, i2: { themes: ['demarches'], covers: ['E1'] } },
});

const query = async (text: string) => {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: text }),
    headers: { 'content-type': 'application/json' },
  });
  await response.text();
};
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ');

it('other clients are answered while four send too much', async () => {
  const heavy = [
    '{ territory(id: "FRANCE") { contains { contains { contains { contains { within { id } } } } } } }',
    `{ ${many(30, (n) => `a${n}: coverage(asOf: "2026-01-${10 + n}") { totalCount }`)} }`,
    '{ ...__x } fragment __x on Query { overlaps(first: 200) { nodes { initiatives { participants { initiatives { participants { id } } } } } } }',
  ];
  const until = performance.now() + 5_000;
  let [sent, slowestProbe] = [0, 0];
  const attack = Array.from({ length: 4 }, async () => {
    while (performance.now() < until) await query(heavy[sent++ % heavy.length] as string);
  });
  const probe = (async () => {
    while (performance.now() < until) {
      const from = performance.now();
      await (await fetch(`${address()}health/live`)).text();
      slowestProbe = Math.max(slowestProbe, performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  await Promise.all([...attack, probe]);
  console.info(`flood: ${sent} heavy requests; /health/live took ${Math.round(slowestProbe)} ms at most`);
  expect(sent).toBeGreaterThan(4);
  expect(slowestProbe).toBeLessThan(1_000);
});
