/** The command line: what it prints, the one-line errors, and the exit codes. */

import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translateCommand } from '../src/cli/language/translate-command.js';
import { createProgram } from '../src/cli/program.js';
import { systemLanguage } from '../src/config.js';
import { asker } from './ask.js';
import { testConnection, testDatabase } from './database.js';
import { run } from './program.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const { uri, user, password } = testConnection();
const folder = temporaryFolder();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: folder };
const passerelle = (...words: string[]) => run(words, settings);
/** On a machine that speaks French. */
const inFrench = (...words: string[]) => run(words, { ...settings, LC_ALL: 'fr_FR.UTF-8' });

const database = testDatabase();
const { ask } = asker(database);

beforeAll(async () => {
  await given(database, {
    actors: {
      Club: { kind: 'ASSOCIATION', themes: ['demarches'], actsIn: ['E1'] },
      L1: { kind: 'EPCI', themes: ['demarches'], actsIn: ['E1'] },
    },
    initiatives: {
      i1: { themes: ['demarches'], covers: ['E1'] },
      i2: { themes: ['demarches'], covers: ['E1'], end: '2026-06-30' },
      i3: { themes: ['fibre'], covers: ['E2'] },
      i4: { themes: ['fibre'], covers: ['E3'] },
    },
    funding: [{ beneficiary: 'L9', amount: 100000 }],
  });
});

/** As the command prints it: from the same definition as the program, without a process of its own. */
function helpOf(command: Command): string {
  let printed = '';
  const writeOut = (text: string) => {
    printed += text;
  };
  command.configureOutput({ writeOut, getOutHelpWidth: () => 80 }).outputHelp();
  return printed;
}

test('the help names every command, and the help of each command has an example', async () => {
  const names = [
    'serve',
    'import',
    'template',
    'overlaps',
    'isolated-actors',
    'synergies',
    'gaps',
    'decide',
    'undo',
    'database',
    'backup',
    'restore',
    'hash',
  ];
  // Examples are in the language of the system.
  const inSystem = systemLanguage() === 'FR' ? inFrench : passerelle;
  const [{ code, stdout }, ofOne] = await Promise.all([passerelle('--help'), inSystem('overlaps', '--help')]);
  expect([code, ofOne.code]).toEqual([0, 0]);
  const program = await createProgram();
  translateCommand(program, systemLanguage());
  const found = (name: string) => program.commands.find((command) => command.name() === name) ?? program;
  expect(helpOf(found('overlaps'))).toBe(ofOne.stdout);
  for (const name of names) {
    expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(helpOf(found(name))).toMatch(
      new RegExp(`^\\S.*: passerelle ${name}(.*\\n)*Ex[ae]mples?.*:\\n(.*\\n)*.*passerelle ${name}`),
    );
  }
});

describe('overlaps', () => {
  test('--json prints the answer of the API and nothing else on stdout', async () => {
    const { code, stdout } = await passerelle('overlaps', '--as-of', '2026-03-01', '--json');
    expect(code).toBe(0);
    const { overlaps } = await ask(`{
      overlaps(asOf: "2026-03-01") { totalCount nodes { id score sentence initiatives { id } evidence { comparedCount commonDays } } }
    }`);
    expect(overlaps.totalCount).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject(overlaps);
  });

  test('prints a French table on a French machine, with a sentence below each row when asked', async () => {
    const { stdout } = await inFrench('overlaps', '--as-of', '2026-03-01', '--sentences');
    const [title, , heading, row, sentence] = stdout.split('\n');
    expect(title).toBe('Recoupements : 1');
    expect(heading).toMatch(
      /^Indice +Même sujet +Même territoire +Même période +Terrain +Coordination +Publics +Initiative +Initiative$/,
    );
    expect(row).toMatch(
      /^100 +100\s% +100\s% +100\s% +Même terrain +Aucune coordination connue +Publics non précisés +i1 +i2$/,
    );
    expect(sentence).toMatch(/^«\s*i1\s*»/);
  });

  full('--language en prints English, and filters apply', async () => {
    const english = ['--as-of', '2026-03-01', '--language', 'en'];
    const [all, none] = await Promise.all([
      passerelle('overlaps', ...english),
      passerelle('overlaps', ...english, '--kind', 'call,service'),
    ]);
    expect(all.stdout).toMatch(/^Overlaps: 1\n\nScore/);
    expect(none.stdout).toBe('Overlaps: 0\n');
  });
});

