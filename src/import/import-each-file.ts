/** Imports files one after the other under one name, and merges their reports. */
import { mergeReports } from './merge-reports.js';
import type { ImportReport } from './report.js';

/** Ends at the first file whose import was stopped. */
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
