/**
 * Fault injection: npm run faults -- [--short] [--soak MINUTES] [--only WORDS] [--page] [--json]. With --page it writes
 * docs/reliability.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/config.js';
import { faults } from './faults/all-faults.js';
import { isGood, runBattery } from './faults/run-battery.js';
import { soak } from './faults/soak.js';
import { setStage } from './faults/stage.js';
import { writeReliability } from './faults/write-reliability.js';
import { temporaryFolder } from './temporary-folder.js';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    soak: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    page: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const report = (text: string) => console.error(text);
const stage = await setStage(temporaryFolder());
try {
  const chosen = faults.filter(({ name }) => name.includes(values.only));
  const form = values.short ? 'short' : 'full';
  const results = await runBattery(stage, chosen, form, report);
  const minutes = Number(values.soak);
  const soaked = minutes > 0 ? await soak(stage, minutes, report) : undefined;
  const page = writeReliability(form, results, soaked);
  if (values.page) writeFileSync(join(projectRoot, 'docs', 'reliability.md'), page);
  console.log(values.json ? JSON.stringify({ results, soak: soaked }) : page);
  const isSoaked =
    soaked === undefined || ('lost' in soaked.outcome && isGood({ name: '', times: 1, ...soaked.outcome }));
  if (!results.every(isGood) || !isSoaked) process.exitCode = 1;
} finally {
  await stage.close();
}
