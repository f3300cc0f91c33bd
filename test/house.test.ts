/** The rules of the code base: each holds for all files, and detects a bad example. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import * as rules from './house-rules.js';

function readHouse(): rules.File[] {
  return ['bench', 'cypher', 'schema', 'src', 'test', 'web/src'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(projectRoot, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') })),
  );
}

const house = readHouse();
const file = (path: string, text = '') => ({ path, text });
const question = (text: string) => file('cypher/overlaps.cypher', text);

const promises: [promise: string, rule: (files: rules.File[]) => string[], bad: rules.File[], faults: string[]][] = [
  [
    'every statement is used',
    rules.findUnusedStatements,
    [
      file('cypher/migrations/001-first.cypher'),
      file('cypher/nouns/seat.cypher'),
      file('cypher/import/old.cypher'),
      question(''),
      file('schema/nouns/actor.graphql', '@cypher(statement: "nouns/seat", columnName: "seat")'),
      file('src/questions/overlaps/resolve.ts', "read('overlaps')"),
    ],
    ['cypher/import/old.cypher: nothing in schema/, src/ or test/definitions/ names it'],
  ],
  [
    'every @cypher names a statement',
    rules.findMissingStatements,
    [
      file('cypher/nouns/seat.cypher'),
      file('schema/nouns/actor.graphql', '@cypher(statement: "nouns/sea", columnName: "x")'),
    ],
    ['schema/nouns/actor.graphql: @cypher names "nouns/sea", which is no file of cypher/'],
  ],
  [
    'what is archived is seen by those that must',
    rules.findSeenArchived,
    [
      file(
        'cypher/import/known-actors.cypher',
        '// Which is it?\n// Marks: archived\nMATCH (a:Entity {id: $id})-[:ACTS_IN]->(t)',
      ),
      question(
        '// archivedOn\nMATCH (i:Initiative)<-[:PARTICIPATES_IN]-(x), (i)-[:COVERS]->(t:Territory)\nWHERE x.archivedOn IS NULL',
      ),
      file('cypher/ties.cypher', 'MATCH (a:Actor|ArchivedActor)-[:MEMBER_OF]->() UNWIND $b AS b MATCH (a)--(b)'),
      file('cypher/calls.cypher', 'MATCH (c:Entity {id: $id})-[:ABOUT]->(:Theme)'),
    ],
    [
      'cypher/overlaps.cypher: archivedOn is for those that must see what is archived',
      'cypher/overlaps.cypher: (x) has no label, so it may be archived',
      'cypher/ties.cypher: ArchivedActor is for those that must see what is archived',
      'cypher/ties.cypher: () has no label, so it may be archived',
      'cypher/calls.cypher: MATCH (c:Entity is for those that must see what is archived',
    ],
  ],
  [
    'few statements ask whether an entity is archived',
    rules.findManyArchived,
    [question('x.archivedOn IS NULL\n'.repeat(21)), file('cypher/migrations/011-archived.cypher', 'archivedOn')],
    ['cypher: archivedOn stands 21 times, of 20 at most; match the label'],
  ],
  [
    'every parameter is passed',
    rules.findUnpassedParameters,
    [
      question(
        'MATCH (n) WHERE n.id IN $ids AND n.a = $ask.theme AND n.b = $ask.kinds AND n.c = $ask.asOf AND n.d = $ask.tag',
      ),
      file('cypher/import/themes.cypher', 'UNWIND $rows AS row MATCH (s:Source {id: $source})'),
      file('cypher/import/actors.cypher', 'UNWIND $rows AS row'),
      file('src/import/themes/themes.ts', "run('import/themes', { rows })"),
      file('src/import/tables.ts', "statement: 'import/actors'"),
      file('src/questions/overlaps/resolve.ts', "answer('overlaps', { asOf, kinds: filters.kind, names: ['tag'] })"),
    ],
    [
      'cypher/overlaps.cypher: nobody passes $ids',
      'cypher/overlaps.cypher: nobody passes $theme',
      'cypher/import/themes.cypher: nobody passes $source',
    ],
  ],
  [
    'every question has a test of its name',
    rules.findUntestedQuestions,
    [file('schema/questions/overlaps.graphql'), file('schema/questions/gaps.graphql'), file('test/overlaps.test.ts')],
    ['test/gaps.test.ts: a question has no test of its name'],
  ],
  [
    'every statement opens with its question in plain words',
    rules.findUnexplainedStatements,
    [question('MATCH (n)'), file('cypher/themes.cypher', '// Which themes?\nMATCH (n)')],
    ['cypher/overlaps.cypher: the first line is not its question in plain words'],
  ],
  [
    'every question has an order and a bound',
    rules.findUnboundedQuestions,
    [
      question('MATCH (n)\nRETURN n\nORDER BY n.id'),
      file('cypher/themes.cypher', 'MATCH (n)\nRETURN n\nORDER BY n.id\nLIMIT $limit\n'),
      file('cypher/import/themes.cypher', 'MATCH (n)\nRETURN n'),
    ],
    ['cypher/overlaps.cypher: a question ends with ORDER BY and LIMIT'],
  ],
  [
    'a walk up to a territory begins below',
    rules.findWalksDown,
    [
      question(
        'WHERE EXISTS { (a)-[:ACTS_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(:Territory {id: $ask.territory}) }',
      ),
      file('cypher/gaps.cypher', '(:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune)'),
    ],
    [
      'cypher/overlaps.cypher: ends a walk up at (:Territory {id: …}); say (larger:Territory) WHERE toString(larger.id) = … instead',
    ],
  ],
  [
    'rooms look one way',
    rules.findUpwardImports,
    [
      file(
        'src/database/connect.ts',
        "import { asker } from '../../test/ask.js';\nimport { serve } from '../server/serve.js';",
      ),
      file('src/measures/score.ts', "import { readFileSync } from 'node:fs';\nimport { ids } from '../model/ids.js';"),
      file('src/words/names.ts', "import type { Context } from '../answers/context.js';"),
      file('src/helpers/text.ts'),
      file('src/questions/overlaps/find.ts', "import { describe } from './describe.js';"),
      file('src/cli/main.ts', "import {\n  serve,\n} from '../server/serve.js';"),
      file('src/model/closed-lists.ts', "import { operativeRoles } from '../language/groups.js';"),
      file('src/language/groups.ts', "import { tell } from '../words/tell.js';"),
    ],
    [
      'src/database/connect.ts: src/database may not use ../../test/ask.js',
      'src/database/connect.ts: src/database may not use ../server/serve.js',
      'src/measures/score.ts: src/measures may not use node:fs',
      'src/words/names.ts: src/words may not use ../answers/context.js',
      'src/helpers/text.ts: src/helpers is a room that the house does not know; say what it may use',
      'src/language/groups.ts: may use nothing, for every room uses it',
    ],
  ],
  [
    'the application knows the API alone',
    rules.findSmuggled,
    [
      file('web/src/pages/gaps/page.tsx', "import { findGaps } from '../../../../src/questions/gaps/find.js';"),
      file('web/src/words/words.ts', "import { typeset } from '../../../src/words/typography.ts';"),
    ],
    ['web/src/pages/gaps/page.tsx: src/questions/gaps/find.ts is not for the application; ask the API'],
  ],
  [
    'nothing is imported in a circle',
    rules.findImportCycles,
    [
      file('src/questions/gaps/row.ts', "import type { Sentence } from './sentence.js';"),
      file(
        'src/questions/gaps/sentence.ts',
        "import type { Label } from '../../words/labels.js';\nimport type { Row } from './row.js';",
      ),
      file('src/words/labels.ts'),
    ],
    ['src/questions/gaps/row.ts: imports itself by src/questions/gaps/sentence.ts → src/questions/gaps/row.ts'],
  ],
  [
    'the way of a filter is short',
    rules.findLongWays,
    [
      file(
        'src/questions/gaps/resolve.ts',
        "import { a } from './a1.js';\nimport { tell } from './sentence.js';\nimport { b } from '../coverage/b.js';",
      ),
      ...[1, 2, 3, 4, 5].map((k) => file(`src/questions/gaps/a${k}.ts`, `import { a } from './a${k + 1}.js';`)),
      file('src/questions/gaps/a6.ts', "import { findGaps } from './find.js';"),
      file('src/questions/gaps/sentence.ts', "import { findGaps } from './find.js';"),
      file('src/questions/gaps/find.ts'),
    ],
    [
      'src/questions/gaps/resolve.ts: 8 files to src/questions/gaps/find.ts, of 7 at most: src/questions/gaps/resolve.ts → src/questions/gaps/a1.ts → src/questions/gaps/a2.ts → src/questions/gaps/a3.ts → src/questions/gaps/a4.ts → src/questions/gaps/a5.ts → src/questions/gaps/a6.ts → src/questions/gaps/find.ts',
    ],
  ],
  [
    'a job is light, and found by its name',
    (files) => [...rules.findHeavyJobs(files), ...rules.findHiddenJobs(files)],
    [
      file(
        'src/questions/gaps/count.ts',
        "import { ids } from '../../model/ids.js';\nimport { Context } from '../../answers/context.js';\nconst count = () => 1;\nexport const gapsJob = job(import.meta.url, count);",
      ),
      file('src/model/ids.ts', "import lru from 'lru-cache';"),
    ],
    [
      'src/questions/gaps/count.ts: a thread would load ../../answers/context.js for it, by src/questions/gaps/count.ts',
      'src/questions/gaps/count.ts: a thread would load lru-cache for it, by src/model/ids.ts',
      'src/questions/gaps/count.ts: count is a job, so this file exports it as a function of this name',
    ],
  ],
  [
    'every argument is read',
    rules.findUnreadArguments,
    [
      file(
        'schema/questions/gaps.graphql',
        'type Query { gaps(theme: ID, tag: String, filter: GapFilter): Int } input GapFilter { label: ID, age: Int }',
      ),
      file(
        'src/questions/gaps/resolve.ts',
        "import { ask } from './ask.js'; // tag\nread('gaps', filters.filter.theme)",
      ),
      file('src/questions/gaps/ask.ts', 'label'),
      file('cypher/gaps.cypher', '$age'),
    ],
    ['schema/questions/gaps.graphql: nobody reads tag of gaps'],
  ],
  [
    'the environment is read in one file',
    rules.findStrayEnvironment,
    [file('src/config.ts', 'process.env'), file('src/server/start.ts', 'process.env.PORT')],
    ['src/server/start.ts: the environment is read only in src/config.ts'],
  ],
  [
    'a driver is opened in one file',
    rules.findStrayDrivers,
    [file('src/database/database.ts', 'neo4j.driver(uri)'), file('src/import/fast.ts', 'neo4j.driver(uri)')],
    ['src/import/fast.ts: a driver is opened only in src/database/database.ts'],
  ],
  [
    'a folder that a test or a benchmark makes is removed',
    rules.findStrayFolders,
    [
      file('test/temporary-folder.ts', `${'mkdtemp'}Sync(inject('folder'))`),
      file('test/actors.test.ts', 'const folder = temporaryFolder();'),
      file('test/themes.test.ts', `await ${'mkdtemp'}(tmpdir())`),
      file('bench/similarity/rust.ts', `${'mkdtemp'}Sync(tmpdir())`),
    ],
    [
      'test/themes.test.ts: ask temporaryFolder() of temporary-folder.ts, which removes it',
      'bench/similarity/rust.ts: ask temporaryFolder() of temporary-folder.ts, which removes it',
    ],
  ],
  [
    'what a type says is so, and seldom believed',
    rules.findManyCasts,
    [
      file('src/graph/a.ts', `const kinds = ['A'] as const;\n${'a();\n'.repeat(398)}const b = c as D;`),
      file(
        'src/graph/b.ts',
        "const b = JSON.parse(c) as unknown as D;\n// known as such\nexport { e as f } from './g.js';",
      ),
      file('src/graph/generated/h.ts', 'const b = c as D;\n'.repeat(20)),
    ],
    [
      'src: 3 casts in 403 lines, of 5 per 1,000 at most, 2 of them in src/graph/b.ts; ask the list or the map by src/model/item-at.ts, or look at the value',
    ],
  ],
];

describe.each(promises)('%s', (_, rule, bad, faults) => {
  test('holds here', () => expect(rule(house)).toEqual([]));
  test('and a bad example is noticed', () => expect(rule(bad)).toEqual(faults));
});

test('the rules check all files', () => {
  const rooms = new Set(house.map(({ path }) => path.split('/').slice(0, 2).join('/')));
  expect([...rooms]).toEqual(
    expect.arrayContaining(['cypher/overlaps.cypher', 'schema/questions', 'test/house.test.ts', 'web/src']),
  );
});
