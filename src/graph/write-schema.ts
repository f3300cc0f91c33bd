/** Writes schema.graphql, the public schema as clients see it: committed, so that a change of it is seen in review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '../config.js';
import { publicSchema } from './public.js';

writeFileSync(join(projectRoot, 'schema.graphql'), `${printSchema(lexicographicSortSchema(await publicSchema()))}\n`);
