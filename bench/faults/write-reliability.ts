/** The page docs/reliability.md: which faults were injected, how often, and with what outcome. */
import type { Result } from './run-battery.js';
import type { Soak } from './soak.js';

const HEAD = `# Reliability

What happens to the graph when something breaks, measured: \`npm run faults\` (\`-- --short\` for a minute of it, which is a test of the gate; \`-- --soak 30\` for half an hour of writers, readers and imports besides)
does each of these to the program and its database, at moments spread over the work; with \`--page\` it writes this page.

After each, the same command is run again where there is one, as a person would, and then: every change that somebody was told of is there (*lost*), no id and no row of a file is there twice (*double*), no entity is half written,
nor differs from what the last change says (*torn*); the journal has every number once; the engine and the definitions in Cypher answer alike; an import that was broken off ends as one that was not (equal graph hash); a restore that
was broken off is told of, and completed.

| what is done | times | lost | double | torn | else |
|--|--|--|--|--|--|
`;

/** @param form the one that was run */
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

${minutes} minutes of a served graph with ${answers} answers, ${changes} changes and ${imports} imports: lost ${lost}, double ${double}, torn ${torn}; ${faults.join('; ') || 'nothing else'}. From the second third to the last one, memory grew by
${share(growth.memory)}, open files and sockets by ${share(growth.handles)}.
`;
}
