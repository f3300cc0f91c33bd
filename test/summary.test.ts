/** The summary of a start on a graph too large to count: it shows a dash and the reason, and the start continues. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { countFindings, type Summary, writeSummary } from '../src/cli/summary.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
let fresh: Fresh;
const silent = () => undefined;

beforeAll(async () => {
  await given(database, { initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] } } });
  const mostToPair = {
    ...{ overlaps: 1, synergiesBetweenInitiatives: 1, synergiesBetweenActors: 1 },
    ...{ pairsOfInitiatives: 1, pairsOfActors: 1 },
  };
  fresh = await openFresh(database, silent, { mostToPair });
});
afterAll(() => fresh.close());

describe('the summary after a start', () => {
  it('says why a question is not counted', async () => {
    const findings = await countFindings(await publicSchema(database.driver), database, fresh);
    expect(findings).toMatchObject({ matters: null, overlaps: null, isolatedActors: 1, synergies: null });
    expect(findings.notCounted.matters).toMatch(/^matters: there are 2 initiatives, too many to gather the matters/);
    expect(findings.notCounted.overlaps).toMatch(/^overlaps: there are 2 initiatives, too many to compare every pair/);
    const holdings = { territories: 1, themes: 1, actors: 1, bodies: 0, initiatives: 2, fundingLinks: 0, relations: 9 };
    const rest = { version: '1', database: 'x', seconds: 1, address: 'http://127.0.0.1:4000/' };
    const text = writeSummary({ ...findings, ...holdings, ...rest } satisfies Summary);
    expect(text).toContain('Recoupements (overlaps):            — (overlaps: there are 2 initiatives');
    expect(text.split('\n').at(-1)).toBe('Passerelle: http://127.0.0.1:4000/');
    expect(text).toContain('Ctrl-C stops everything');
    const joined = writeSummary({ ...findings, ...holdings, ...rest }, false);
    expect(joined).toContain('Ctrl-C stops this server, and leaves the database to others');
  });

  it('does not wait long for the counts', async () => {
    const small = await openFresh(database, silent, { inThreadFrom: 0 });
    const findings = await countFindings(await publicSchema(database.driver), database, small, 1);
    small.close();
    expect(findings.notCounted.synergies).toBe('not counted in 0.001 s; ask the question');
  });
});
