/** Writes schema.graphql, the public schema as clients see it, and what changed in it: committed, so that a change is seen in review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '../config.js';
import { publicSchema } from './public.js';
import { readReleasedSchemas } from './released-schemas.js';
import { tellSchemaChanges } from './schema-changelog.js';

const schema = lexicographicSortSchema(await publicSchema());
writeFileSync(join(projectRoot, 'schema.graphql'), `${printSchema(schema)}\n`);
writeFileSync(join(projectRoot, 'CHANGELOG-SCHEMA.md'), tellSchemaChanges(readReleasedSchemas(), schema));
