/** Prepares a database: migrations, the territories of France, the themes, and the demonstration if it has no actors. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config.js';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { Misconfigured } from '../errors.js';
import { importEcosystem } from '../import/ecosystem/ecosystem.js';
import { type Edition, readEdition } from '../import/territories/edition.js';
import { holdsEdition, loadTerritories } from '../import/territories/territories.js';
import { relateThemes } from '../import/themes/relate-themes.js';
import { importThemes } from '../import/themes/themes.js';
import { messageOfThrown } from '../thrown.js';
import { setHome } from '../write/set-home.js';
import { type ProgressReport, report, step } from './progress.js';
import { countHoldings, type Holdings } from './summary.js';

const folder = join(projectRoot, 'demo');
const themesFile = join(projectRoot, 'data', 'themes.csv');

export async function prepareGraph(
  database: Database,
  withDemonstration: boolean,
  edition: Edition = readEdition(),
): Promise<void> {
  await migrate(database, report);
  await loadMissing(database, withDemonstration, edition, await findLoaded(database, edition));
}

/** What a graph holds of what a start loads. */
interface Found {
  readonly hasTerritories: boolean;
  readonly holdings: Holdings;
}

export async function findLoaded(database: Database, edition: Edition): Promise<Found> {
  const [hasTerritories, holdings] = await Promise.all([holdsEdition(database, edition), countHoldings(database)]);
  return { hasTerritories, holdings };
}

/** Whether `loadMissing` has nothing long to do. */
export const isFilled = ({ hasTerritories, holdings: { themes, actors } }: Found, withDemonstration: boolean) =>
  hasTerritories && themes > 0 && (actors > 0 || !withDemonstration);

/**
 * Loads only what is missing into a database that is migrated, so that changes people have made are kept.
 * @returns what the graph then holds
 */
export async function loadMissing(
  database: Database,
  withDemonstration: boolean,
  edition: Edition,
  found: Found,
): Promise<Holdings> {
  if (!found.hasTerritories)
    await step('territories: reading the official geographic code', (progress) =>
      loadTerritories(database, progress, edition),
    );
  // Another process may have filled the graph meanwhile.
  const holdings = found.hasTerritories ? found.holdings : await countHoldings(database);
  const { themes, actors } = holdings;
  if (themes === 0) await step('themes: loading', () => importThemes(database, themesFile));
  else await relateThemes(database, themesFile, report);
  if (actors === 0 && withDemonstration) {
    await step('demonstration: loading the Aisne', (progress) => loadDemonstration(database, progress));
  }
  if (themes > 0 && actors > 0) return holdings;
  await renewStatistics(database);
  return countHoldings(database);
}

/** Renews the statistics of the database after a first load; otherwise it plans statements for an empty graph. */
async function renewStatistics(database: Database): Promise<void> {
  try {
    await database.read('import/settle');
  } catch (error) {
    report(`database: its statistics could not be updated (${messageOfThrown(error)}); the first answers may be slow`);
  }
}

/** The département that the demonstration is about. */
const DEMONSTRATION_TERRITORY = 'DEP-02';

/** One transaction, because the next start could not tell a half-loaded demonstration from a whole one. */
async function loadDemonstration(database: Database, progress: ProgressReport): Promise<void> {
  // Home is set before the actors are loaded: if the start is interrupted between the two, the next start finds no
  // actor and does both again.
  const [known] = await database.read<{ home: string | null }>('home');
  if (known?.home === null)
    await setHome(database, { territory: DEMONSTRATION_TERRITORY, by: { name: 'demonstration', subject: null } });
  const { refused, faults } = await importEcosystem(database, demonstrationFiles(), {
    strict: true,
    again: true,
    progress,
  });
  if (!refused) return;
  const [first] = faults;
  throw new Misconfigured(
    `demo: ${first?.file} line ${first?.line}: ${first?.message}; restore the folder demo/, or start with --no-demo`,
  );
}

function demonstrationFiles(): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.csv'));
}
