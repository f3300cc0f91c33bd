/** Writes docs/benchmark.md and docs/benchmark.svg from the figures of one run, whatever rows it has. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';
import { type Bar, drawBars } from './draw-bars.js';

type Row = Readonly<Record<string, unknown>>;
/** Sections by name: several rows make a table, one row a list of figures; null was not measured. */
type Results = Readonly<Record<string, readonly object[] | object | null>>;

const titles: Readonly<Record<string, string>> = {
  machine: 'The machine and the run',
  similarityTop10: 'Similarity: the ten most alike of every initiative',
  similarityOne: 'Similarity: the ten most alike of one initiative among a million',
  network: 'Network: brokers and communities',
  overlaps: 'Overlaps',
  answers: 'Answers, as a client waits for them',
  api: 'Requests a second, beside a bare Apollo Server',
  hostile: 'Hostile requests, and what others wait for meanwhile, in milliseconds',
  import: 'Import',
  atSize: 'The started product at size',
  start: 'Start',
};

/** Returns the files that it wrote. */
export function writeBenchmark(results: Results): string[] {
  const sections = Object.entries(results).map(
    ([name, content]) => `## ${titles[name] ?? name}\n\n${describe(content)}\n`,
  );
  const notes = readFileSync(join(projectRoot, 'bench', 'notes.md'), 'utf8');
  const page = `# Benchmark

Written by \`npm run bench\`; edit \`bench/notes.md\` for the words below the figures. Compare ratios within this run: seconds differ from
machine to machine.

![Seconds per engine, on a logarithmic scale](benchmark.svg)

${sections.join('\n')}
${notes}`;
  const files = {
    'docs/benchmark.md': page,
    'docs/benchmark.svg': drawBars('Seconds, shorter is better', barsOf(results)),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(projectRoot, file), text);
  return Object.keys(files);
}

function describe(content: Results[string]): string {
  if (content === null || content === undefined) return 'Not timed in this run.';
  const rows = Array.isArray(content) ? addRatios(content as Row[]) : undefined;
  if (rows) return rows.length > 0 ? drawTable(rows) : 'Not timed in this run.';
  return drawTable(Object.entries(content).map(([figure, value]) => ({ figure, value })));
}

const taskOf = ({ graph, task }: Row) => [graph, task].filter((part) => part !== undefined).join(', ');

/** The time of each engine as a multiple of Passerelle's, where both have seconds. */
function addRatios(rows: readonly Row[]): Row[] {
  const ours = new Map(
    rows.filter(({ engine }) => engine === 'passerelle').map((row) => [taskOf(row), Number(row.seconds)]),
  );
  return rows.map((row) => {
    const seconds = ours.get(taskOf(row));
    if (!seconds || row.engine === 'passerelle') return row;
    return { ...row, timesPasserelle: Number(row.seconds) / seconds };
  });
}

function drawTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => drawCell(row[column]))));
  return [line(columns), line(columns.map(() => '--')), ...body].join('\n');
}

function drawCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(drawCell).join(', ');
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** One group of bars for each graph and task on which several engines were timed. */
function barsOf(results: Results): Bar[] {
  const rows = Object.entries(results).flatMap(([name, content]) =>
    (Array.isArray(content) ? (content as Row[]) : [])
      .filter(({ seconds, engine }) => typeof seconds === 'number' && typeof engine === 'string')
      .map((row) => ({
        group: `${titles[name] ?? name} (${taskOf(row)})`,
        label: String(row.engine),
        seconds: Number(row.seconds),
      })),
  );
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.flatMap((group) => rows.filter((row) => row.group === group).sort((a, b) => a.seconds - b.seconds));
}
