/** Asks whether names without a number are the known actors that bear them: only a person can say so, once for each name. */
import type { Database } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { ImportOptions } from '../options.js';
import type { FileFault } from '../report.js';
import { findNamesAlone } from './find-names-alone.js';
import type { NameAlone } from './name-alone.js';
import type { StatedNames } from './stated-names.js';

/** Without an answer a name stays an actor of its own. */
export async function settleNames(
  database: Database,
  stated: StatedNames,
  { same = [], dryRun, confirmNames, home }: ImportOptions,
): Promise<readonly NameAlone[]> {
  const said = new Set(same.map(normalizeName));
  const found = (await findNamesAlone(database, stated, home)).map((one) => ({
    ...one,
    isSame: said.has(normalizeName(one.name)),
  }));
  const open = found.filter(({ isSame }) => !isSame);
  if (open.length === 0 || dryRun || confirmNames === undefined) return found;
  const confirmed = await confirmNames(open);
  return found.map((one) => (confirmed.has(one.name) ? { ...one, isSame: true } : one));
}

/** The question, and what is known of the actor that bears the name. */
export function askName({ name, known }: NameAlone): string {
  const [number, commune] = [known.number ?? 'no known number', known.commune ?? 'no known commune'];
  return `the file says "${name}", without a number; one "${known.name}" is known (${number}, ${commune}): is it the same?`;
}

/** A name as a fault of the first row that states it. Its euros are told with the name: a row may name two, so a sum of all names would count it twice. */
export function tellName(one: NameAlone): FileFault {
  const place = { ...(one.file === undefined ? {} : { file: one.file }), line: one.line, column: '', value: one.name };
  if (one.isSame) {
    const message = `"${one.name}", without a number, is taken for the known "${one.known.name}", as a person said`;
    const remedy = 'undo the import if it is another one';
    return { ...place, rule: 'name-joined', message, remedy, after: one.known.id };
  }
  const remedy =
    'say so when you import; otherwise it becomes a second actor, and the pair is listed among the possible duplicates';
  return { ...place, rule: 'name-alone', message: askName(one), remedy };
}
