/** Writes schema.graphql, the public schema as clients see it, what changed in it, and its map: committed, so that a change is seen in review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { publicSchema } from '../../src/api/public.js';
import { projectRoot } from '../../src/config.js';
import { readReleasedSchemas } from './released-schemas.js';
import { tellSchemaChanges } from './schema-changelog.js';
import { drawSchemaMap } from './schema-map.js';

const schema = lexicographicSortSchema(await publicSchema());
const text = `${printSchema(schema)}\n`;
const write = (file: string, content: string) => writeFileSync(join(projectRoot, file), content);
write('schema.graphql', text);
write('CHANGELOG-SCHEMA.md', tellSchemaChanges(readReleasedSchemas(), schema));
write('docs/schema-map.md', drawSchemaMap(schema, text.split('\n').length - 1));
