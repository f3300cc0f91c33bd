/** Says which columns of a table of an ecosystem are unknown or missing. */
import { ECOSYSTEM_TABLES, type TableName } from './ecosystem/ecosystem-tables.js';
import type { FileFault } from './report.js';

/** `unknown`: the number of values below each unknown column. */
export function blameColumns(
  file: string,
  line: number,
  table: TableName,
  headings: readonly string[],
  unknown: ReadonlyMap<string, number>,
): FileFault[] {
  const place = { file, line };
  const template = `see: npx passerelle template ecosystem --table ${table}`;
  const missing = Object.entries(ECOSYSTEM_TABLES[table]).filter(
    ([name, { isRequired }]) => isRequired && !headings.includes(name),
  );
  return [
    ...[...unknown].map(
      ([name, count]): FileFault => ({
        ...{ ...place, column: name, value: name, rule: 'unknown-column' },
        message: `the column "${name}" is not one of this table, so its ${count} values are not imported`,
        remedy: `rename or remove it; ${template}`,
      }),
    ),
    ...missing.map(
      ([name]): FileFault => ({
        ...{ ...place, column: name, value: '', rule: 'missing-column' },
        message: `the required column ${name} is missing`,
        remedy: `add it; ${template}`,
      }),
    ),
  ];
}
