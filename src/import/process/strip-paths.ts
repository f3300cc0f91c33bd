/** Keeps the folders of the server out of the report of an import. */
import type { ImportReport } from '../report.js';

/** Removes the path of the file on the server's disk from a message. */
export function strip(report: ImportReport, bare: (text: string) => string): ImportReport {
  const name = <Placed extends { readonly file?: string }>(placed: Placed): Placed =>
    placed.file === undefined ? placed : { ...placed, file: bare(placed.file) };
  return {
    ...report,
    faults: report.faults.map(name),
    groups: report.groups.map((group) => ({ ...group, examples: group.examples.map(name) })),
    ...(report.totals && { totals: report.totals.map(name) }),
    ...(report.oneBeneficiary && { oneBeneficiary: report.oneBeneficiary.map(name) }),
    ...(report.newActors && { newActors: report.newActors.map(name) }),
    ...(report.sameRows && { sameRows: { ...report.sameRows, rows: report.sameRows.rows.map(name) } }),
  };
}
