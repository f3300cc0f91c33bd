/**
 * Does one kind of work on a database, in a process that may be killed: run-work.ts KIND URI PASSWORD FILE [SKEW]. It
 * prints `ready`, waits for a line, then prints `change-N` for each change that was written, `round` after each round, and `done`.
 */

import { restore } from '../../src/backup/restore.js';
import { openDatabase } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrate.js';
import { importFiles } from '../../src/import/import-files.js';
import type { Author, Done } from '../../src/write/act.js';
import { archive, create, edit } from '../../src/write/edit.js';
import { mergeActors } from '../../src/write/merge.js';
import { actorNoun } from '../../src/write/nouns.js';
import { undoChange } from '../../src/write/undo.js';
import { skewClock } from './skew-clock.js';
import { type Kind, ROUNDS } from './worker.js';

const [asked, uri = '', password = '', file = '', skew] = process.argv.slice(2);
const kind = asked as Kind;
const database = openDatabase({ uri, user: 'neo4j', password }, undefined, kind === 'restore');
const say = (line: string) => process.stdout.write(`${line}\n`);
const quiet = () => undefined;
const by: Author = { name: 'faults', subject: null };

/** Prints the change of an act. @returns the id of its entity */
function printChange({ change, entity, userErrors }: Done): string {
  if (userErrors[0]) throw new Error(`${userErrors[0].code}: ${JSON.stringify(userErrors[0].told)}`);
  if (change) say(change.id);
  return String(entity);
}
const rename = async (actor: string, name: string) =>
  edit(database, actorNoun, { act: 'editActor', by, input: { actor, name } });
const invent = async (name: string) =>
  printChange(await create(database, actorNoun, { act: 'createActor', by, input: { name, kind: 'ASSOCIATION' } }));

const works: Readonly<Record<Kind, (round: number) => Promise<unknown>>> = {
  act: async (round) => printChange(await rename('actor-1', `Name ${process.pid} ${round}`)),
  async merge(round) {
    const [keep, merge] = [await invent(`Kept ${round}`), await invent(`Merged ${round}`)];
    printChange(await mergeActors(database, { act: 'mergeActors', by, input: { keep, merge } }));
    // The graph stays small however long this goes on: the definitions in Cypher compare all actors with each other.
    printChange(await archive(database, actorNoun, { act: 'archiveActor', by, input: { actor: keep } }));
  },
  async undo(round) {
    // An actor that no other process renames.
    const done = await rename('actor-2', `Name ${process.pid} ${round}`);
    printChange(done);
    if (done.change) printChange(await undoChange(database, { change: done.change.id, by }));
  },
  import: () => importFiles(database, 'subsidies', [file], { by: by.name }),
  async migration() {
    await database.driver.executeQuery('MATCH (m:Migration) WHERE m.checksum IS NOT NULL DELETE m');
    await migrate(database, quiet);
  },
  restore: () => restore(database, file, { replace: true, report: quiet }),
};

await database.driver.getServerInfo();
say('ready');
await new Promise((resolve) => process.stdin.once('data', resolve));
if (skew !== undefined) skewClock(Number(skew));
for (let round = 0; round < ROUNDS[kind]; round += 1) {
  await works[kind](round);
  say('round');
}
say('done');
process.exit(0);
