/**
 * The similarity workload: the exact Jaccard top ten of every initiative, by Passerelle and by the tools that a user
 * would choose instead.
 */
import { firstLine, runScript } from './run-script.js';
import { type GraphName, graphNames, openGraph } from './similarity/graphs.js';
import { installRivals } from './similarity/rivals.js';

export interface SimilarityRow {
  readonly engine: string;
  readonly graph: string;
  readonly initiatives: number;
  readonly edges: number;
  /** The median of three answers, the faster of two, or the only answer of a slow engine. */
  readonly seconds: number;
  readonly loadSeconds: number;
  readonly runs: number;
  readonly checksum: string;
  readonly version: string;
}

export interface SimilarityOneRow {
  readonly engine: string;
  readonly graph: string;
  readonly p50: number;
  readonly p99: number;
  readonly memory: number;
}

type Report = (text: string) => void;

/** Engines that answer in seconds come first, on every graph; the remaining time is for those that need minutes. */
const engines = [
  ['passerelle', 'gds', 'duckdb', 'scipy', 'lbug'],
  ['cypher', 'graphology'],
];
/** An engine that takes longer, loading included, is left out, so that the whole benchmark stays within half an hour. */
const MOST_SECONDS = 150;
const MOST_SECONDS_TOGETHER = 330;

/** Rows with another checksum than the majority are void: they are reported, and left out. */
export async function benchSimilarity(report: Report): Promise<SimilarityRow[]> {
  await installRivals(report).catch((error) => report(`bench: the rivals could not be fetched: ${firstLine(error)}`));
  const graphs = graphNames.filter((name) => isHere(name, report));
  const deadline = performance.now() + MOST_SECONDS_TOGETHER * 1000;
  const rows: SimilarityRow[] = [];
  for (const group of engines) {
    for (const [graph, engine] of graphs.flatMap((name) => group.map((one) => [name, one] as const))) {
      report(`bench: similarity of all on ${graph}, ${engine}…`);
      const seconds = Math.min(MOST_SECONDS, (deadline - performance.now()) / 1000);
      const row = await runScript('similarity/run-engine', [engine, graph], seconds, report).catch((error) => {
        report(`bench: ${engine} on ${graph}: NOT timed: ${firstLine(error)}`);
      });
      if (row) rows.push(row as SimilarityRow);
    }
  }
  return graphs.flatMap((graph) =>
    dropVoid(
      rows.filter((row) => row.graph === graph),
      report,
    ),
  );
}

export async function benchSimilarityOne(report: Report): Promise<SimilarityOneRow[]> {
  report('bench: similarity of one among 1,000,000…');
  return [(await runScript('similarity/run-one', [], MOST_SECONDS, report)) as SimilarityOneRow];
}

function isHere(graph: GraphName, report: Report): boolean {
  const sets = openGraph(graph);
  if (!sets) report(`bench: the data of ${graph} are not there; it was NOT timed`);
  return sets !== null;
}

function dropVoid(rows: readonly SimilarityRow[], report: Report): SimilarityRow[] {
  const votes = (checksum: string) => rows.filter((row) => row.checksum === checksum).length;
  const agreed = rows.map(({ checksum }) => checksum).sort((a, b) => votes(b) - votes(a))[0];
  for (const { engine, graph, checksum } of rows.filter((row) => row.checksum !== agreed)) {
    report(`bench: ${engine} on ${graph} is VOID: its checksum is ${checksum}, that of most is ${agreed}`);
  }
  return rows.filter((row) => row.checksum === agreed);
}
