/** A Neo4j server of the user: accepted if it is usable, else refused in one line. */
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { isSupported } from '../src/database/check-server.js';
import { connect } from '../src/database/connect.js';
import type { Connection } from '../src/database/database.js';
import { Misconfigured, Unavailable } from '../src/errors.js';
import { testConnection } from './database.js';

const given = testConnection();
const connectTo = (neo4j: Connection) => connect({ ...readConfig({}), neo4j }, () => undefined);

describe('a Neo4j server of the user', () => {
  test('is used, described, and keeps running when the program ends', async () => {
    const { database, description, exited, stop } = await connectTo(given);
    expect(description).toBe(`Neo4j 5.26.19 at ${given.uri}`);
    expect(exited).toBeUndefined();
    expect((await database.driver.executeQuery('RETURN 1 AS one')).records[0]?.get('one')).toBe(1);
    await stop();
    await (await connectTo(given)).stop();
  });

  test('that refuses the password is reported', async () => {
    const refused = connectTo({ ...given, password: 'wrong' });
    await expect(refused).rejects.toThrow(Misconfigured);
    await expect(refused).rejects.toThrow(/refuses user "neo4j" .*correct NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD$/);
  });

  test('that does not answer is reported at once', async () => {
    const from = Date.now();
    const refused = connectTo({ ...given, uri: 'bolt://127.0.0.1:1' });
    await expect(refused).rejects.toThrow(Unavailable);
    await expect(refused).rejects.toThrow(
      /^database: Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer \(.*\); start it or/,
    );
    expect(Date.now() - from).toBeLessThan(5000);
  });

  test.each([
    ['4.4.40', false],
    ['5.25.1', false],
    ['5.26.0', true],
    ['5.26.19', true],
    ['5.27-aura', true],
    ['2025.01.0', true],
  ])('with version %s: %s', (version, supported) => {
    expect(isSupported(version)).toBe(supported);
  });
});
