/** Writes a small folder in the layout of cordis-h2020 for a test: four areas, in which partners of partners and neighbours come to work together. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../src/model/random.js';
import { temporaryFolder } from './temporary-folder.js';

export interface Project {
  rcn: string;
  startDate: string;
  topics: string;
  programme: string;
  call: string;
  fundingScheme: string;
  members: string[];
}

const COUNTRIES = ['FR', 'DE', 'IT'];

/** The number of projects: two or three a month from January 2014 on, each with 2 to 6 of 60 organisations. */
export function inventProjects(count = 90): Project[] {
  const random = seeded(7);
  const pick = (bound: number) => Math.floor(random() * bound);
  return Array.from({ length: count }, (_, number) => {
    const area = pick(4);
    const month = Math.floor(number / 3);
    const members = new Set<string>();
    const size = 2 + pick(5);
    while (members.size < size)
      members.add(`o${random() < 0.8 ? area * 15 + Math.floor(random() ** 2 * 15) : pick(60)}`);
    return {
      rcn: `${1000 + number}`,
      startDate: `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
      topics: `AREA${area}-${pick(3)}-2014`,
      programme: `H2020-EU.${area}.${pick(2)}.`,
      call: `H2020-AREA${area}-${2014 + Math.floor(month / 12)}`,
      fundingScheme: pick(2) === 0 ? 'RIA' : 'CSA',
      members: [...members],
    };
  });
}

export function writeCordis(projects: readonly Project[], countries: readonly string[] = COUNTRIES): string {
  const folder = temporaryFolder();
  const write = (file: string, rows: readonly (readonly string[])[]) =>
    writeFileSync(join(folder, file), rows.map((row) => `${row.join('\t')}\n`).join(''));
  const organisations = [...new Set(projects.flatMap(({ members }) => members))];
  write('projects.csv', [
    ['rcn', 'reference', 'acronym', 'programme', 'topics', 'startDate', 'call', 'fundingScheme', 'coordinator'],
    ...projects.map((project) => [
      project.rcn,
      '',
      '',
      project.programme,
      project.topics,
      project.startDate,
      project.call,
      project.fundingScheme,
      '',
    ]),
  ]);
  write('edges.csv', [
    ['projectRcn', 'new_org_id'],
    ...projects.flatMap(({ rcn, members }) => members.map((member) => [rcn, member])),
  ]);
  write('unique_org.csv', [
    ['new_org_id', 'name', 'country'],
    ...organisations.map((id, number) => [id, `Organisation ${id}`, countries[number % (countries.length || 1)] ?? '']),
  ]);
  return folder;
}
