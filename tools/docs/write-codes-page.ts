/** Writes docs/fr/thematiques-et-codes.md. It is committed, so that reviewers see each change. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { writeCodesPage } from './codes-page.js';

writeFileSync(join(projectRoot, 'docs', 'fr', 'thematiques-et-codes.md'), writeCodesPage());
