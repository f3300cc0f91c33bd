/** docs/fr: tables are up to date, links work, words are those of the product, requests are valid and commands do what the page says. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { typeset } from '../src/words/typography.js';
import { writeCodesPage } from '../tools/docs/codes-page.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const pagesOf = (folder: string) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const french = pagesOf('docs/fr');

interface Block {
  readonly page: string;
  /** The language of a code block, and the words after it. */
  readonly mark: string;
  readonly text: string;
}

const blocks = french.flatMap((page) =>
  [...read(page).matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map(
    ([, mark = '', text = '']): Block => ({ page, mark, text }),
  ),
);

/** The text that people read, without code and without the addresses of links. */
const proseOf = (page: string) =>
  read(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .flatMap((line) => line.split(/`[^`]*`|\]\([^)]*\)/));

describe('the documentation in French', () => {
  it('has the current tables of themes and codes', () => {
    expect(read('docs/fr/thematiques-et-codes.md')).toBe(writeCodesPage());
  });

  it.each(french)('%s has French typography, and uses our terms', (page) => {
    const prose = proseOf(page);
    expect(prose.filter((part) => typeset(part, 'FR') !== part)).toEqual([]);
    const avoided = /\b(zones? blanches?|doublons?|isolée?s?|nœuds?|scores?|graphes?|économies)\b/iu;
    expect(prose.filter((part) => avoided.test(part))).toEqual([]);
  });

  it.each(blocks.filter(({ mark }) => mark === 'graphql'))('$page asks for fields that the schema has', ({ text }) => {
    expect(validate(buildSchema(read('schema.graphql')), parse(text))).toEqual([]);
  });
});

describe('the links of the French pages', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...pagesOf('docs'), ...pagesOf('docs/decisions'), ...french];
  /** The anchor that GitHub gives a heading. */
  const slugOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  const headingsOf = (path: string) =>
    [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading));

  it.each(pages)('in %s have a target', (page) => {
    const text = read(page).replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(projectRoot, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !headingsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the commands of the French pages', { timeout: 600_000 }, () => {
  const execute = promisify(execFile);
  const folder = temporaryFolder();
  const database = testDatabase();
  const { uri, user, password } = testConnection();
  beforeAll(async () => {
    await wipe(database);
    const command = join(folder, 'npx');
    const program = join(projectRoot, 'bin', 'passerelle.js');
    writeFileSync(command, `#!/bin/sh\nshift\nexec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(command, 0o755);
    for (const { mark, text } of blocks) {
      const [, file] = /^csv (\S+)$/.exec(mark) ?? [];
      if (file === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => wipe(database));

  const run = (commands: string) =>
    execute('bash', ['-euc', commands], {
      cwd: folder,
      env: {
        ...{ ...process.env, LC_ALL: 'fr_FR.UTF-8' },
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        PASSERELLE_DATA: join(folder, 'data'),
        ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      },
    });
  const said: string[] = [];
  // The files of this page are imported first, because the other pages ask about them.
  const runnable = blocks
    .filter(({ mark }) => mark === 'sh run')
    .sort((one, other) => Number(other.page.includes('importer')) - Number(one.page.includes('importer')));

  it.each(runnable)('$page: $text', async ({ text }) => {
    said.push((await run(text)).stdout);
  });

  it('import a second département without a fault, and find what the page says', () => {
    const all = said.join('\n').replace(/\s+/g, ' ');
    expect(all).toMatch(/20 lignes, acceptées : 20 \(dont avec une faute : 0\), refusées : 0/);
    expect(all).toContain('Recoupements : 1 ');
    expect(all).toMatch(/Ateliers du clavier \(exemple\) .*Seniors connectés \(exemple\)/);
    expect(all).toMatch(/Mutualisation .*(Quimper|Morlaix)/);
    expect(all).toMatch(/Aucun projet commun en cours/);
    // Told within the row of the only one to whom it is introduced.
    expect(all).toMatch(/[Mm]ises? en relation proposées? : [^.]*Tiers-lieu de la Penfeld \(exemple\)/);
  });
});
