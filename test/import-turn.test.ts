/** Imports take the lock of acts for each batch: they do not overwrite what a coordinator does meanwhile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../src/database/database.js';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import { importSubsidies } from '../src/import/subsidies/subsidies.js';
import { importThemes } from '../src/import/themes/themes.js';
import { mergeActors } from '../src/write/merge.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { modelOf } from './model.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);
const [KEPT, GONE, TOWN] = ['actor-22020002600015', 'actor-55208131766522', 'actor-22440002800011'];

const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide';
const subsidy = (beneficiary: string, amount: number, name = 'Club') =>
  `Ville de Pont;22440002800011;2019-03-01;D;${name};${beneficiary.slice(6)};;Fonctionnement;${amount};aide en numéraire;unique;;;non;1;`;

function write(name: string, rows: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.join('\n'));
  return file;
}

/** The same database, whose first transactions wait before a statement until they are released; `times` of them wait. */
function hold(statement: string, time = 1) {
  let [reach, release] = [() => {}, () => {}];
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  const held: Database = {
    ...database,
    transaction: (work) =>
      database.transaction((run) =>
        work(async (name, parameters) => {
          if (name === statement && ++asked === time) {
            reach();
            await released;
          }
          return run(name, parameters);
        }),
      ),
  };
  return { held, reached, release };
}

const cypher = async (text: string) => (await database.driver.executeQuery(text)).records.map((row) => row.toObject());

const merge = () =>
  mergeActors(database, {
    act: 'mergeActors',
    by: { name: 'test', subject: null },
    input: { keep: KEPT, merge: GONE },
  });

/** While the import waits, the act runs to its end, or until it must wait for the import. */
async function meanwhile<T>(hold: { reached: Promise<void>; release: () => void }, act: () => Promise<T>): Promise<T> {
  await hold.reached;
  let isOver = false;
  const acting = act().finally(() => {
    isOver = true;
  });
  acting.catch(() => undefined);
  const isWaiting = async () => {
    const rows = await cypher(
      "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS waiting",
    );
    return rows[0]?.waiting > 0;
  };
  while (!isOver && !(await isWaiting())) await setTimeout(50);
  hold.release();
  return acting;
}

const standing = () =>
  cypher(`
    MATCH (a:Entity) WHERE a.id IN ['${KEPT}', '${GONE}']
    RETURN a.id AS id, a:ArchivedActor AS isArchived, a.mergedInto AS into,
      COUNT { (a)<-[:BENEFITS]-() } AS grants, COUNT { (a)-[:ACTS_IN]->() } AS places
    ORDER BY id`);

/** Sources hold the time when they were read, which stays. */
const graph = async () => (await modelOf(database)).filter((line) => !line.startsWith('Source '));

async function undoImport(name: string) {
  const { changes } = await ask(`{ changes(first: 200, filter: {import: "${name}"}) { nodes { id undoable } } }`);
  const kept = [];
  for (const { id } of changes.nodes.filter(({ undoable }: { undoable: boolean }) => undoable)) {
    const { undo } = await ask(`mutation { undo(change: "${id}") { kept userErrors { message } } }`);
    kept.push(...undo.kept, ...undo.userErrors);
  }
  return kept;
}

beforeEach(async () => {
  await wipe(database);
  await cypher(`
    CREATE (:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont'})
    CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation', aliases: []})`);
});

