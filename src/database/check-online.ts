/** Checks that the database behind a connection answers, accepts our password, and has a sound store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured, Unavailable } from '../errors.js';
import { codeOfThrown, messageOfThrown } from '../thrown.js';
import { type Connection, openDatabase } from './database.js';
import { decisiveLine } from './failure.js';
import type { Home } from './home.js';

/** @throws Misconfigured when the password is refused or the store is broken, Unavailable when nothing answers. */
export async function checkOnline(connection: Connection, home: Home): Promise<void> {
  const { driver, close } = openDatabase(connection);
  try {
    // A sound store answers; asking for its status instead costs two seconds of a new process.
    const session = driver.session();
    const answers = await session.run('RETURN 1').then(
      () => true,
      (error: { code?: string }) => {
        if (error.code === 'Neo.ClientError.Security.Unauthorized') throw error;
        return false;
      },
    );
    await session.close();
    if (answers) return;
    const { records } = await driver.executeQuery(
      'SHOW DATABASE neo4j YIELD currentStatus RETURN currentStatus AS status',
      {},
      { database: 'system' },
    );
    const status = String(records[0]?.get('status') ?? 'missing');
    const cause = decisiveLine(readFileSync(join(home.folder, 'logs', 'debug.log'), 'utf8'));
    throw new Misconfigured(
      `database: the store in ${home.folder}/data is ${status} (${cause}); put a backup back in place, or remove ${home.folder} to start empty`,
    );
  } catch (error) {
    if (error instanceof Misconfigured) throw error;
    const [code, message] = [codeOfThrown(error), messageOfThrown(error)];
    if (code === 'Neo.ClientError.Security.Unauthorized') {
      throw new Misconfigured(
        `database: Neo4j refuses the password of ${home.folder}/password; restore that file, or remove ${home.folder} to start empty`,
      );
    }
    throw new Unavailable(
      `database: Neo4j at ${connection.uri} does not answer (${message.split('\n')[0]}); start again`,
    );
  } finally {
    await close();
  }
}
