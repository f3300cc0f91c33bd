/** Writes docs/fr/thematiques-et-codes.md: committed, so that a change is seen in review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { writeCodesPage } from './codes-page.js';

writeFileSync(join(projectRoot, 'docs', 'fr', 'thematiques-et-codes.md'), writeCodesPage());