describe('an actor that is merged during an import of a file that names it stays merged', () => {
  test('and subsidies of the batches before go to the actor that is kept', async () => {
    await importSubsidies(database, write('first.csv', [HEADING, subsidy(KEPT, 1), subsidy(GONE, 2)]));
    const second = write('second.csv', [HEADING, subsidy(KEPT, 3), subsidy(GONE, 4, 'Le club')]);
    const held = hold('import/actors');
    const importing = importSubsidies(held.held, second);
    expect((await meanwhile(held, merge)).userErrors).toEqual([]);
    await importing;
    expect(await standing()).toEqual([
      { id: KEPT, isArchived: false, into: null, grants: 4, places: 0 },
      { id: GONE, isArchived: true, into: KEPT, grants: 0, places: 0 },
    ]);
  });

  test('and subsidies of the batches after go to the actor that is kept; undoing the import leaves no trace', async () => {
    const rows = (from: number, name: string) =>
      Array.from({ length: 600 }, (_, k) => subsidy(k % 2 ? KEPT : GONE, from + k, name));
    await importSubsidies(database, write('first.csv', [HEADING, subsidy(KEPT, 1), subsidy(GONE, 2)]));
    const held = hold('write/take-turn', 2);
    const file = write('second.csv', [HEADING, ...rows(10, 'Club'), ...rows(1_000, 'Le club')]);
    const importing = importSubsidies(held.held, file);
    const merged = await meanwhile(held, merge);
    expect(merged.userErrors).toEqual([]);
    const { import: name, amount } = await importing;
    expect(amount).toBe('965400.00');
    expect(await standing()).toMatchObject([
      { id: KEPT, isArchived: false, grants: 1_202 },
      { id: GONE, isArchived: true, grants: 0 },
    ]);
    // What the merge has changed since is left alone, and is listed: both actors, and the links that it moved. What the later batches added is archived.
    expect(await undoImport(name)).toHaveLength(2 + 1_000 / 2);
    expect((await standing())[0]).toMatchObject({ id: KEPT, isArchived: false });
    const links = await cypher(`MATCH (f:FundingLink)-[:BENEFITS]->(:Actor {id: '${KEPT}'}) RETURN count(f) AS links`);
    expect(links).toEqual([{ links: 502 }]);
  });

  test('and values of an ecosystem go to the actor that is kept, and are undone there', async () => {
    const actors = (places: string) =>
      write('actors.csv', [
        'name,siret,actsIn',
        `Atelier,${KEPT.slice(6)},`,
        `Atelier numérique,${GONE.slice(6)},${places}`,
        `Ville de Pont,${TOWN.slice(6)},`,
      ]);
    await importEcosystem(database, [actors('')]);
    const held = hold('import/actors');
    const importing = importEcosystem(held.held, [actors('02001')]);
    expect((await meanwhile(held, merge)).userErrors).toEqual([]);
    await importing;
    expect(await standing()).toEqual([
      { id: KEPT, isArchived: false, into: null, grants: 0, places: 1 },
      { id: GONE, isArchived: true, into: KEPT, grants: 0, places: 0 },
    ]);
  });
});

test('an edit between two batches of a file is found by the next batch, and restored by its undo', async () => {
  const rows = Array.from({ length: 1_100 }, (_, k) => subsidy(KEPT, k + 1, k < 1_000 ? 'Club' : 'Le club'));
  await importSubsidies(database, write('first.csv', [HEADING, subsidy(KEPT, 1)]));
  const held = hold('write/take-turn', 2);
  const importing = importSubsidies(held.held, write('second.csv', [HEADING, ...rows]));
  const { editActor, edited } = await meanwhile(held, async () => ({
    ...(await ask(
      `mutation { editActor(input: {actor: "${KEPT}", aliases: ["Amicale"]}) { userErrors { message } } }`,
    )),
    edited: await graph(),
  }));
  expect(editActor.userErrors).toEqual([]);
  const { import: name } = await importing;
  const aliases = () => cypher(`MATCH (a:Actor {id: '${KEPT}'}) RETURN a.aliases AS aliases`);
  expect(await aliases()).toEqual([{ aliases: ['Amicale', 'Le club'] }]);
  const { changes } = await ask(`{ changes(first: 1, filter: {import: "${name}"}) { nodes { id before } } }`);
  expect(changes.nodes[0].before[KEPT]).toMatchObject({ aliases: ['Amicale'] });
  await ask(`mutation { undo(change: "${changes.nodes[0].id}") { userErrors { message } } }`);
  const isActor = (line: string) => line.startsWith('Actor ');
  expect((await graph()).filter(isActor)).toEqual(edited.filter(isActor));
});

test('an actor archived between two batches is restored by the batch that names it again', async () => {
  const rows = Array.from({ length: 1_100 }, (_, k) => subsidy(KEPT, k + 1));
  const held = hold('write/take-turn', 2);
  const importing = importSubsidies(held.held, write('second.csv', [HEADING, ...rows]));
  const { archiveActor } = await meanwhile(held, () =>
    ask(`mutation { archiveActor(input: {actor: "${KEPT}"}) { userErrors { message } } }`),
  );
  expect(archiveActor.userErrors).toEqual([]);
  await importing;
  expect(await standing()).toMatchObject([{ id: KEPT, isArchived: false }]);
});

test('imports of themes and acts wait for each other too', async () => {
  const file = write('themes.csv', ['id,parent,fr,en', 'mediation,,Médiation numérique,Mediation']);
  const held = hold('import/themes');
  const importing = importThemes(held.held, file);
  await held.reached;
  let isDone = false;
  const acting = ask('mutation { createActor(input: {name: "Atelier"}) { userErrors { message } } }').then(() => {
    isDone = true;
  });
  await setTimeout(500);
  expect(isDone).toBe(false);
  held.release();
  await Promise.all([importing, acting]);
});
