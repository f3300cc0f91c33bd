/**
 * `npm run evaluate`: are the suggestions right? Prints a table, and with the default data and split also writes it to
 * docs/evaluation.md; `--help` lists the options in the reader's language. `npm run -s evaluate -- --json` prints JSON
 * only (without -s, npm's own lines come first). `--data DIR --split DATE` evaluates other data in the layout of
 * cordis-h2020.
 */
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examples, fill, say } from '../../src/cli/language/reader.js';
import { projectRoot } from '../../src/config.js';
import { drawEvaluation } from './draw-evaluation.js';
import { evaluateSuggestions } from './evaluate.js';
import { readCordis } from './read-cordis.js';
import { toJson } from './to-json.js';
import { storedWeights } from './weights.js';

const usual = { data: join(projectRoot, '../shared/data/cordis-h2020'), split: '2015-09-01' };
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);
const report = (text: string) => console.error(fill('evaluate: <1> (<2> s)', say(text), seconds()));

/** Writes the help in the form of the commands of the program. */
function writeHelp(): string {
  const options = [
    ['--data <folder>', 'a folder in the layout of cordis-h2020'],
    ['--split <date>', 'facts before this day predict new partners from this day on, YYYY-MM-DD'],
    ['--json', 'print only JSON'],
    ['--language <language>', 'the language of what is printed: fr or en'],
    ['-h, --help', 'display help for command'],
  ] as const;
  const usage = `${say('Usage:')} npm run evaluate -- [options]`;
  const about = say('Are the suggestions right? Judges the suggested introductions on what happened since a day.');
  const lines = options.map(([option, description]) => `  ${option.padEnd(22)} ${say(description)}`);
  const example = examples('npm run -s evaluate -- --data ../shared/data/cordis-h2020 --split 2015-09-01 --json');
  return [usage, '', about, '', say('Options:'), ...lines, example].join('\n');
}

const opening = `# Are the suggestions right?

Written by \`npm run evaluate\`; do not edit. [Decision 8](decisions/suggestions-fitted-on-the-past.md) says what was chosen, and why.

- **P@10**, **hit@10**: the share of the ten suggestions for an actor that became new partners; the share of actors with at least one such suggestion. **MRR**: the mean of 1 / the rank of the first new partner.
- **matched AUC**: how often a new partner is ranked above others with exactly as many projects. **lift**: P@10 divided by that after replacing each suggestion by another
  organisation with exactly as many projects (if there is one): the quality of a ranking beyond popularity.
- **non-hub**: without the 1 % best connected among candidates and right answers, over the actors that still have a new partner.
- **with a ground**: a common partner, a path of three ties, or a common subject that is not shared by everybody.`;

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: usual.data },
      split: { type: 'string', default: usual.split },
      json: { type: 'boolean', default: false },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { data, split, json, help, language } = values;
  if (help) {
    console.log(writeHelp());
    process.exit(0);
  }
  if (language !== undefined && !/^(fr|en)$/i.test(language)) throw new Error('Write fr or en.');
  const time = /^\d{4}-\d{2}-\d{2}$/.test(split) ? Date.parse(split) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`evaluate: --split ${split} is not a date; write 2015-09-01`);
  const history = readCordis(data);
  report(`${history.actorCount} organisations in ${history.undertakings.length} projects`);
  const evaluation = evaluateSuggestions(history, { split: time / 86_400_000, stored: storedWeights, report });
  const name = basename(resolve(data));
  if (json) console.log(JSON.stringify(toJson(evaluation, name, split)));
  else {
    const text = drawEvaluation(evaluation, name, split);
    console.log(text);
    if (resolve(data) === resolve(usual.data) && split === usual.split) {
      const file = join(projectRoot, 'docs/evaluation.md');
      writeFileSync(file, `${opening}\n\n${text}\n`);
      report(`${file} written`);
    }
  }
  report('done');
} catch (error) {
  console.error(error instanceof Error ? say(error.message) : error);
  process.exitCode = 1;
}
