/** Starts a separate Neo4j for tests, migrated for the program. */
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { type Embedded, startEmbedded } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';

export async function startDatabase(
  dataDirectory: string,
  report: (text: string) => void = () => undefined,
): Promise<Embedded> {
  const { javaHome } = readConfig();
  const embedded = await startEmbedded({ dataDirectory, javaHome, report, forTests: true });
  const database = openDatabase(embedded.connection);
  await migrate(database, () => undefined);
  await database.close();
  return embedded;
}
