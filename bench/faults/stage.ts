/**
 * The environment of the faults: a database of its own with a small graph, which is restored from a backup before each
 * fault.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../src/backup/back-up.js';
import { hashGraph } from '../../src/backup/read-graph.js';
import { restore } from '../../src/backup/restore.js';
import { readConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/database.js';
import { type Embedded, startEmbedded } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { importFiles } from '../../src/import/import-files.js';
import { writeTerritoryGraph } from '../territory-graph.js';
import { type Door, openDoor } from './door.js';

export interface Stage {
  readonly folder: string;
  readonly door: Door;
  readonly database: Database;
  /** The same database, with integers read exactly. */
  readonly exact: Database;
  readonly password: string;
  /** The process id of the database. */
  java(): number;
  /** A backup of the initial graph, and subsidies to import. */
  readonly backup: string;
  readonly subsidies: string;
  /** Hash of the initial graph, and of the graph with all subsidies imported. */
  readonly hashes: { readonly before: string; readonly imported: string };
  /** Restores the initial graph. */
  reset(): Promise<void>;
  /** Call it after the database was killed. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const quiet = () => undefined;

/** Rows of the file of subsidies: three batches. */
const ROWS = 2_500;
/** The check after a fault compares all actors with each other in Cypher, so they are few. */
const ASSOCIATIONS = 40;
const INITIATIVES = 60;

function writeSubsidies(file: string, rows = ROWS): void {
  const heading =
    'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement';
  const lines = Array.from({ length: rows }, (_, n) => {
    const association = `W02${String(1_000_000 + (n % ASSOCIATIONS)).slice(-7)}`;
    return `Département de l'Aisne,22020002600015,2026-02-15,FA-${n},Association ${n % ASSOCIATIONS},${association},Action ${n},${n + 1}.50,aide en numéraire,unique`;
  });
  writeFileSync(file, `${[heading, ...lines].join('\n')}\n`);
}

export async function setStage(folder: string): Promise<Stage> {
  const { javaHome } = readConfig();
  const dataDirectory = join(folder, 'data');
  const start = () => startEmbedded({ dataDirectory, javaHome, report: quiet, forTests: true });
  const door = await openDoor();
  let embedded: Embedded = await start();
  door.setPort(embedded.port);
  const connection = { ...embedded.connection, uri: door.uri };
  const database = openDatabase(connection);
  const exact = openDatabase(connection, undefined, true);
  await migrate(database, quiet);
  await writeTerritoryGraph(database, INITIATIVES);
  const [backup, subsidies] = [join(folder, 'begin.backup'), join(folder, 'subsidies.csv')];
  await backUp(exact, backup, { version: 'faults' });
  writeSubsidies(subsidies);
  const before = await hashGraph(exact);
  const report = await importFiles(database, 'subsidies', [subsidies], { by: 'faults' });
  if (report.accepted !== ROWS) throw new Error(`faults: ${report.accepted} of ${ROWS} rows are good`);
  const imported = await hashGraph(exact);
  return {
    ...{ folder, door, database, exact, backup, subsidies, password: connection.password },
    java: () => embedded.pid,
    hashes: { before, imported },
    async reset() {
      await restore(exact, backup, { replace: true, report: quiet });
    },
    async restart() {
      await embedded.exited;
      embedded = await start();
      door.setPort(embedded.port);
    },
    async close() {
      await database.close();
      await exact.close();
      door.close();
      await embedded.stop();
    },
  };
}
