/** Asks whether names without a number are the known actors that bear them: only a person can say so, once for each name. */
import type { Database } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { ImportOptions } from '../options.js';
import type { FileFault } from '../report.js';
import { findNamesAlone } from './find-names-alone.js';
import type { NameAlone } from './name-alone.js';
import type { StatedNames } from './stated-names.js';

interface SettledNames {
  readonly names: readonly NameAlone[];
  /** A body of a territory has another number than the known one, and nobody said what it is: nothing may be written. */
  readonly isOpen: boolean;
}

/**
 * Without an answer a name stays an actor of its own.
 * @param others names with another number than the known actor
 */
export async function settleNames(
  database: Database,
  stated: StatedNames,
  { same = [], again, replaces, dryRun, isTrial, confirmNames, home }: ImportOptions,
  others: readonly NameAlone[],
): Promise<SettledNames> {
  const said = new Set(same.map(normalizeName));
  // An import itself needs near names only where a person has said that they are the same.
  const mayBeNear = (name: string) => Boolean(dryRun) || said.has(name);
  const found = [...others, ...(await findNamesAlone(database, stated, home, mayBeNear))].map((one) => ({
    ...one,
    isSame: said.has(normalizeName(one.name)),
  }));
  const open = found.filter(({ isSame }) => !isSame);
  if (open.length === 0 || dryRun || isTrial) return { names: found, isOpen: false };
  const confirmed = await confirmNames?.(open);
  // A corrected edition may correct the number.
  const isAnswered = confirmed !== undefined || again || replaces !== undefined;
  const isOpen = !isAnswered && open.some(({ otherNumber, mayBeTwo }) => otherNumber !== undefined && !mayBeTwo);
  return { names: found.map((one) => (confirmed?.has(one.name) ? { ...one, isSame: true } : one)), isOpen };
}

/** The question, and what is known of the actor that bears the name. */
export function askName({ name, known, otherNumber, mayBeTwo, isNear }: NameAlone): string {
  if (bringsNumber({ otherNumber, known }))
    return `the file says "${name}", ${otherNumber}; one "${known.name}" is known without a number (${known.commune ?? 'no known commune'}): is it the same?`;
  if (mayBeTwo)
    return `the file says "${name}", ${otherNumber}; one "${known.name}" of that commune is known with another number (${known.number ?? ''}): is it the same?`;
  if (otherNumber !== undefined)
    return `the file says "${name}", ${otherNumber}; "${known.name}" is known with another number (${known.number ?? ''}), and such a body has only one: is it the same?`;
  const [number, commune] = [known.number ?? 'no known number', known.commune ?? 'no known commune'];
  if (isNear)
    return `the file says "${name}", without a number; a near name is known, "${known.name}" (${number}, ${commune}): is it the same?`;
  return `the file says "${name}", without a number; one "${known.name}" is known (${number}, ${commune}): is it the same?`;
}

/** A near name, or a number that the known actor lacks, is no fault, until a person says that it is the known one. */
export const tellNames = (names: readonly NameAlone[]): FileFault[] =>
  names.filter((one) => one.isSame || !(one.isNear || bringsNumber(one))).map(tellName);

/** The files give a number, and the known actor of that name has none. */
export const bringsNumber = ({ otherNumber, known }: Pick<NameAlone, 'otherNumber' | 'known'>): boolean =>
  otherNumber !== undefined && known.number === undefined;

/** A name as a fault of the first row that states it. Its euros are told with the name: a row may name two, so a sum of all names would count it twice. */
function tellName(one: NameAlone): FileFault {
  const place = { ...(one.file === undefined ? {} : { file: one.file }), line: one.line, column: '', value: one.name };
  if (one.isSame) {
    const message =
      one.otherNumber === undefined
        ? `"${one.name}", without a number, is taken for the known "${one.known.name}", as a person said`
        : `"${one.name}", ${one.otherNumber}, is taken for the known "${one.known.name}", as a person said`;
    const remedy = 'undo the import if it is another one';
    return { ...place, rule: 'name-joined', message, remedy, after: one.known.id };
  }
  if (one.mayBeTwo) {
    const message = `"${one.name}", ${one.otherNumber}, has the name and the commune of the known "${one.known.name}", ${one.known.number ?? ''}: two numbers, so two actors`;
    const remedy =
      'say so when you import if it is the same; otherwise the pair is listed among the possible duplicates';
    return { ...place, rule: 'two-numbers', message, remedy };
  }
  if (one.otherNumber !== undefined) {
    const remedy = 'say so when you import, or correct the number';
    return { ...place, rule: 'other-number', message: askName(one), remedy };
  }
  const remedy =
    'say so when you import; otherwise it becomes a second actor, and the pair is listed among the possible duplicates';
  return { ...place, rule: 'name-alone', message: askName(one), remedy };
}
