/** The territories are numbered with pauses at short intervals, however many there are. */
import { expect, it } from 'vitest';
import type { TerritoryRecord } from '../src/model/entity-records.js';
import { findNumber } from '../src/model/ids.js';
import { listAt } from '../src/model/lists.js';
import { buildTerritories, createTerritories } from '../src/model/territories.js';

const [DEPARTMENTS, EPCI_EACH, COMMUNES_EACH] = [10, 10, 50];

const record = (id: string, level: string, within: string[]): TerritoryRecord => ({
  ...{ id, level, within, siren: null, archived: false, neighbours: [] },
  population: level === 'COMMUNE' ? 100 : null,
});

/** Ten départements of ten EPCI with fifty communes each, the communes of an EPCI far from each other in the list. */
function* drawTerritories(): Generator<TerritoryRecord> {
  yield record('FRANCE', 'COUNTRY', []);
  const numbers = (count: number) => Array(count).keys();
  for (const d of numbers(DEPARTMENTS)) yield record(`DEP-${d}`, 'DEPARTMENT', ['FRANCE']);
  for (const d of numbers(DEPARTMENTS))
    for (const e of numbers(EPCI_EACH)) yield record(`EPCI-${d}${e}`, 'EPCI', [`DEP-${d}`]);
  for (const c of numbers(COMMUNES_EACH))
    for (const d of numbers(DEPARTMENTS))
      for (const e of numbers(EPCI_EACH)) yield record(`COM-${d}${e}${c}`, 'COMMUNE', [`EPCI-${d}${e}`]);
}
const facts = [...drawTerritories()];

it('pauses after a few hundred territories', () => {
  const steps = [...buildTerritories(facts)];
  // Each of the six passes over all territories pauses.
  expect(steps.length).toBeGreaterThan((6 * facts.length) / 1000);
});

it('keeps the communes of each territory together', () => {
  const { table, ranges, communes, before } = createTerritories(facts);
  const placesOf = (id: string) => listAt(ranges, findNumber(table, id));
  expect(communes).toHaveLength(DEPARTMENTS * EPCI_EACH * COMMUNES_EACH);
  for (const { id, level } of facts) {
    const count = { COUNTRY: communes.length, DEPARTMENT: EPCI_EACH * COMMUNES_EACH, EPCI: COMMUNES_EACH, COMMUNE: 1 };
    const [from = 0, to = 0, ...others] = placesOf(id);
    expect([id, to - from, others.length]).toEqual([id, count[level as keyof typeof count], 0]);
    expect(before[to]).toBe(100 * to);
  }
});
