/** Describes who an import makes or would make, and which rows of its files are there twice. */
import { basename } from 'node:path';
import type { NewActor } from '../../import/names/new-actor.js';
import type { ImportReport } from '../../import/report.js';
import { formatNumber } from '../../words/formats.js';
import { fill, reader } from '../language/reader.js';

const MOST_SHOWN = 5;

/** Of a dry run: those whose name a known actor bears come first, each on a line of its own. */
export function describeNew({ newActors = [], created, sameRows, equal, dryRun }: ImportReport): string[] {
  const same = sameRows ? [tellSame(sameRows, equal !== undefined)] : [];
  if (!dryRun) return same;
  const near = newActors.filter((one) => one.near !== undefined);
  const others = newActors.filter((one) => one.near === undefined);
  const shown = others.slice(0, MOST_SHOWN).map(({ name, line }) => fill('"<1>" (row <2>)', name, String(line)));
  const left = (created.Actor ?? newActors.length) - near.length - shown.length;
  const list = [...shown, ...(left > 0 ? [fill('and <1> more', formatNumber(left, reader))] : [])].join(', ');
  return [
    ...near.slice(0, MOST_SHOWN).map(tellNear),
    ...(near.length > MOST_SHOWN
      ? [fill('… and <1> more whose name is known or near', formatNumber(near.length - MOST_SHOWN, reader))]
      : []),
    ...(shown.length > 0 ? [fill('new actors: <1>', list)] : []),
    ...same,
  ];
}

/** Of several files, or sheets of a workbook: the one that has both rows. */
const placeOf = (file: string | undefined): string =>
  file === undefined ? '' : `${basename(file)}${reader === 'FR' ? '\u00a0' : ''}: `;

const tellNear = ({ name, line, near }: NewActor): string =>
  fill(
    near?.isSameName
      ? 'new actor "<1>" (row <2>): an actor of this name exists, "<3>"; write its number in the file if it is the same'
      : 'new actor "<1>" (row <2>): a near name exists, "<3>"; write that name or its number in the file if it is the same',
    ...[name, String(line), near?.name ?? ''],
  );

/** @param isMoney whether each makes a grant of its own */
function tellSame({ count, rows }: NonNullable<ImportReport['sameRows']>, isMoney: boolean): string {
  const shown = rows
    .slice(0, MOST_SHOWN)
    .map(({ file, line, of }) => `${placeOf(file)}${fill('row <1> as row <2>', String(line), String(of))}`)
    .join(', ');
  const left = count - Math.min(rows.length, MOST_SHOWN);
  const more = left > 0 ? `, ${fill('and <1> more', formatNumber(left, reader))}` : '';
  return fill(
    isMoney
      ? 'rows that repeat another one exactly: <1>: <2>; each is counted once more: if it is the same grant, take it out of the file'
      : 'rows that repeat another one exactly: <1>: <2>',
    ...[formatNumber(count, reader), `${shown}${more}`],
  );
}
