/**
 * Imports contours of communes (`passerelle import contours`): stores them for maps, and computes from them which EPCI
 * touch.
 */
import type { Database } from '../../database/database.js';
import { BATCH_ROWS, type ImportOptions, nameImport } from '../options.js';
import type { FileFault, ImportReport } from '../report.js';
import { ImportTally } from '../report.js';
import { describeSource, nameOfFile } from '../sources.js';
import { type CommuneContour, gatherContours } from './gather-contours.js';
import { readCommunes } from './known-communes.js';
import { readContourFile } from './read-contour-file.js';
import { findTouching } from './touching.js';
import { type Authorship, contourId, countContours, writeContours } from './write-contours.js';
import { planNeighbours, writeNeighbours } from './write-neighbours.js';

const FORMAT = 'contours';

/**
 * One row is one commune of the file. Each batch of contours is one transaction and one Change; the neighbours come
 * last.
 * @throws BadInput when the file as a whole contains no contours.
 */
export async function importContours(
  database: Database,
  file: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { id = nameImport(), by = 'passerelle', dryRun = false, strict = false, progress, signal } = options;
  const { features, writtenAt } = readContourFile(file, options.map);
  const communes = await readCommunes(database);
  const { rows, contours } = gatherContours(features, communes, options.map);
  const tally = new ImportTally({ keep: Number.POSITIVE_INFINITY });
  for (const { isAccepted, faults } of rows) {
    for (const fault of faults) tally.addFault(fault);
    tally.addRow(isAccepted, faults);
  }
  const touching = findTouching(contours, communes.epciOf);
  const whole = communes.epciAmong(new Set(contours.map(({ commune }) => commune)));
  for (const fault of tellIncomplete(whole, contours, communes.epciOf)) tally.addFault(fault);
  const dry = dryRun ? ({ dryRun } as const) : {};
  if (strict && tally.rejected > 0) return tally.reportRefusal(id, FORMAT, dry);
  const source = describeSource(options.source ?? nameOfFile(file), writtenAt, options);
  const asked = { touching, complete: whole.complete, source: source.id };
  const authorship: Authorship = { by, import: id, source };
  if (dryRun) {
    for (const { commune, state } of await countContours(database.read, contours, source.id)) {
      tally.addNode(contourId(commune), 'Contour', state === 'NEW', state === 'CHANGED');
    }
    const { counts } = await planNeighbours(database.read, asked);
    return tally.report(id, FORMAT, { neighbours: counts, ...dry });
  }
  for (let start = 0; start < contours.length; start += BATCH_ROWS) {
    if (signal?.aborted) return tally.report(id, FORMAT, { interrupted: true });
    const batch = contours.slice(start, start + BATCH_ROWS);
    const written = await database.transaction((run) => writeContours(run, batch, authorship));
    for (const { commune, state } of written) {
      tally.addNode(contourId(commune), 'Contour', state === 'NEW', state === 'CHANGED');
    }
    progress?.(start + batch.length, contours.length);
  }
  const neighbours = await database.transaction((run) => writeNeighbours(run, asked, authorship));
  return tally.report(id, FORMAT, { neighbours });
}

/** Reports the EPCI of which the file contains only some communes: it cannot show all of their neighbours. */
function tellIncomplete(
  { incomplete }: { readonly incomplete: ReadonlyMap<string, { readonly here: number; readonly all: number }> },
  contours: readonly CommuneContour[],
  epciOf: ReadonlyMap<string, string>,
): FileFault[] {
  const met = new Set<string>();
  return contours.flatMap(({ commune, line }) => {
    const epci = epciOf.get(commune) ?? '';
    const counts = incomplete.get(epci);
    if (counts === undefined || met.has(epci)) return [];
    met.add(epci);
    return [
      {
        ...{ line, column: 'commune', value: epci, rule: 'incomplete-epci' },
        message: `only ${counts.here} of the ${counts.all} communes of ${epci} are in the file, so some of its neighbours may be missing: neighbours that are found are added, and none is removed`,
        remedy: 'to have its neighbours recomputed, add the communes that are missing',
      },
    ];
  });
}
