/** Describes the faults of files by cause, the most serious first: how many rows, how many euros, and where the first ones are. */
import type { FileFault } from '../../import/fault.js';
import type { FaultGroup } from '../../import/faults/fault-groups.js';
import { FAULT_LEVELS } from '../../import/faults/fault-level.js';
import { levelLabels, ruleLabels } from '../../words/fault-labels.js';
import { formatNumber } from '../../words/formats.js';
import { typeset } from '../../words/typography.js';
import { fill, reader, readerLabel, say } from '../language/reader.js';
import { tellEuros } from './tell-euros.js';

/** The most causes shown for each level of severity; the file of faults has all of them. */
const MOST_CAUSES = 12;

export function describeFaults(format: string, groups: readonly FaultGroup[]): string[] {
  return FAULT_LEVELS.flatMap((level) => {
    const some = groups.filter((group) => group.level === level);
    if (some.length === 0) return [];
    const more = some.length - MOST_CAUSES;
    return [
      joined(`  ${readerLabel(levelLabels, level)}`, ''),
      ...some.slice(0, MOST_CAUSES).flatMap((group) => describeGroup(format, group)),
      ...(more > 0 ? [`    ${fill('… and <1> more causes', formatNumber(more, reader))}`] : []),
    ];
  });
}

function describeGroup(
  format: string,
  { rule, column, count, rejected, amount, rejectedAmount, examples }: FaultGroup,
): string[] {
  const label = typeset(readerLabel(ruleLabels, rule), reader);
  const times = count === 1 ? fill('<1> row', '1') : fill('<1> rows', formatNumber(count, reader));
  const euros = Number(amount) === 0 ? [] : [tellEuros(amount)];
  const left = fill('<1> not imported', formatNumber(rejected, reader));
  const out = rejected === 0 ? [] : [rejectedAmount === undefined ? left : joined(left, tellEuros(rejectedAmount))];
  const notes = [...out, ...euros].join(', ');
  const cause = [column, label].filter((part) => part !== '').join(', ');
  const head = `    ${joined(times, cause)}${notes === '' ? '' : ` (${notes})`}`;
  return [head, ...examples.slice(0, count <= 3 ? 3 : 1).map((fault) => `      ${describeFault(format, fault)}`)];
}

function describeFault(format: string, { file, line, message, remedy }: FileFault): string {
  const isRow = format === 'contours' || file?.endsWith('.json');
  const place = isRow ? fill('row <1>', line) : fill('line <1>', line);
  const [fact, rest] = [say(message), say(remedy)];
  return `${file === undefined ? '' : `${joined(file, '')} `}${joined(place, fact)}${reader === 'FR' ? '\u00a0' : ''}; ${rest}`;
}

const joined = (one: string, other: string): string =>
  `${one}${reader === 'FR' ? '\u00a0' : ''}:${other === '' ? '' : ` ${other}`}`;
