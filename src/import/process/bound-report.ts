/** Bounds what the server keeps of a report: a file may have a fault in each of its rows, or a value of megabytes. */
import { type ImportReport, KEPT_FAULTS } from '../report.js';

/** A page shows less of it. */
const LONGEST_VALUE = 2_000;

export function bound(report: ImportReport): ImportReport {
  const { faults, groups } = report;
  const more = (report.moreFaults ?? 0) + Math.max(0, faults.length - KEPT_FAULTS);
  return {
    ...report,
    faults: faults.slice(0, KEPT_FAULTS).map(shorten),
    groups: groups.map((group) => ({ ...group, examples: group.examples.map(shorten) })),
    ...(more > 0 ? { moreFaults: more } : {}),
  };
}

const cut = (text: string) => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

const shorten = <Placed extends { readonly value: string; readonly message: string }>(placed: Placed): Placed => ({
  ...placed,
  ...{ value: cut(placed.value), message: cut(placed.message) },
});
