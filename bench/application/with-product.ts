/** The product with ten thousand initiatives and five thousand actors, started for one measurement. */
import { prepareGraph } from '../../src/cli/prepare-graph.js';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { serveProduct } from '../served/serve-product.js';
import { writeServedGraph } from '../served/served-graph.js';
import { temporaryFolder } from '../temporary-folder.js';

const SIZE = { initiatives: 10_000, actors: 5_000 };

/** @param measure is given the address; the product is stopped when it ends */
export async function withProduct(
  measure: (address: string) => Promise<void>,
  report: (text: string) => void,
): Promise<void> {
  const embedded = await startEmbedded({ dataDirectory: temporaryFolder(), javaHome: readConfig().javaHome, report });
  const database = openDatabase(embedded.connection);
  try {
    await prepareGraph(database, false);
    await writeServedGraph(database, SIZE);
    const served = await serveProduct(embedded.connection, temporaryFolder());
    try {
      await measure(served.address);
    } finally {
      await served.stop();
    }
  } finally {
    await database.close();
    await embedded.stop();
  }
}
