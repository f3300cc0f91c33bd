/** Writes docs/benchmark.md and docs/benchmark.svg from the figures of each part, whatever rows it has. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';
import type { MeasuredPart } from './benchmark-figures.js';
import { type Bar, drawBars } from './draw-bars.js';

type Row = Readonly<Record<string, unknown>>;
type Figures = MeasuredPart['figures'];
type Results = Readonly<Record<string, MeasuredPart>>;

const titles: Readonly<Record<string, string>> = {
  similarityTop10: 'Similarity: the ten most alike of every initiative',
  similarityOne: 'Similarity: the ten most alike of one initiative among a million',
  network: 'Network: brokers and communities',
  overlaps: 'Overlaps',
  answers: 'Answers, as a client waits for them',
  api: 'Requests a second, beside a bare Apollo Server',
  hostile: 'Hostile requests, and what others wait for meanwhile, in milliseconds',
  import: 'Import',
  atSize: 'The started product on 10,000 initiatives',
  atSize100000: 'The started product on 100,000 initiatives',
  atSize1000000: 'The started product on a million initiatives',
  start: 'Start',
};

/** Returns the files that it wrote. */
export function writeBenchmark(results: Results): string[] {
  const sections = Object.entries(results).map(
    ([name, part]) => `## ${titles[name] ?? name}\n\n${describe(part.figures)}\n\n${describeRun(part)}\n`,
  );
  const notes = readFileSync(join(projectRoot, 'bench', 'notes.md'), 'utf8');
  const page = `# Benchmark

Written by \`npm run bench\`; edit \`bench/notes.md\` for the words below the figures. Compare ratios within one section: seconds differ from
machine to machine. Sections were measured one by one (\`npm run bench -- --only network\`); all rows and digits are in [benchmark.json](benchmark.json).

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

function describeRun({ day, machine, loadBefore, loadAfter, seconds }: MeasuredPart): string {
  return `Measured on ${day}: ${machine}, load ${loadBefore} before and ${loadAfter} after, ${seconds} s.`;
}

function describe(content: Figures): string {
  if (content === null || (Array.isArray(content) && content.length === 0)) return 'Could not be measured.';
  if (Array.isArray(content)) return describeTable(addRatios(content as Row[]));
  return drawTable(Object.entries(content).map(([figure, value]) => ({ figure, value })));
}

/** Rows shown of a long table: those that took the longest. */
const MOST_ROWS = 40;

function describeTable(rows: readonly Row[]): string {
  if (rows.length <= MOST_ROWS) return drawTable(rows);
  const slowest = new Set([...rows].sort((a, b) => Number(b.slowest) - Number(a.slowest)).slice(0, MOST_ROWS));
  const shown = rows.filter((row) => slowest.has(row) || row.refused || row.fault);
  return `${drawTable(shown)}\n\nThese took the longest, were refused, or have a fault; the other ${rows.length - shown.length} were answered in less time, or were hostile and refused.`;
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
  const rows = Object.entries(results).flatMap(([name, { figures }]) =>
    (Array.isArray(figures) ? (figures as Row[]) : [])
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