full('isolated-actors: actors known only by a grant are listed when asked', async () => {
  const [some, all] = await Promise.all([
    passerelle('isolated-actors', '--kind', 'no-ties', '--json'),
    passerelle('isolated-actors', '--all-actors', '--language', 'en'),
  ]);
  expect(JSON.parse(some.stdout).nodes.map(({ actor }: { actor: { name: string } }) => actor.name)).toContain('Club');
  expect(some.stdout).not.toContain('L9');
  expect(all.stdout).toMatch(/^Club +No current shared project +1 +L1$/m);
});

full('synergies: between initiatives, and between actors', async () => {
  const [initiatives, actors] = await Promise.all([
    inFrench('synergies', '--as-of', '2026-01-01', '--kind', 'pooling', '--first', '1'),
    passerelle('synergies', '--as-of', '2026-03-01', '--between', 'actors', '--json'),
  ]);
  expect(initiatives.stdout).toMatch(
    /^Synergies possibles : 1\n\nIndice +Synergie +Entre +et\n100 +Mutualisation +i3 +i4$/m,
  );
  const { nodes } = JSON.parse(actors.stdout);
  expect(nodes[0]).toMatchObject({ kind: 'INTRODUCTION', evidence: { calibrated: false } });
});

full('gaps: themes on which nothing is known in an EPCI', async () => {
  const [table, json] = await Promise.all([
    passerelle('gaps', '--as-of', '2026-03-01', '--theme', 'outils', '--territory', 'E4', '--language', 'en'),
    passerelle('gaps', '--as-of', '2026-03-01', '--theme', 'outils', '--territory', 'E4', '--json'),
  ]);
  expect(table.stdout).toMatch(
    /^Gaps: 1\n\nEPCI +People +Theme +Nearest to do it +Where +Funder +Open call\nE4 +10,000 +outils /,
  );
  expect(JSON.parse(json.stdout)).toMatchObject({ totalCount: 1, nodes: [{ id: 'gap-outils-E4@2026-03-01' }] });
});

full('import and undo: the imported entities disappear, and the actor returns with the same file', async () => {
  const file = join(temporaryFolder(), 'actors.csv');
  writeFileSync(file, 'name,rna\nClub,W021000009');
  const imported = await passerelle('import', 'ecosystem', file);
  expect(imported.stdout).toContain('import ecosystem: 1 row: 1 accepted (0 of them with a fault), 0 rejected\n');
  const name = /To undo it: passerelle undo (import-\S+)/.exec(imported.stdout)?.[1] ?? '';
  expect(await passerelle('undo', name, '--language', 'en')).toMatchObject({
    code: 0,
    stdout: `Undone: ${name} (2 entities)\nTo undo this: import its files again\n`,
  });
  expect((await inFrench('undo', name)).stderr).toMatch(/déjà annulé/);
  expect((await passerelle('import', 'ecosystem', file)).stdout).toContain('created: 1 actor; updated: 1');
  expect((await inFrench('undo', 'import-none')).stderr).toMatch(/n’existe pas/);
  const [again] = JSON.parse((await passerelle('imports', '--json')).stdout).imports;
  const both = JSON.parse((await passerelle('undo', again.id, 'change-999999', '--json')).stdout);
  expect(both).toMatchObject([
    { undoneCount: 2, kept: [], remaining: 0, userErrors: [] },
    { undone: [], change: null },
  ]);
  const [whole, none] = both.map((payload: object) => Object.keys(payload).sort());
  expect(whole).toEqual(['change', 'kept', 'remaining', 'sequence', 'undoneCount', 'userErrors']);
  expect(none).toEqual(['change', 'kept', 'sequence', 'undone', 'userErrors']);
});

