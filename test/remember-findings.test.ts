/** What a start may tell without asking again, and when it may not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keyOfFindings, recallFindings, rememberFindings } from '../src/cli/remember-findings.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'passerelle-findings-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('findings', () => {
  it('are known again for the same graph on the same day, and for no other', async () => {
    await given(database, { actors: { A: {} } });
    const key = await keyOfFindings(database, 'Neo4j (process 1)', '2026-01-01');
    const findings = { overlaps: 1, isolatedActors: 2, synergies: 3 };
    expect(recallFindings(folder, key)).toBeUndefined();
    rememberFindings(folder, key, findings);
    expect(recallFindings(folder, key)).toEqual(findings);
    expect(await keyOfFindings(database, 'Neo4j (process 2)', '2026-01-01')).toBe(key);
    expect(await keyOfFindings(database, 'Neo4j (process 1)', '2026-01-02')).not.toBe(key);
    await database.driver.executeQuery('MATCH (j:Journal) SET j.sequence = j.sequence + 1');
    const later = await keyOfFindings(database, 'Neo4j (process 1)', '2026-01-01');
    expect(later).not.toBe(key);
    await database.driver.executeQuery("CREATE (:Actor {id: 'actor-past-us'})");
    expect(await keyOfFindings(database, 'Neo4j (process 1)', '2026-01-01')).not.toBe(later);
  });

  it('are asked again when the file is broken', async () => {
    writeFileSync(join(folder, 'findings.json'), '{"key": ');
    expect(recallFindings(folder, 'any')).toBeUndefined();
  });
});
