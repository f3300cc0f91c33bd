/** The question installation: today's day, whether data are examples, by their sources, and the thresholds of the measures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLArgument, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { projectRoot, version } from '../src/config.js';
import { rules } from '../src/measures/rules.js';
import { typeset } from '../src/words/typography.js';
import { withThresholds } from '../tools/docs/thresholds.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { englishLeft } from './english-left.js';
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

it('installation tells each threshold of the measures as the engine has it, and why in both languages', async () => {
  await given(database, {});
  const query = '{ installation { rules { name value unit french: reason english: reason(language: EN) } } }';
  const told: { french: string; english: string }[] = (await ask(query)).installation.rules;
  expect(told).toEqual(
    Object.entries(rules).map(
      ([
        name,
        {
          value,
          unit,
          reason: [french, english],
        },
      ]) => ({
        ...{ name, value, unit },
        french: typeset(french, 'FR'),
        english: typeset(english, 'EN'),
      }),
    ),
  );
  for (const { french, english } of told) {
    expect(englishLeft(french)).toBeUndefined();
    expect(englishLeft(english)).toBeDefined();
  }
});

it('docs/questions.md has the thresholds', () => {
  expect(read('docs/questions.md')).toBe(withThresholds(read('docs/questions.md')));
});

it.each([
  ['minimumScore', rules.OVERLAP_SCORE],
  ['months', rules.FUNDING_END_MONTHS],
  ['perActor', rules.SUGGESTIONS_PER_ACTOR],
  ['endingWithin', rules.SINGLE_THREAD_MONTHS],
])('the schema has the threshold as the default of %s', (name, { value }) => {
  const schema = buildSchema(read('schema.graphql'));
  const found = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).flatMap(({ args }): readonly GraphQLArgument[] => args))
    .filter((argument) => argument.name === name && argument.defaultValue)
    .map(({ defaultValue }) => defaultValue);
  expect(new Set(found)).toEqual(new Set([value]));
});
