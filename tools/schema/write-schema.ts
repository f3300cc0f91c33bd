/** Writes schema.graphql (the public schema as clients see it), its changelog and its map. They are committed, so that reviewers see each change. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { publicSchema } from '../../src/api/public.js';
import { projectRoot } from '../../src/config.js';
import { readReleasedSchemas } from './released-schemas.js';
import { describeSchemaChanges } from './schema-changelog.js';
import { drawSchemaMap } from './schema-map.js';

const schema = lexicographicSortSchema(await publicSchema());
const text = `${printSchema(schema)}\n`;
const write = (file: string, content: string) => writeFileSync(join(projectRoot, file), content);
write('schema.graphql', text);
write('CHANGELOG-SCHEMA.md', describeSchemaChanges(readReleasedSchemas(), schema));
write('docs/schema-map.md', drawSchemaMap(schema, text.split('\n').length - 1));
