/** Changes of the public schema: one that breaks clients needs a decision, and deprecations name a day. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { compareSchemas } from '../tools/schema/compare-schemas.js';
import { listDeprecations } from '../tools/schema/deprecations.js';
import { readReleasedSchemas } from '../tools/schema/released-schemas.js';
import { describeSchemaChanges } from '../tools/schema/schema-changelog.js';

const text = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');
const schema = buildSchema(text);
const released = readReleasedSchemas();
const last = released.at(-1);
const decisionFolder = join(projectRoot, 'docs', 'decisions');
const decisions = readdirSync(decisionFolder).map((file) => readFileSync(join(decisionFolder, file), 'utf8'));

/** The breaking changes since the last release that no decision names, in the words of the comparison. */
const findUndecided = (sdl: string, decided: readonly string[]) => {
  if (last === undefined) throw new Error('docs/schema holds no release');
  const { breaking } = compareSchemas(last.schema, buildSchema(sdl));
  return breaking.filter((change) => !decided.some((decision) => decision.includes(change)));
};
/** The deprecations whose reason names no day until which the element stays. */
const findEndless = (sdl: string) =>
  listDeprecations(buildSchema(sdl)).filter(({ reason }) => !/\w.*\b20\d\d-[01]\d-[0-3]\d\b/.test(reason));
const replace = (line: string, other: string) => {
  expect(text).toContain(line);
  return text.replace(line, other);
};

describe('what breaks clients of the last release is decided in docs/decisions', () => {
  it('in the present schema', () => expect(findUndecided(text, decisions)).toEqual([]));

  it.each([
    ['a field that is gone', replace('  siren: Siren\n', '  sirene: Siren\n'), ['Actor.siren was removed']],
    [
      'a value that is gone',
      text.replace(/ {2}"""[^"]*syndicat mixte[^"]*"""\n {2}JOINT_BODY\n/, ''),
      ['JOINT_BODY was removed from enum type ActorKind'],
    ],
    [
      'a field that may now be null',
      text.replace(/(type Overlap [^{]*\{[\s\S]*?\n {2}score: Float)!/, '$1'),
      ['Overlap.score changed type from Float! to Float'],
    ],
  ])('and %s is noticed', (_, changed, changes) => {
    expect(findUndecided(changed, decisions)).toEqual(changes);
    expect(findUndecided(changed, [...decisions, `Breaking: ${changes[0]}.`])).toEqual([]);
  });
});

describe('each deprecation says why, and until when the element stays', () => {
  it('in the present schema', () => expect(findEndless(text)).toEqual([]));

  it('and one that does not is noticed', () => {
    const given = (reason: string) =>
      `type Query { a(b: Int ${reason}): Int } type T { c: Int ${reason} } enum E { F ${reason} } input I { g: Int ${reason} }`;
    const addresses = ['E.F', 'I.g', 'Query.a(b:)', 'T.c'];
    expect(findEndless(given('@deprecated')).map(({ address }) => address)).toEqual(addresses);
    expect(findEndless(given('@deprecated(reason: "ask x")')).map(({ address }) => address)).toEqual(addresses);
    expect(findEndless(given('@deprecated(reason: "ask x; gone after 2027-06-30")'))).toEqual([]);
  });
});

describe('CHANGELOG-SCHEMA.md', () => {
  it('lists what the schemas show', () => {
    expect(readFileSync(join(projectRoot, 'CHANGELOG-SCHEMA.md'), 'utf8')).toBe(
      describeSchemaChanges(released, schema),
    );
  });

  it('lists for each release what broke, what may surprise, what goes away and what is new, the latest first', () => {
    const versions = [
      'type Query { a: Int, b: Int } enum E { ONE }',
      'type Query { a(first: Int): Int @deprecated(reason: "ask c; gone after 2027-06-30"), c: T } type T { d: Int } enum E { ONE, TWO } input I { e: Int }',
      'type Query { a(first: Int): Int @deprecated(reason: "ask c; gone after 2027-06-30"), c: T } type T { d: Int, f: Int } enum E { ONE, TWO } input I { e: Int, g: Int }',
    ].map((sdl) => buildSchema(sdl));
    const [one, two, now] = versions as [(typeof versions)[0], (typeof versions)[0], (typeof versions)[0]];
    const described = describeSchemaChanges(
      [
        { version: '0.9.0', schema: one },
        { version: '0.10.0', schema: two },
      ],
      now,
    );
    expect(described.slice(described.indexOf('## '))).toBe(`## Unreleased

**May surprise clients**

- An optional field g on input type I was added

**New**

- T.f was added

## 0.10.0

**Breaks clients**

- Query.b was removed

**May surprise clients**

- An optional arg first on Query.a was added
- TWO was added to enum type E

**Going away**

- Query.a: ask c; gone after 2027-06-30

**New**

- I was added
- Query.c was added
- T was added

## 0.9.0

The first.
`);
  });
});
