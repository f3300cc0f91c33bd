/** Two programs start the database of one folder at the same moment. */
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { checkGraph } from './check-graph.js';
import { type StagedFault, withFaults } from './fault.js';

let tries = 0;

export const twoStarters: StagedFault = {
  ...{ name: 'two starters on one folder', short: 1, full: 5 },
  async run({ folder }) {
    tries += 1;
    const { javaHome } = readConfig();
    const options = {
      dataDirectory: join(folder, `started-${tries}`),
      javaHome,
      report: () => undefined,
      forTests: true,
    };
    const started = await Promise.all([startEmbedded(options), startEmbedded(options)]);
    const owners = started.filter(({ joined }) => !joined);
    const databases = started.map(({ connection }) => openDatabase(connection));
    const applied = await Promise.all(databases.map((database) => migrate(database, () => undefined)));
    const damage = databases[0] ? await checkGraph(databases[0], []) : undefined;
    await Promise.all(databases.map((database) => database.close()));
    await Promise.all(started.map(({ stop }) => stop()));
    const faults = [
      owners.length !== 1 && `${owners.length} own the database`,
      applied.filter(({ length }) => length > 0).length !== 1 && 'migrations were applied by both or none',
    ];
    return withFaults(damage ?? { lost: 0, double: 0, torn: 0, faults: ['nothing was started'] }, ...faults);
  },
};
