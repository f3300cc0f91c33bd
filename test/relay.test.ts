/** relay-compiler accepts the public schema: pagination with fragments, and refetching an entity by its id. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { temporaryFolder } from './temporary-folder.js';

const require = createRequire(import.meta.url);
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'src'));
  cpSync(join(projectRoot, 'schema.graphql'), join(folder, 'schema.graphql'));
});

function compile(document: string) {
  writeFileSync(join(folder, 'src', 'Page.ts'), document);
  const customScalarTypes = { Date: 'string', DateTime: 'string', Money: 'string' };
  const config = { src: './src', schema: './schema.graphql', language: 'typescript', customScalarTypes };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const compiler = require.resolve('relay-compiler/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler], { cwd: folder, encoding: 'utf8' });
  return { status, told: stdout + stderr };
}

it('the compiler of Relay accepts a page that continues, and an entity that is fetched again', () => {
  const { status, told } = compile(`
    export const page = graphql\`query PageQuery($first: Int!, $after: String) { ...Page_overlaps }\`;
    export const overlaps = graphql\`
      fragment Page_overlaps on Query @refetchable(queryName: "PageNextQuery") {
        overlaps(first: $first, after: $after) @connection(key: "Page_overlaps") { edges { node { id score ...Page_row } } }
      }\`;
    export const row = graphql\`
      fragment Page_row on Overlap { sentence(language: EN) amountAtStake initiatives { ...Page_initiative } }\`;
    export const initiative = graphql\`
      fragment Page_initiative on Initiative @refetchable(queryName: "PageInitiativeQuery") { id title startDate participants { name } }\`;
  `);
  expect(told).toContain('Compilation completed');
  expect(status).toBe(0);
  expect(readdirSync(join(folder, 'src', '__generated__')).sort()).toEqual([
    'PageInitiativeQuery.graphql.ts',
    'PageNextQuery.graphql.ts',
    'PageQuery.graphql.ts',
    'Page_initiative.graphql.ts',
    'Page_overlaps.graphql.ts',
    'Page_row.graphql.ts',
  ]);
});

it('the compiler of Relay refuses what the schema does not have', () => {
  const { status, told } = compile('export const page = graphql`query PageQuery { overlaps { nodes { colour } } }`;');
  expect(told).toMatch(/no field `?'?colour|colour/);
  expect(status).not.toBe(0);
});
