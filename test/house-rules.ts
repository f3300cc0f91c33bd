/** The rules of the code base: each takes files and returns its violations, one line each. */
import { posix } from 'node:path';
import { Kind, parse, type TypeNode } from 'graphql';
import ts from 'typescript';

export interface File {
  readonly path: string;
  readonly text: string;
}

type Rule = (files: readonly File[]) => string[];

const within = (files: readonly File[], folder: string) => files.filter(({ path }) => path.startsWith(folder));
/** What is read as source: the program and the application, without what is generated. */
const sourcesOf = (files: readonly File[]) =>
  files.filter(({ path }) => /^(src|web\/src)\//.test(path) && !path.includes('/generated/'));
const statementsOf = (files: readonly File[]) =>
  within(files, 'cypher/')
    .filter(({ path }) => !path.startsWith('cypher/migrations/'))
    .map((file) => ({ ...file, name: file.path.replace(/^cypher\//, '').replace(/\.cypher$/, '') }));
/** The code without what only people read. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** The program, and the Cypher definitions with which tests compare it. */
const askersIn = (files: readonly File[]) => [...within(files, 'src/'), ...within(files, 'test/definitions/')];
const callersOf = (files: readonly File[], name: string) =>
  askersIn(files).filter(({ text }) => text.includes(`'${name}'`));
const statementsNamedIn = (text: string) =>
  [...text.matchAll(/@cypher\(\s*statement: "([^"]+)"/g)].map(([, name]) => name);

export const findUnusedStatements: Rule = (files) => {
  const named = new Set(within(files, 'schema/').flatMap(({ text }) => statementsNamedIn(text)));
  return statementsOf(files)
    .filter(({ name }) => !named.has(name) && callersOf(files, name).length === 0)
    .map(({ path }) => `${path}: nothing in schema/, src/ or test/definitions/ names it`);
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
 * Whether a file runs statements whose names come from a table in another file.
 */
const runsTable = ({ text }: File) => /\((?:context, )?(?:\w+\.)?statement,/.test(text);

/**
 * A parameter counts as passed, as far as the text shows: in a file that names the statement, the parameter is a key, a shorthand or an entry of a list of names.
 * A loader that is passed as a value is called in another file; it is checked only where a call names it.
 */
export const findUnpassedParameters: Rule = (files) =>
  statementsOf(files).flatMap(({ path, text, name }) => {
    const isLoader = name.includes('/');
    const naming = callersOf(files, name).filter((caller) => !isLoader || caller.text.includes(`('${name}'`));
    // A table of statements: its caller passes the parameters.
    const isInTable = naming.some(({ text: table }) => table.includes(`statement: '${name}'`));
    // The parameters of a question may be made in the ask.ts that its caller imports.
    const asked = new Set(naming.flatMap(importsOf).map(({ place }) => place));
    const asks = files.filter(({ path: each }) => each.endsWith('/ask.ts') && asked.has(each));
    const callers = [...naming, ...asks, ...(isInTable ? within(files, 'src/').filter(runsTable) : [])];
    const names = new Set(
      [
        ...text.matchAll(/\$ask\.(\w+)|\$(?!(?:ask|operative|compared|audiences|localResources|publicKinds)\b)(\w+)/g),
      ].map(([, key, plain]) => key ?? plain),
    );
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

/** Only statements whose rows are an answer: loaders and nouns keep the order of the ids passed to them. */
export const findUnboundedQuestions: Rule = (files) =>
  statementsOf(files)
    .filter(({ name, text }) => !name.includes('/') && !/\nORDER BY [\s\S]*\nLIMIT \S+\s*$/.test(text))
    .map(({ path }) => `${path}: a question ends with ORDER BY and LIMIT`);

const MOST_ARCHIVED = 20;

/** What asks whether an entity is archived, instead of its label: few statements should. */
export const findManyArchived: Rule = (files) => {
  const count = statementsOf(files).reduce((sum, { text }) => sum + (text.match(/\barchivedOn\b/g)?.length ?? 0), 0);
  return count > MOST_ARCHIVED
    ? [`cypher: archivedOn stands ${count} times, of ${MOST_ARCHIVED} at most; match the label`]
    : [];
};

/** Archived entities have a different label, so that a pattern with a label cannot match them: elsewhere every pattern must have one. */
export const findSeenArchived: Rule = (files) =>
  statementsOf(files)
    .filter(({ name, text }) => !name.startsWith('backup/') && !/^\/\/ Marks:.*\barchived\b/m.test(text))
    .flatMap(({ path, text: all }) => {
      const text = withoutComments(all);
      const signs = [...text.matchAll(/\barchivedOn\b|\bArchived[A-Z]\w+|MATCH \(\w*:Entity\b/g)].map(([sign]) => sign);
      const known = new Set([...text.matchAll(/\((\w+):|\bAS (\w+)/g)].map(([, node, name]) => node ?? name));
      const ends = [...text.matchAll(/\]-?>?\((\w*)(?=[ {)])/g)].map(([, name]) => name ?? '');
      return [
        ...[...new Set(signs)].map((sign) => `${path}: ${sign} is for those that must see what is archived`),
        ...ends
          .filter((name) => !known.has(name))
          .map((name) => `${path}: (${name}) has no label, so it may be archived`),
      ];
    });

/**
 * The walk up from a place to the territory asked for takes a few steps. If that territory is matched by its id, the planner begins there and walks down, from France if need be, for each row: `(larger:Territory) WHERE toString(larger.id) = …` makes it begin at the place.
 */
export const findWalksDown: Rule = (files) =>
  statementsOf(files)
    .filter(({ text }) => /-\[:WITHIN\]->\(:Territory\)\)\{\d,\}\(:Territory \{id: \$/.test(text))
    .map(
      ({ path }) =>
        `${path}: ends a walk up at (:Territory {id: …}); say (larger:Territory) WHERE toString(larger.id) = … instead`,
    );

const foundations = [
  'config',
  'errors',
  'is-record',
  'load-source',
  'make-folder',
  'measure-json',
  'settings',
  'stamp',
  'thrown',
  'words',
];

/** The closed lists and their groups, which every room may use: they use nothing but one another. */
const closedLists = ['src/language/generated/types.ts', 'src/language/groups.ts'];

/** What each room of src may use: calls go down only, from the last of these to the first. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  words: ['config', 'errors'],
  database: foundations,
  language: [],
  schema: [...foundations, 'database'],
  model: [],
  measures: ['model'],
  fresh: [...foundations, 'database', 'model'],
  write: [...foundations, 'database'],
  answers: [...foundations, 'database', 'write', 'import', 'schema', 'model', 'measures', 'fresh'],
  questions: [...foundations, 'database', 'import', 'schema', 'model', 'measures', 'fresh', 'answers'],
  acts: [...foundations, 'database', 'write', 'import', 'schema', 'answers', 'questions'],
  api: [...foundations, 'database', 'schema', 'model', 'fresh', 'answers', 'questions', 'acts'],
  backup: ['config', 'errors', 'stamp', 'thrown', 'database'],
  import: [...foundations, 'database', 'write'],
  export: [...foundations, 'database', 'write', 'backup', 'import', 'model', 'fresh'],
  server: [...foundations, 'database', 'schema', 'import', 'fresh', 'answers', 'api', 'export'],
  cli: [...foundations, 'database', 'write', 'backup', 'import', 'export', 'fresh', 'answers', 'acts', 'api', 'server'],
};

/** Rooms of plain computation, which need nothing but one another. */
const plain = ['model', 'measures'];

/** What a file of src imports, as it is written, and the file of the house that this is; types count like all else. */
function importsOf({ path, text }: File): { readonly module: string; readonly place: string | undefined }[] {
  const imports = text.matchAll(/(?:import|export)\s[^'";]*?from '([^']+)'|import\('([^']+)'\)/g);
  return [...imports].map(([, fromModule, inline]) => {
    const module = fromModule ?? inline ?? '';
    const place = module.startsWith('.') ? posix.join(posix.dirname(path), module).replace(/\.js$/, '.ts') : undefined;
    return { module, place };
  });
}

export const findUpwardImports: Rule = (files) =>
  within(files, 'src/').flatMap((file) => {
    const { path } = file;
    const [, room = '', rest] = path.split('/');
    if (rest === undefined) return [];
    const mayUse = rooms[room];
    if (mayUse === undefined)
      return [`${path}: src/${room} is a room that the house does not know; say what it may use`];
    return importsOf(file).flatMap(({ module, place }) => {
      const target = /^src\/([a-z-]+)/.exec(place ?? '')?.[1] ?? '';
      if (closedLists.includes(path))
        return closedLists.includes(place ?? '') ? [] : [`${path}: may use nothing, for every room uses it`];
      if (place !== undefined && closedLists.includes(place)) return [];
      const isAllowed = place === undefined ? !plain.includes(room) : target === room || mayUse.includes(target);
      return isAllowed ? [] : [`${path}: src/${room} may not use ${module}`];
    });
  });

/** What the application may import from src: it knows the program only through the public API, except for typography. */
const shared = ['src/words/typography.ts'];

export const findSmuggled: Rule = (files) =>
  within(files, 'web/src/').flatMap((file) =>
    importsOf(file)
      .filter(({ place }) => place?.startsWith('src/') && !shared.includes(place))
      .map(({ place }) => `${file.path}: ${place} is not for the application; ask the API`),
  );

/** Import cycles: each file that imports itself through others, with the path. */
export const findImportCycles: Rule = (files) => {
  const house = new Map(sourcesOf(files).map((file) => [file.path, importsOf(file).map(({ place }) => place)]));
  const settled = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) {
      faults.push(`${path}: imports itself by ${[...way.slice(from + 1), path].join(' → ')}`);
      return;
    }
    if (settled.has(path)) return;
    for (const place of house.get(path) ?? []) if (place !== undefined) visit(place, [...way, path]);
    settled.add(path);
  };
  for (const path of house.keys()) visit(path, []);
  return faults;
};

const LONGEST_WAY = 7;

/** The way of a filter from the resolver of a question to the computation; with the schema file, 8 files at most. */
export const findLongWays: Rule = (files) =>
  within(files, 'src/questions/')
    .filter(({ path }) => path.endsWith('/resolve.ts'))
    .flatMap(({ path: resolver }) => {
      const room = new Map(
        within(files, `${posix.dirname(resolver)}/`).map((file) => [
          file.path,
          importsOf(file).map(({ place }) => place),
        ]),
      );
      const longest = new Map<string, readonly string[]>();
      const walk = (path: string): readonly string[] => {
        const known = longest.get(path);
        if (known) return known;
        longest.set(path, []);
        const ways = (room.get(path) ?? []).map((place) => walk(place ?? '')).filter((way) => way.length > 0);
        const [way = []] = ways.sort((one, other) => other.length - one.length);
        const found = path.endsWith('/find.ts') ? [path] : way.length > 0 ? [path, ...way] : [];
        longest.set(path, found);
        return found;
      };
      const way = walk(resolver);
      return way.length > LONGEST_WAY
        ? [`${resolver}: ${way.length} files to ${way.at(-1)}, of ${LONGEST_WAY} at most: ${way.join(' → ')}`]
        : [];
    });

/** Packages of plain computation, which take no time to load. */
const light = [
  ...['topojson-client', 'topojson-server', 'topojson-simplify'],
  ...['write-excel-file/node', 'write-excel-file/utility'],
  // Only types.
  ...['geojson', 'topojson-specification'],
];

/** A thread loads the module of its job and everything that it imports: these may only compute, or a thread would take a second to start. */
export const findHeavyJobs: Rule = (files) => {
  const house = new Map(within(files, 'src/').map((file) => [file.path, file]));
  return [...house.values()]
    .filter(({ text }) => text.includes('job(import.meta.url'))
    .flatMap((job) => {
      const reached = new Set([job.path]);
      const faults: string[] = [];
      for (const path of reached) {
        for (const { module, place } of importsOf(house.get(path) ?? { path, text: '' })) {
          const room = place?.split('/')[1] ?? '';
          if (place !== undefined && ([...plain, 'questions', 'export'].includes(room) || closedLists.includes(place)))
            reached.add(place);
          else if (place !== undefined || !light.includes(module))
            faults.push(`${job.path}: a thread would load ${module} for it, by ${path}`);
        }
      }
      return faults;
    });
};

/** The function of a job is found by its name. */
export const findHiddenJobs: Rule = (files) =>
  within(files, 'src/').flatMap(({ path, text }) =>
    [...text.matchAll(/^export const \w+ = job\(import\.meta\.url, (\w+)/gm)]
      .filter(([, name]) => !new RegExp(`^export function ${name}\\(`, 'm').test(text))
      .map(([, name]) => `${path}: ${name} is a job, so this file exports it as a function of this name`),
  );

/** The root fields that a document defines, each with its arguments, and the fields of the inputs that these take. */
function argumentsOf({ text }: File, inputs: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const { definitions } = parse(text);
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Query') continue;
    for (const field of definition.fields ?? []) {
      const names = (field.arguments ?? []).flatMap((argument) => [
        argument.name.value,
        ...(inputs.get(namedTypeOf(argument.type)) ?? []),
      ]);
      found.set(field.name.value, names);
    }
  }
  return found;
}

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

/**
 * A filter that no resolver reads has no effect, without an error. The text must show that it is read: in the folder of
 * the question, or in what that folder imports.
 */
export const findUnreadArguments: Rule = (files) => {
  const house = new Map(files.map((file) => [file.path, file]));
  const inputs = new Map(
    within(files, 'schema/')
      .filter(({ path }) => path.endsWith('.graphql'))
      .flatMap(({ text }) =>
        parse(text).definitions.flatMap((definition) =>
          definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
            ? [[definition.name.value, (definition.fields ?? []).map(({ name }) => name.value)] as const]
            : [],
        ),
      ),
  );
  return within(files, 'schema/questions/').flatMap((document) => {
    const room = within(files, document.path.replace('schema/', 'src/').replace(/\.graphql$/, '/'));
    const near = room.flatMap((file) => importsOf(file).flatMap(({ place }) => house.get(place ?? '') ?? []));
    const asked = within(files, 'cypher/').filter(({ path }) =>
      room.some(({ text }) => text.includes(`'${path.slice('cypher/'.length, -'.cypher'.length)}'`)),
    );
    const reading = [...room, ...near.filter(({ path }) => !path.includes('/generated/')), ...asked];
    const read = reading.map(({ text }) => withoutComments(text)).join('\n');
    return [...argumentsOf(document, inputs)].flatMap(([field, names]) =>
      [...new Set(names)]
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(read))
        .map((name) => `${document.path}: nobody reads ${name} of ${field}`),
    );
  });
};

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

/** In any other place the folder would remain when a test fails. */
const folderMakers = [
  'bench/temporary-folder.ts',
  'test/folder-of-run.ts',
  'test/temporary-folder.ts',
  // The server removes the folder of each answer when it is sent.
  'src/server/exports/answer-exports.ts',
];

export const findStrayFolders: Rule = (files) =>
  files
    .filter(({ path, text }) => !folderMakers.includes(path) && /\bmkdtemp(?:Sync)?\(/.test(text))
    .map(({ path }) => `${path}: ask temporaryFolder() of temporary-folder.ts, which removes it`);

const MOST_CASTS = 5;

/** Counts `as` with a type; of two in a row, each counts. `as const` does not count, because it cannot be wrong. */
function countCasts({ path, text }: File): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    const isCast = ts.isAsExpression(node) && !ts.isConstTypeReference(node.type);
    if (isCast || ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return count;
}

/** A cast is not checked: a wrong one shows only at run time. */
export const findManyCasts: Rule = (files) => {
  const counted = sourcesOf(files).map((file) => ({
    path: file.path,
    lines: file.text.trimEnd().split('\n').length,
    casts: countCasts(file),
  }));
  const lines = counted.reduce((sum, each) => sum + each.lines, 0);
  const casts = counted.reduce((sum, each) => sum + each.casts, 0);
  if (casts * 1_000 <= lines * MOST_CASTS) return [];
  const most = counted.reduce((one, other) => (other.casts > one.casts ? other : one));
  return [
    `src: ${casts} casts in ${lines} lines, of ${MOST_CASTS} per 1,000 at most, ${most.casts} of them in ${most.path}; ask the list or the map by src/model/item-at.ts, or look at the value`,
  ];
};
