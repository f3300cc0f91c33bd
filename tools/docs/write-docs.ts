/** Writes docs/fr/thematiques-et-codes.md, and the table of thresholds in docs/questions.md. Both are committed, so that reviewers see each change. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { writeCodesPage } from './codes-page.js';
import { withThresholds } from './thresholds.js';

writeFileSync(join(projectRoot, 'docs', 'fr', 'thematiques-et-codes.md'), writeCodesPage());

const questions = join(projectRoot, 'docs', 'questions.md');
writeFileSync(questions, withThresholds(readFileSync(questions, 'utf8')));
