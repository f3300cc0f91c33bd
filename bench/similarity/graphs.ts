/** The graphs of the similarity workload, by name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { makeFlatGraph } from './flat-graph.js';
import { type FeatureSets, packFeatureSets } from './search/feature-sets.js';

const cordis = join(projectRoot, '../shared/data/cordis-h2020');

export const graphNames = ['flat-1e4', 'cordis'] as const;
export type GraphName = (typeof graphNames)[number];

/** Null when the data of the graph are not on this machine. */
export function openGraph(name: GraphName): FeatureSets | null {
  if (name === 'flat-1e4') return makeFlatGraph(10_000);
  return existsSync(cordis) ? readCordis() : null;
}

/** Each EU project of Horizon 2020 with its organisations, its topic and its programmes as features. */
function readCordis(): FeatureSets {
  const numbers = new Map<string, number>();
  const numberOf = (feature: string) => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    return number;
  };
  const projects = readTable('projects.csv');
  const partners = new Map(projects.map(({ rcn }) => [rcn, new Set<number>()]));
  for (const { projectRcn, new_org_id } of readTable('edges.csv')) {
    partners.get(projectRcn)?.add(numberOf(`organisation ${new_org_id}`));
  }
  return packFeatureSets(
    projects.map(({ rcn, topics = '', programme = '' }) => [
      ...new Set([
        ...(partners.get(rcn) ?? []),
        ...splitCell(topics).map((topic) => numberOf(`topic ${topic}`)),
        ...splitCell(programme).map((part) => numberOf(`programme ${part}`)),
      ]),
    ]),
  );
}

function readTable(file: string): Record<string, string>[] {
  const [heading = '', ...lines] = readFileSync(join(cordis, file), 'utf8').trim().split(/\r?\n/);
  const columns = heading.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, position) => [column, (cells[position] ?? '').trim()]));
  });
}

function splitCell(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
