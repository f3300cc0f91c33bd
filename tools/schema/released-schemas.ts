/** The public schema of each release, from docs/schema; the oldest first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { projectRoot } from '../../src/config.js';

export interface ReleasedSchema {
  /** Such as 0.1.0. */
  readonly version: string;
  readonly schema: GraphQLSchema;
}

export function readReleasedSchemas(folder = join(projectRoot, 'docs', 'schema')): ReleasedSchema[] {
  return readdirSync(folder)
    .flatMap((file) => /^(\d+\.\d+\.\d+)\.graphql$/.exec(file)?.[1] ?? [])
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((version) => ({ version, schema: buildSchema(readFileSync(join(folder, `${version}.graphql`), 'utf8')) }));
}
