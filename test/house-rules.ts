/** What the house promises of itself: each rule takes files and returns its faults, one line each. */
import { posix } from 'node:path';

export interface File {
  readonly path: string;
  readonly text: string;
}

type Rule = (files: readonly File[]) => string[];

const within = (files: readonly File[], folder: string) => files.filter(({ path }) => path.startsWith(folder));
const statementsOf = (files: readonly File[]) =>
  within(files, 'cypher/')
    .filter(({ path }) => !path.startsWith('cypher/migrations/'))
    .map((file) => ({ ...file, name: file.path.replace(/^cypher\//, '').replace(/\.cypher$/, '') }));
const callersOf = (files: readonly File[], name: string) =>
  within(files, 'src/').filter(({ text }) => text.includes(`'${name}'`));
const statementsNamedIn = (text: string) =>
  [...text.matchAll(/@cypher\(\s*statement: "([^"]+)"/g)].map(([, name]) => name);

export const findUnusedStatements: Rule = (files) => {
  const named = new Set(within(files, 'schema/').flatMap(({ text }) => statementsNamedIn(text)));
  return statementsOf(files)
    .filter(({ name }) => !named.has(name) && callersOf(files, name).length === 0)
    .map(({ path }) => `${path}: nothing in schema/ or src/ names it`);
};

export const findMissingStatements: Rule = (files) => {
  const known = new Set(statementsOf(files).map(({ name }) => name));
  return within(files, 'schema/').flatMap(({ path, text }) =>
    statementsNamedIn(text)
      .filter((name) => !known.has(name as string))
      .map((name) => `${path}: @cypher names "${name}", which is no file of cypher/`),
  );
};

/**
 * As far as the text shows it: in a file that names the statement, the parameter is a key, a shorthand or an entry of a list of names.
 * A loader that is named as a value is run elsewhere, where nothing says which; it is checked where a call names it.
 */
const runsTable = ({ text }: File) => /\((?:context, )?(?:\w+\.)?statement,/.test(text);

export const findUnpassedParameters: Rule = (files) =>
  statementsOf(files).flatMap(({ path, text, name }) => {
    const isLoader = name.includes('/');
    const naming = callersOf(files, name).filter((caller) => !isLoader || caller.text.includes(`('${name}'`));
    // Of a table of statements, whoever runs what stands in it passes the parameters.
    const isInTable = naming.some(({ text: table }) => table.includes(`statement: '${name}'`));
    const callers = [...naming, ...(isInTable ? within(files, 'src/graph/').filter(runsTable) : [])];
    const names = new Set([...text.matchAll(/\$ask\.(\w+)|\$(?!ask\b)(\w+)/g)].map(([, key, plain]) => key ?? plain));
    const isPassed = (key = '') => {
      const passed = new RegExp(`[{,\\s'.(]${key}(?=\\s*[:,}'=)])`);
      return callers.some((caller) => passed.test(caller.text));
    };
    return callers.length === 0
      ? []
      : [...names].filter((key) => !isPassed(key)).map((key) => `${path}: nobody passes $${key}`);
  });

export const findUntestedQuestions: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  return within(files, 'schema/questions/')
    .map(({ path }) => path.replace('schema/questions/', 'test/').replace(/\.graphql$/, '.test.ts'))
    .filter((test) => !paths.has(test))
    .map((test) => `${test}: a question has no test of its name`);
};

export const findUnexplainedStatements: Rule = (files) =>
  within(files, 'cypher/')
    .filter(({ text }) => !/^\/\/ \S/.test(text))
    .map(({ path }) => `${path}: the first line is not its question in plain words`);

/** Only what is read as an answer: loaders and nouns answer in the order in which they are asked. */
export const findUnboundedQuestions: Rule = (files) =>
  statementsOf(files)
    .filter(({ name, text }) => !name.includes('/') && !/\nORDER BY [\s\S]*\nLIMIT \S+\s*$/.test(text))
    .map(({ path }) => `${path}: a question ends with ORDER BY and LIMIT`);

/** What each room of src may use, beside config and errors; the engine uses nothing but itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  database: ['config', 'errors', 'words'],
  write: ['config', 'errors', 'database', 'words'],
  backup: ['config', 'errors', 'database'],
  words: ['config', 'errors'],
  import: ['config', 'errors', 'database', 'write', 'words'],
  fresh: ['config', 'errors', 'database', 'engine', 'words'],
  graph: ['config', 'errors', 'database', 'write', 'words', 'engine', 'fresh'],
  server: ['config', 'errors', 'database', 'graph', 'engine', 'fresh', 'words'],
  cli: ['config', 'errors', 'database', 'write', 'backup', 'import', 'words', 'graph', 'server', 'engine', 'fresh'],
};

/** Sentences are made of rows, whose shapes stand with the questions: types alone, which are gone when the program runs. */
const rowShapes = { from: 'words', to: 'graph' };

export const findWrongTurns: Rule = (files) =>
  within(files, 'src/').flatMap(({ path, text }) => {
    const [, room = '', rest] = path.split('/');
    if (rest === undefined) return [];
    const mayUse = rooms[room];
    if (mayUse === undefined)
      return [`${path}: src/${room} is a room that the house does not know; say what it may use`];
    const imports = [...text.matchAll(/(?:import|export)\s+(type\s)?[^'";]*?from '([^']+)'|import\('([^']+)'\)/g)];
    return imports.flatMap(([, type, fromModule, inline]) => {
      const module = fromModule ?? inline ?? '';
      const place = module.startsWith('.') ? posix.join(posix.dirname(path), module) : undefined;
      const target = /^src\/([a-z-]+)/.exec(place ?? '')?.[1] ?? '';
      const onlyShapes = type !== undefined && room === rowShapes.from && target === rowShapes.to;
      const isAllowed =
        place === undefined ? room !== 'engine' : target === room || mayUse.includes(target) || onlyShapes;
      return isAllowed ? [] : [`${path}: src/${room} may not use ${module}`];
    });
  });

const onlyIn =
  (home: string, sign: RegExp, what: string): Rule =>
  (files) =>
    within(files, 'src/')
      .filter(({ path, text }) => path !== home && sign.test(text))
      .map(({ path }) => `${path}: ${what} only in ${home}`);

export const findStrayEnvironment = onlyIn('src/config.ts', /process\.env\b/, 'the environment is read');
export const findStrayDrivers = onlyIn(
  'src/database/database.ts',
  /\b(?:neo4j|default)\.driver\(/,
  'a driver is opened',
);

/** Elsewhere a folder would stay behind when a test fails, or when nobody remembers to remove it. */
const folderMakers = ['bench/temporary-folder.ts', 'test/temporary-folder.ts', 'test/neo4j.setup.ts'];

export const findStrayFolders: Rule = (files) =>
  files
    .filter(({ path, text }) => !folderMakers.includes(path) && /\bmkdtemp(?:Sync)?\(/.test(text))
    .map(({ path }) => `${path}: ask temporaryFolder() of temporary-folder.ts, which removes it`);

const LONGEST = 250;

export const findLongFiles: Rule = (files) =>
  within(files, 'src/')
    .filter(({ path }) => !path.includes('/generated/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines} lines, of ${LONGEST} at most; give its second idea a file`);
