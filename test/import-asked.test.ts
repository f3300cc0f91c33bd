/** What `passerelle import` asks at a terminal: the compiled program in a pseudo-terminal, answered as a person types. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { modelOf } from './model.js';
import { run } from './program.js';
import { temporaryFolder } from './temporary-folder.js';

const { uri, user, password } = testConnection();
const database = testDatabase();
const folder = temporaryFolder();
const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: folder };
const file = join(folder, 'liste.csv');
const KNOWN = 'actor-22020002600015';
const QUESTION = /\(y\/N[^)]*\) /g;
/** Types each answer at the next question. */
function importAtTerminal(...answers: readonly string[]): Promise<{ code: number | null; said: string }> {
  const command = `'${process.execPath}' '${join(projectRoot, 'bin', 'passerelle.js')}' import '${file}'`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...server },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  let answered = 0;
  child.stdout.on('data', (text) => {
    said += text;
    while (answered < (said.match(QUESTION)?.length ?? 0)) child.stdin.write(answers[answered++] ?? 's\r');
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

const state = async () => {
  const { records } = await database.driver.executeQuery(
    `MATCH (i:Import) WITH count(i) AS imports
     OPTIONAL MATCH (:Actor {id: '${KNOWN}'})-[r]-(f:FundingLink) WITH imports, count(r) AS known
     OPTIONAL MATCH (a:Actor) RETURN imports, known, count(a) AS actors`,
  );
  const [row] = records.map((record) => record.toObject());
  return [row?.imports, row?.known, row?.actors].map(Number);
};

beforeEach(async () => {
  await wipe(database);
  await run(['imports'], server);
  await database.driver.executeQuery(
    `CREATE (:Actor:Entity {id: '${KNOWN}', name: "Département de l'Aisne", siret: '22020002600015', siren: '220200026', revision: 1}),
       (:Actor:Entity {id: 'actor-22440002800011', name: 'Fablab du Pont', siret: '22440002800011', siren: '224400028', revision: 1})`,
  );
  writeFileSync(file, "Financeur;Bénéficiaire;Année;Montant\nDEPARTEMENT DE L'AISNE;Fablab du Pont;2025;1200,50\n");
});

test('yes joins a name to the known actor and no leaves it an actor of its own, in the order of the questions', {
  timeout: 400_000,
}, async () => {
  const { code, said } = await importAtTerminal('y\r', '\r');
  expect(said).toContain(
    'the file says "DEPARTEMENT DE L\'AISNE", without a number; one "Département de l\'Aisne" is known',
  );
  expect(said.match(QUESTION)).toHaveLength(2);
  expect(code).toBe(0);
  expect(await state()).toEqual([1, 1, 3]);
});

test('the rest is not asked after s', { timeout: 400_000 }, async () => {
  const { code, said } = await importAtTerminal('s\r');
  expect([code, said.match(QUESTION)?.length]).toEqual([0, 1]);
  expect(await state()).toEqual([1, 0, 4]);
});

test.each([
  ['Ctrl-C', '\x03'],
  ['Ctrl-D', '\x04'],
])('%s at a question ends the program with 130, and nothing is written', { timeout: 400_000 }, async (_, key) => {
  const before = await modelOf(database);
  const { code, said } = await importAtTerminal('y\r', key);
  expect([code, said.match(QUESTION)?.length]).toEqual([130, 2]);
  expect(await modelOf(database)).toEqual(before);
  expect(await state()).toEqual([0, 0, 2]);
});

test('Ctrl-C at the question about known money imports nothing, and yes imports it', { timeout: 400_000 }, async () => {
  const rows = (name: string) =>
    writeFileSync(
      file,
      `nomAttribuant;idAttribuant;nomBeneficiaire;idBeneficiaire;dateConvention;objet;montant\n` +
        `Aisne;22020002600015;Pont;22440002800011;2025;${name};1200,50\n`,
    );
  rows('Cours');
  await importAtTerminal();
  rows('Atelier');
  expect((await importAtTerminal('\x03')).code).toBe(130);
  expect(await state()).toEqual([1, 1, 2]);
  expect((await importAtTerminal('y\r')).code).toBe(0);
  expect(await state()).toEqual([2, 2, 2]);
});
