/** The client package as users get it: packed, installed next to three GraphQL clients, compiled in strict mode, and run against a server. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const open = { themes: ['demarches'], covers: ['E1'], start: null, end: null };
const address = serve(testDatabase(), { initiatives: { a: open, b: open, c: open } });
const folder = temporaryFolder();
const installed = join(folder, 'node_modules', 'passerelle-client');
const examples = ['graphql-request', 'apollo-client', 'urql'];
let packed: { filename: string; files: { path: string }[] };

const run = (command: string, parameters: string[], cwd: string) =>
  execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The errors of the compiler, one on each line; empty without errors. */
function compile(options: object, files: readonly string[]): string[] {
  const compilerOptions = { strict: true, module: 'NodeNext', target: 'ES2022', types: [], ...options };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  try {
    run(process.execPath, [join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', folder], folder);
    return [];
  } catch (error) {
    return (error as { stdout: string }).stdout.trim().split('\n');
  }
}

beforeAll(async () => {
  const packing = run('npm', ['pack', '--silent', '--json', '--pack-destination', folder], join(projectRoot, 'client'));
  [packed] = JSON.parse(packing);
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1'], folder);
  for (const name of [
    'graphql',
    'graphql-request',
    '@apollo/client',
    'rxjs',
    '@urql/core',
    '@graphql-typed-document-node/core',
  ]) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of examples) cpSync(join(projectRoot, 'client/examples', `${name}.ts`), join(folder, `${name}.ts`));
});

describe('the npm package', () => {
  it('contains its documents, their types, the schema, and nothing else', () => {
    expect(packed.files.map(({ path }) => path).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/generated/graphql.d.ts',
      'dist/generated/graphql.js',
      'dist/index.d.ts',
      'dist/index.js',
      'package.json',
      'persisted-documents.json',
      'schema.graphql',
    ]);
    const schema = readFileSync(join(installed, 'schema.graphql'), 'utf8');
    expect(schema).toBe(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  });

  it('can be imported by its name, without loading any other package', async () => {
    const documents = await import(pathToFileURL(join(installed, 'dist/index.js')).href);
    expect(Object.keys(documents)).toEqual(
      expect.arrayContaining(['OverlapsDocument', 'ActorDocument', 'DecideDocument']),
    );
    expect(readFileSync(join(installed, 'dist/generated/graphql.js'), 'utf8')).not.toMatch(/^import /m);
    const script =
      "console.log(import.meta.resolve('passerelle-client'), import.meta.resolve('passerelle-client/schema.graphql'))";
    expect(run(process.execPath, ['--input-type=module', '-e', script], folder)).toMatch(
      /dist\/index\.js .*schema\.graphql/,
    );
  });

  it('has types for answers and variables in strict mode, and rejects wrong ones', () => {
    writeFileSync(
      join(folder, 'types.ts'),
      `import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { ActorDocument, OverlapsDocument } from 'passerelle-client';
type Overlap = NonNullable<ResultOf<typeof OverlapsDocument>['overlaps']>['nodes'][number];
export const amount = (overlap: Overlap): string | null => overlap.amountAtStake;
export const variables: VariablesOf<typeof OverlapsDocument> = { first: 2, language: 'EN' };
export const none: VariablesOf<typeof OverlapsDocument> = {};
export const siren = ({ actor }: ResultOf<typeof ActorDocument>): string | null => actor?.siren ?? null;
// @ts-expect-error it may be unknown
export const number: string = {} as Overlap['amountAtStake'];
// @ts-expect-error no such language
export const german: VariablesOf<typeof OverlapsDocument> = { language: 'DE' };
// @ts-expect-error no such field
export const colour = (overlap: Overlap) => overlap.colour;
`,
    );
    expect(
      compile({ noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, lib: ['ES2022'] }, ['types.ts']),
    ).toEqual([]);
  });
});

describe('an example with', () => {
  beforeAll(() => {
    // Apollo Client's declarations need the types of a browser.
    const options = {
      outDir: '.',
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    };
    const complaints = compile(
      options,
      examples.map((name) => `${name}.ts`),
    );
    expect(complaints).toEqual([]);
  });

  it.each(examples)('%s lists every overlap, and reads the decision that it has just recorded', async (name) => {
    const { listOverlaps, decide } = await import(pathToFileURL(join(folder, `${name}.js`)).href);
    const endpoint = `${address()}graphql`;
    const overlaps = await listOverlaps(endpoint);
    expect(overlaps.map(({ id }: { id: string }) => id).sort()).toEqual(['overlap-a-b', 'overlap-a-c', 'overlap-b-c']);
    expect(overlaps[0].sentence).toMatch(/address the same subject/);

    const input = { suggestion: 'overlap-a-b', status: 'RETAINED', reason: name };
    expect(await decide(endpoint, TOKEN, input)).toMatchObject([{ suggestionId: 'overlap-a-b', reason: name }]);
    await expect(decide(endpoint, TOKEN, { ...input, suggestion: 'overlap-x-y' })).rejects.toThrow(
      'decide: suggestion: "overlap-x-y" is not suggested',
    );
  });
});
