/** Checks that the database behind a connection answers, accepts our password, and has a sound store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured, Unavailable } from '../errors.js';
import { codeOfThrown, isConnectionLost, messageOfThrown } from '../thrown.js';
import { type Connection, openDatabase } from './database.js';
import { decisiveLine } from './failure.js';
import type { Home } from './home.js';

/** On a machine that does much else, a database that has just started may take seconds for its first answer. */
const PATIENCE_MS = 30_000;

/** @throws Misconfigured when the password is refused or the store is broken, Unavailable when nothing answers. */
export async function checkOnline(connection: Connection, home: Home): Promise<void> {
  const { driver, close } = openDatabase(connection);
  const deadline = Date.now() + PATIENCE_MS;
  /** Undefined: not yet. */
  const ask = async (): Promise<boolean | undefined> => {
    // A sound store answers; asking for its status instead costs two seconds of a new process.
    const session = driver.session();
    try {
      await session.run('RETURN 1');
      return true;
    } catch (error) {
      if (codeOfThrown(error) === 'Neo.ClientError.Security.Unauthorized') throw error;
      const isSlow = isConnectionLost(error) && !messageOfThrown(error).includes('ECONNREFUSED');
      return isSlow && Date.now() < deadline ? undefined : false;
    } finally {
      await session.close();
    }
  };
  try {
    let answers = await ask();
    while (answers === undefined) answers = await ask();
    if (answers) return;
    const { records } = await driver.executeQuery(
      'SHOW DATABASE neo4j YIELD currentStatus RETURN currentStatus AS status',
      {},
      { database: 'system' },
    );
    const status = String(records[0]?.get('status') ?? 'missing');
    // It was only slow, and answers now.
    if (status === 'online') return;
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
