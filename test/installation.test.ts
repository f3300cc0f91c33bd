/** The question installation: today's day, and whether data are examples, by their sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot, version } from '../src/config.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database);

const installation = async () =>
  (await ask('{ installation { version today isTodayFixed hasExamples hasContours } }')).installation;
/** An initiative that sources state: whether each is invented, and the table of its row. */
const stated = (...sources: readonly (readonly [isInvented: boolean, table: string])[]) => [
  `CREATE (entity:Initiative {id: 'a', title: 'A'})
   FOREACH (source IN ${JSON.stringify(sources)} |
     CREATE (entity)-[:STATED_BY {table: source[1]}]->(:Source {id: 'source-' + source[0] + source[1], illustrative: source[0]}))`,
];

it.each([
  ['no source is known', stated(), false],
  // A row of a relation names the initiative, and does not state it.
  ['a relation in an invented source names it', stated([true, 'participations']), false],
  ['a real source states it too', stated([true, 'initiatives'], [false, 'initiatives']), false],
  ['only an invented source states it', stated([true, 'initiatives']), true],
])('installation says whether data are examples when %s', async (_, added, hasExamples) => {
  await given(database, {}, added);
  expect(await installation()).toMatchObject({ hasExamples });
});

it('installation says today’s date, and that it is the date of the clock', async () => {
  await given(database, {});
  const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  expect(await installation()).toEqual({
    version,
    today: day,
    isTodayFixed: false,
    hasExamples: false,
    hasContours: false,
  });
});

it('installation says whether there are contours for maps', async () => {
  await given(database, {}, ["CREATE (:Contour {id: 'contour-C', shape: '[]'})"]);
  expect(await installation()).toMatchObject({ hasContours: true });
});

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const releases = readdirSync(join(projectRoot, 'docs', 'schema')).map((name) => name.replace(/\.graphql$/, ''));

it('the version is the same wherever it stands, and a release is one whose schema is kept', () => {
  const [own, client, lock] = ['package.json', 'client/package.json', 'package-lock.json'].map((file) =>
    JSON.parse(read(file)),
  );
  expect([own, client, lock, lock.packages['']].map((one) => one.version)).toEqual(Array(4).fill(version));
  expect(read('client/README.md').match(/passerelle-client-.*?\.tgz/g)).toEqual(
    Array(2).fill(`passerelle-client-${version}.tgz`),
  );
  expect(/image\.version="(.*)"/.exec(read('Dockerfile'))?.[1]).toBe(version);
  const isDevelopment = version.endsWith('-dev');
  expect(releases.includes(version)).toBe(!isDevelopment);
  const newest = /^## (\S+)/m;
  expect(newest.exec(read('CHANGELOG.md'))?.[1]).toBe(isDevelopment ? 'Unreleased' : version);
});

it('the schema speaks of releases that there are', () => {
  const named = [...read('schema.graphql').matchAll(/release (\d+\.\d+\.\d+)/g)].map(([, release]) => release);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((release) => !releases.includes(String(release)))).toEqual([]);
});
