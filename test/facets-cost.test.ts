/** Facets, and filters by what must not hold, are charged about as much as they take. */
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createMeter } from '../src/answers/meter.js';
import { publicSchema } from '../src/api/public.js';
import { usualSizes } from '../src/api/sizes.js';
import { limitCost } from '../src/server/limits/limit-cost.js';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

const database = testDatabase();
const schema = await publicSchema(database.driver);
const sizes = { ...usualSizes, actors: 10_000, initiatives: 10_000, fundingLinks: 10_000 };

function estimate(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  const meter = createMeter();
  limitCost({ schema, document, operation, variables: {} }, sizes, meter);
  return meter.counted;
}

// Of the processor, Node and Neo4j together, in units of 1.5 µs.
it.each([
  ['initiatives(filter: {NOT: {text: "zz"}}) { totalCount }', 240_000],
  ['initiatives(filter: {NOT: {text: "zz"}}) { facets { theme { count } } }', 413_000],
  ['initiatives(filter: {NOT: {text: "zz"}}) { facets { territory(level: COMMUNE) { count } } }', 480_000],
  ['initiatives { facets { territory(level: EPCI) { count } } }', 200_000],
  ['actors(filter: {NOT: {text: "zz"}}) { facets { territory(level: EPCI) { count } } }', 513_000],
  ['actors { facets { theme { count } } }', 93_000],
])('%s of ten thousand is estimated at no less than half of what was measured', (query, measured) => {
  expect(estimate(`{ ${query} }`)).toBeGreaterThan(measured / 2);
  expect(estimate(`{ ${query} }`)).toBeLessThan(2 * measured);
});

it('each facet of another level is estimated', () => {
  const facets = (levels: readonly string[]) =>
    estimate(`{ actors { facets { ${levels.map((level) => `${level}: territory(level: ${level}) { count }`)} } } }`);
  expect(facets(['EPCI', 'REGION', 'COUNTRY']) - facets(['EPCI'])).toBeGreaterThan(2 * 200_000);
});

const COUNT = 100;
const initiatives = Object.fromEntries(
  Array.from({ length: COUNT }, (_, n) => [`i${n}`, { themes: ['demarches'], covers: ['E1'] }]),
);
const address = serve(database, { home: 'DEP', initiatives });

it('is charged for what it counts', async () => {
  const spent = async (below: string, filter: string) => {
    const query = `{ initiatives(filter: {NOT: {text: "${filter}"}}) { ${below} } }`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address()}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    const { data, extensions } = (await response.json()) as any;
    expect(data.initiatives).toBeTruthy();
    return extensions.cost.spent;
  };
  const [list, one, two] = [
    await spent('pageInfo { hasNextPage }', 'aa'),
    await spent('facets { territory { count } }', 'bb'),
    await spent('facets { territory { count } r: territory(level: REGION) { count } }', 'cc'),
  ];
  expect(one - list).toBeGreaterThan(35 * COUNT);
  expect(two - one).toBeGreaterThan(35 * COUNT);
});
