/** Merges the reports of several files that one command imports. */
import { readAmount, writeEuros } from './cells/amounts.js';
import { mergeGroups } from './faults/fault-groups.js';
import { MOST_NAMED } from './names/new-actor.js';
import type { ImportReport } from './report.js';

/** Faults carry the name of their file, and counts add up; the id is one for all. */
export function mergeReports(
  reports: readonly { readonly file: string; readonly report: ImportReport }[],
): ImportReport {
  const [first, ...others] = reports;
  if (first === undefined) throw new Error('mergeReports: no report was given');
  if (others.length === 0) return first.report;
  const sum = (count: (report: ImportReport) => number) =>
    reports.reduce((total, { report }) => total + count(report), 0);
  const created: Record<string, number> = {};
  for (const { report } of reports) {
    for (const [label, count] of Object.entries(report.created)) created[label] = (created[label] ?? 0) + count;
  }
  const flags = (['dryRun', 'refused', 'interrupted'] as const).filter((flag) =>
    reports.some(({ report }) => report[flag]),
  );
  const neighbours = reports.flatMap(({ report }) => report.neighbours ?? []);
  const [repaired, toReread] = [sum((one) => one.repaired), sum((one) => one.toReread ?? one.repaired)];
  const news = reports.flatMap(({ report }) => report.newActors ?? []).slice(0, MOST_NAMED);
  const changed = reports.flatMap(({ report }) => report.changed ?? []).slice(0, MOST_NAMED);
  const createdIds = reports.flatMap((each) => each.report.createdIds ?? []).slice(0, MOST_NAMED);
  const same = {
    count: sum((report) => report.sameRows?.count ?? 0),
    rows: reports.flatMap(({ report }) => report.sameRows?.rows ?? []),
  };
  const moreFaults = sum((report) => report.moreFaults ?? 0);
  return {
    ...{ import: first.report.import, format: first.report.format, rows: sum(({ rows }) => rows) },
    ...{ accepted: sum(({ accepted }) => accepted), repaired },
    ...(toReread < repaired ? { toReread } : {}),
    ...{ rejected: sum(({ rejected }) => rejected), lost: sum(({ lost }) => lost) },
    unread: sum(({ unread }) => unread),
    groups: mergeGroups(reports.flatMap(({ report }) => report.groups)),
    amount: writeEuros(reports.reduce((total, { report }) => total + (readAmount(report.amount)?.cents ?? 0n), 0n)),
    ...{ created, updated: sum(({ updated }) => updated), unchanged: sum(({ unchanged }) => unchanged) },
    faults: reports.flatMap(({ file, report }) => report.faults.map((fault) => ({ file, ...fault }))),
    ...(moreFaults > 0 ? { moreFaults } : {}),
    ...(neighbours.length > 0 ? { neighbours: addNeighbours(neighbours) } : {}),
    ...(news.length > 0 ? { newActors: news } : {}),
    ...(changed.length > 0 ? { changed } : {}),
    ...(createdIds.length > 0 ? { createdIds } : {}),
    ...(same.count > 0 ? { sameRows: same } : {}),
    notInFile: sum((report) => report.notInFile ?? 0),
    ...Object.assign({}, ...reports.map(({ report }) => answersOf(report))),
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
  };
}

/** What was asked of a person, and what became of an earlier edition: only one of the reports has each. */
const answersOf = ({ overlaps, namesAlone, replaced, editionOf }: ImportReport): Partial<ImportReport> => ({
  ...(overlaps && { overlaps }),
  ...(namesAlone && { namesAlone }),
  ...(replaced && { replaced }),
  ...(editionOf && { editionOf }),
});

/** For files read one after the other: `unchanged` is what the last file found unchanged. */
function addNeighbours(all: readonly NonNullable<ImportReport['neighbours']>[]) {
  return all.reduce((one, other) => ({
    added: one.added + other.added,
    removed: one.removed + other.removed,
    unchanged: one.unchanged + other.unchanged,
  }));
}

/**
 * Imports files one after the other under one name, and merges their reports. Ends at the first file whose import was
 * stopped.
 */
export async function importEachFile(
  files: readonly string[],
  importOne: (file: string) => Promise<ImportReport>,
): Promise<ImportReport> {
  const reports = [];
  for (const file of files) {
    const report = await importOne(file);
    reports.push({ file, report });
    if (report.interrupted) break;
  }
  return mergeReports(reports);
}
