/** The command line in the reader's language: help, progress, summaries and errors in both languages, and no text in only one. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../src/cli/program.js';
import { projectRoot, systemLanguage } from '../src/config.js';
import { fill, speak, spokenInFrench } from '../src/words/speech/speak.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { testConnection, testDatabase } from './database.js';
import { findFaultTexts, findRefusalTexts } from './fault-texts.js';
import { type Ended, run } from './program.js';
import { findSpokenTexts } from './spoken-texts.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const FRENCH = { LC_ALL: 'fr_FR.UTF-8' };

const sources = [...['cli', 'database', 'fresh', 'backup', 'export', 'server'].map((room) => `src/${room}`), 'bench']
  .flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((path) => !path.includes('/bench/') || path.includes('/evaluate'))
  .concat(join(projectRoot, 'src', 'config.ts'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('every text of the program', () => {
  it('in the sources has its French', () => {
    const texts = findSpokenTexts(sources);
    expect(texts.length).toBeGreaterThan(120);
    expect(texts.filter((text) => !(text in spokenInFrench))).toEqual([]);
  });

  /** They are combined with others before they are printed. */
  const isPart = (text: string) =>
    /^(?:<1>[;,]|is |has more|a quotation mark opens a cell and is never closed$)|; <1>$|^"<1>" (?:is <2>|refers to a person)|^add it to <1>s/.test(
      text,
    );

  const importers = readdirSync(join(projectRoot, 'src', 'import'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    // Parts of an error message.
    .filter((path) => !path.endsWith('sniff-file.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it('that says why a whole file is refused has its French', () => {
    const texts = findRefusalTexts(importers);
    expect(texts.length).toBeGreaterThan(45);
    // Many begin with the address, which names the format and the file, or the file.
    const tellings = (text: string) =>
      ['import subsidies: a.csv', 'import contours: a.csv', 'import ecosystem: a.csv', 'a.csv'].map((address) =>
        text
          .replace('<1> <2>, not', `${address} is an archive (ZIP), not`)
          .replace(/^<1>(?=[ :])/, address)
          .replace(/<\d>/g, 'x'),
      );
    expect(texts.filter((text) => tellings(text).every((telling) => speak(telling, 'FR') === telling))).toEqual([]);
  });

  it('that says what is wrong with a row, and what to do, has its French', () => {
    const texts = findFaultTexts(importers).filter((text) => !isPart(text));
    expect(texts.length).toBeGreaterThan(220);
    const filled = (text: string) => text.replace(/<\d>/g, 'actor');
    expect(texts.filter((text) => !(text in spokenInFrench) && speak(filled(text), 'FR') === filled(text))).toEqual([]);
  });

  it('of an importer names no command and no option on a page', () => {
    const texts = [...findFaultTexts(importers), ...findRefusalTexts(importers)].map((text) =>
      text.replace(/<\d>/g, 'x'),
    );
    const isCommand = (text: string) =>
      /passerelle (?:import|undo|template|serve|backup)|(?:^|[\s"(])--[a-z]/.test(text);
    expect(texts.some(isCommand)).toBe(true);
    for (const language of ['FR', 'EN'] as const)
      expect(texts.map((text) => speakOnPage(text, language)).filter(isCommand)).toEqual([]);
  });

  it('of the help has its French: commands, their arguments and their options', async () => {
    const all: string[] = [];
    const visit = (command: Command): void => {
      all.push(command.description());
      for (const { description } of command.registeredArguments) all.push(description);
      for (const { description } of command.options) all.push(description);
      command.commands.forEach(visit);
    };
    visit(await createProgram());
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((text) => !(text in spokenInFrench))).toEqual([]);
  });

  it('has the same placeholders in both languages', () => {
    const placesIn = (text: string) => [...new Set(text.match(/<\d>/g) ?? [])].sort().join('');
    const unlike = Object.entries(spokenInFrench).filter(([english, french]) => placesIn(english) !== placesIn(french));
    expect(unlike).toEqual([]);
  });

  it('is translated with its values filled in', () => {
    expect(
      speak(
        'java: no java on the PATH; install a JDK 17 or newer and set JAVA_HOME, or set NEO4J_URI to use a Neo4j server',
        'FR',
      ),
    ).toMatch(/^java\u00a0: pas de java on the PATH\u00a0; installez un JDK 17 ou plus récent/);
    expect(speak('backup: /a b.c: d already exists; name another file, or remove it', 'FR')).toContain('/a b.c: d');
    expect(speak('nobody has this', 'FR')).toBe('nobody has this');
    expect(fill('To undo it: passerelle undo <1>', 'FR', 'import-1')).toBe(
      'Pour l’annuler\u00a0: passerelle undo import-1',
    );
    expect(fill('To undo it: passerelle undo <1>', 'EN', 'import-1')).toBe('To undo it: passerelle undo import-1');
  });
});

it('the system speaks French when the first that is set of LC_ALL, LC_MESSAGES and LANG does', () => {
  expect(systemLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('FR');
  expect(systemLanguage({ LC_MESSAGES: 'fr_BE', LANG: 'en_GB' })).toBe('FR');
  expect(systemLanguage({ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' })).toBe('EN');
  expect(systemLanguage({ LC_ALL: '', LANG: 'fr' })).toBe('FR');
  expect(systemLanguage({ LANG: 'de_DE' })).toBe('EN');
  expect(systemLanguage({})).toBe('EN');
});

describe('the command line', { timeout: 120_000 }, () => {
  const { uri, user, password } = testConnection();
  const database = testDatabase();
  const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: temporaryFolder() };
  const ask = (words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
    run(words, { ...server, ...environment });
  beforeAll(() => given(database, { initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] } } }));

  it('has its help in both languages', async () => {
    const [french, english] = await Promise.all([ask(['import', '--help'], FRENCH), ask(['import', '--help'])]);
    expect(french.stdout).toMatch(
      /^Utilisation\u00a0: passerelle import.*Valeurs\u00a0:.*par défaut\u00a0: .*Exemples\u00a0:/s,
    );
    expect(english.stdout).toMatch(/^Usage: passerelle import.*Arguments:.*Examples:/s);
  });

  it('refuses in the language of the system, or of --language', async () => {
    const missing = ['restore', '/nowhere/a.backup'];
    expect((await ask(missing)).stderr).toContain(
      'passerelle: restore: there is no file /nowhere/a.backup; correct the name',
    );
    const french = /passerelle: restauration\s: il n’y a pas de fichier \/nowhere\/a\.backup\s; corrigez le nom/;
    expect((await ask(missing, FRENCH)).stderr).toMatch(french);
    expect((await ask([...missing, '--language', 'fr'])).stderr).toMatch(french);
    expect((await ask([...missing, '--language=en'], FRENCH)).stderr).toContain('there is no file');
    const wrong = await ask(['overlaps', '--frist', '3'], FRENCH);
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/option inconnue «\s--frist\s»\n\(Vouliez-vous dire/),
    });
    expect((await ask(['overlaps', '--language', 'de'])).stderr).toContain('Write fr or en.');
  });

  it('prints progress and summaries in it', async () => {
    expect((await ask(['database', 'status'], { ...FRENCH, NEO4J_URI: '' })).stdout).toMatch(
      /^La base intégrée ne tourne pas\./,
    );
    const kept = await ask(['backup', join(temporaryFolder(), 'a.backup')], FRENCH);
    expect(kept.stderr).toMatch(/base\s: connexion à .*…\nsauvegarde\s: écriture de .*attendent la fin…/);
    expect(kept.stdout).toMatch(/: \d+ fiches et \d+ relations jusqu’à change-\d+, \d+ octets\s; graphe [0-9a-f]{64}/);
    expect((await ask(['overlaps', '--as-of', '2026-03-01'], FRENCH)).stdout).toMatch(/^Recoupements\s: 1/);
    expect((await ask(['overlaps', '--as-of', '2026-03-01'])).stdout).toMatch(/^Overlaps: 1/);
  });

  it('prints the same JSON in any language', async () => {
    for (const words of [
      ['overlaps', '--as-of', '2026-03-01', '--sentences'],
      ['gaps', '--territory', 'E4'],
      ['hash'],
    ]) {
      const [english, french] = await Promise.all([ask([...words, '--json']), ask([...words, '--json'], FRENCH)]);
      expect(english.code).toBe(0);
      expect(french.stdout).toBe(english.stdout);
    }
  });

  it('translates `npm run evaluate` too', async () => {
    const evaluate = (words: readonly string[], environment: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const env = { ...process.env, LC_ALL: 'C.UTF-8', ...environment };
        execFile(
          process.execPath,
          ['--import', 'tsx', 'bench/evaluate.ts', ...words],
          { cwd: projectRoot, env },
          (_, stdout, stderr) => resolve(stdout + stderr),
        );
      });
    expect(await evaluate(['--help'], {})).toMatch(/^Usage: npm run evaluate.*Options:.*print only JSON/s);
    expect(await evaluate(['--help'], FRENCH)).toMatch(/^Utilisation\s: npm run evaluate.*afficher du JSON seulement/s);
    expect(await evaluate(['--data', '/nowhere'], FRENCH)).toContain('est illisible');
    expect(await evaluate(['--data', '/nowhere', '--language', 'en'], FRENCH)).toContain('cannot be read');
  });
});
