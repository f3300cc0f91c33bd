/**
 * Reads a folder in the layout of cordis-h2020 (tab separated: edges.csv, projects.csv, unique_org.csv) as a history of
 * who worked with whom.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { History, Undertaking } from './history.js';
import { namePrefixes } from './name-prefixes.js';

type Cells = Readonly<Record<string, string | undefined>>;

const DAY_MS = 86_400_000;

/** A column, a cell, or any file but edges.csv may be missing: its values are unknown. */
export function readCordis(folder: string): History {
  const edges = readTable(folder, 'edges.csv', true);
  const projects = new Map(readTable(folder, 'projects.csv').map((row) => [row.rcn ?? '', row]));
  const countries = new Map(readTable(folder, 'unique_org.csv').map((row) => [row.new_org_id ?? '', row.country]));
  const numbers = new Map<string, number>();
  const members = new Map<string, Set<number>>();
  for (const { projectRcn, new_org_id: organisation } of edges) {
    if (!projectRcn || !organisation) continue;
    const number = numbers.get(organisation) ?? numbers.size;
    numbers.set(organisation, number);
    const known = members.get(projectRcn);
    if (known) known.add(number);
    else members.set(projectRcn, new Set([number]));
  }
  return {
    actorCount: numbers.size,
    places: [...numbers.keys()].map((organisation) => countries.get(organisation) || null),
    undertakings: [...members].map(([project, who]) => toUndertaking(projects.get(project) ?? {}, who)),
  };
}

function toUndertaking(row: Cells, members: ReadonlySet<number>): Undertaking {
  const topics = namesOf(row.topics);
  const programmes = namesOf(row.programme);
  const calls = namesOf(row.call);
  const all = (column: string, names: readonly string[][]) => names.flat().map((name) => `${column} ${name}`);
  const facets = {
    area: topics.map(([area]) => area as string),
    programme: programmes.flat(),
    instrument: namesOf(row.fundingScheme).map((levels) => levels[0] as string),
    call: calls.map((levels) => levels.at(-1) as string),
    any: [...all('topic', topics), ...all('programme', programmes), ...all('call', calls)],
  };
  return {
    start: toDay(row.startDate),
    members: [...members],
    subjects: new Map(Object.entries(facets).map(([facet, names]) => [facet, [...new Set(names)]])),
  };
}

function namesOf(cell: string | undefined): string[][] {
  return (cell ?? '')
    .split(';')
    .map((name) => namePrefixes(name.trim()))
    .filter((levels) => levels.length > 0);
}

function toDay(cell: string | undefined): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(cell ?? '') ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? null : time / DAY_MS;
}

function readTable(folder: string, file: string, isRequired = false): Cells[] {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch (cause) {
    if (!isRequired) return [];
    throw new Error(`evaluate: ${join(folder, file)} cannot be read; name a folder with edges.csv`, { cause });
  }
  return parse(text, {
    bom: true,
    columns: true,
    delimiter: '\t',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
}