full('decide and undo: the suggestion disappears, and returns', async () => {
  const count = async () => (await ask('{ overlaps(asOf: "2026-03-01") { totalCount } }')).overlaps.totalCount;
  const dismiss = ['decide', 'overlap-i1-i2', 'dismissed', '--as-of', '2026-03-01', '--reason', 'Deux publics'];
  const first = await inFrench(...dismiss);
  expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Décision : overlap-i1-i2, Écartée\. /) });
  const change = /passerelle undo (change-\d+)\n$/.exec(first.stdout)?.[1] ?? '';
  expect(await count()).toBe(0);
  const again = await passerelle(...dismiss, '--language', 'en');
  expect(again.stdout).toBe('Decision: overlap-i1-i2, Dismissed. So it was already.\n');
  const undone = await passerelle('undo', change, '--json');
  expect(JSON.parse(undone.stdout)).toMatchObject({ undone: ['decision-overlap-i1-i2'], kept: [], userErrors: [] });
  expect(await count()).toBe(1);
  const refused = await passerelle('undo', change, '--json');
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout).userErrors).toMatchObject([{ code: 'ALREADY_UNDONE' }]);
  expect(refused.stderr).toMatch(
    /^passerelle: undo: change: (change-\d+) was already undone, by change-\d+; to restore it/m,
  );
});

describe('is refused in one line', () => {
  let other: Server;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void other.close());

  full.each([
    ['an unknown command', ['overlap'], {}, 1, /^passerelle: unknown command 'overlap'$/],
    ['an unknown option', ['overlaps', '--tehme', 'x'], {}, 1, /^passerelle: unknown option '--tehme'$/],
    ['a word that is none', ['overlaps', '--ground', 'here'], {}, 1, /same-ground, nested, partial/],
    ['a status that is none', ['decide', 'overlap-a-b', 'refused'], {}, 1, /retained, planned, done, dismissed/],
    ['an unknown suggestion', ['decide', 'x', 'done'], {}, 1, /^passerelle: decide: suggestion: "x" is not suggested/],
    ['a score of 5', ['overlaps', '--minimum-score', '5'], {}, 1, /Write 0 to 1, such as 0\.5\.$/],
    [
      'a port that is none',
      ['serve'],
      { PORT: 'abc' },
      2,
      /^passerelle: config: PORT="abc" is not a whole number from 0 to/,
    ],
    ['a page of 500', ['overlaps', '--first', '500'], {}, 1, /^passerelle: overlaps: first: 500 .* write 1 to 200$/],
    ['an unknown theme', ['synergies', '--theme', 'x'], {}, 1, /^passerelle: synergies: theme: there is no Theme "x"/],
    ['a day that never was', ['overlaps', '--as-of', '31/02/2026'], {}, 1, /is not a valid date; write YYYY-MM-DD/],
    ['a setting', ['overlaps'], { NEO4J_URI: 'localhost' }, 2, /^passerelle: config: NEO4J_URI="localhost" is not/],
    ['a stranger', ['overlaps'], { NEO4J_USER: 'nobody' }, 2, /refuses user "nobody".*correct NEO4J_URI/],
    [
      'a server that is not there',
      ['overlaps'],
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      3,
      /does not answer.*start it or/,
    ],
  ])('%s', async (_, words, environment, code, message) => {
    const refused = await run(words, { ...settings, ...environment });
    expect(refused.code).toBe(code);
    expect(refused.stdout).toBe('');
    expect(refused.stderr.split('\n').filter((line) => line.startsWith('passerelle: '))).toEqual([
      expect.stringMatching(message),
    ]);
    if (words[0] === 'overlap') expect(refused.stderr).toContain('Did you mean overlaps?');
  });

  test.each([
    [
      'JAVA_HOME',
      { NEO4J_URI: '', JAVA_HOME: '/nowhere' },
      /^java: JAVA_HOME="\/nowhere" contains no bin\/java; correct/,
    ],
    ['a manifest', { PERSISTED_OPERATIONS: '/nowhere' }, /^persisted operations: \/nowhere cannot be read; PERSISTED/],
    [
      'a misspelt setting',
      { RATE_LIMTI: '60' },
      /^config: RATE_LIMTI is not a setting; write RATE_LIMIT, or unset it$/,
    ],
  ])('%s, before anything is started', async (_, wrong, words) => {
    const refused = await run(['serve'], { ...settings, ...wrong, PORT: '0' });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr.replace(/^passerelle: /, '').trimEnd()).toMatch(words);
    expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a port that is taken, before anything is started', async () => {
    const { port } = other.address() as AddressInfo;
    const refused = await run(['serve'], { ...settings, PORT: String(port) });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      `passerelle: serve: port ${port} is taken by another program; stop that one, or choose another port with PORT=${port + 1}\n`,
    );
  });
});
