/** The page docs/reliability.md: which faults were injected, how often, and with what outcome. */
import type { Result } from './run-battery.js';
import type { Soak } from './soak.js';

const HEAD = `# Reliability

What happens to the graph when something breaks. \`npm run faults\` (\`-- --short\` takes a minute and is one of the tests; \`-- --soak 30\` adds half an hour of writers, readers and imports)
injects each of these faults into the program and its database, at moments spread over the work; with \`--page\` it writes this page.

After each fault, an interrupted command is run again, as a person would do. Then these must hold: every change that was reported as written exists (else *lost*), no id and no row of a file exists twice (*double*), no entity is half written
or differs from its last change (*torn*); the journal has every number once; the engine and the Cypher definitions give the same answers; an interrupted import ends with the same graph hash as an undisturbed one; an interrupted restore
is reported, and can be completed.

| fault | times | lost | double | torn | other |
|--|--|--|--|--|--|
`;

/** @param form the form of the battery that was run */
export function writeReliability(form: 'short' | 'full', results: readonly Result[], soak: Soak | undefined): string {
  const rows = results.map(({ name, times, lost, double, torn, faults, skipped }) =>
    skipped
      ? `| ${name} | not tried: ${skipped} | | | | |`
      : `| ${name} | ${times} | ${lost} | ${double} | ${torn} | ${faults.join('; ') || 'nothing'} |`,
  );
  const which = `\nLast written by the ${form} form${soak ? '' : ', without a soak'}.\n`;
  return `${HEAD}${rows.join('\n')}\n${which}${soak ? describeSoak(soak) : ''}`;
}

function describeSoak({ outcome, minutes, answers, changes, imports, growth }: Soak): string {
  if ('skipped' in outcome) return '';
  const { lost, double, torn, faults } = outcome;
  const share = (part: number) => `${Math.round(part * 100)} %`;
  return `
## Soak

${minutes} minutes on a running server with ${answers} answers, ${changes} changes and ${imports} imports: lost ${lost}, double ${double}, torn ${torn}; ${faults.join('; ') || 'nothing else'}. From the second third to the last one, memory grew by
${share(growth.memory)}, open files and sockets by ${share(growth.handles)}.
`;
}
