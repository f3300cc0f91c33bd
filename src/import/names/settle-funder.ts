/**
 * Settles who the funder is that a person states for files that do not: a SIRET or SIREN, a name, both, or a known
 * actor. A number alone names nobody, so an unknown one is a question before anything is written.
 */
import type { Database } from '../../database/database.js';
import { BadInput } from '../../errors.js';
import { isCommonName } from '../cells/common-names.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readStatedFunder, type StatedFunder } from '../cells/stated-funder.js';
import { identifyActor } from '../identity.js';
import type { ImportOptions } from '../options.js';
import { readActors } from '../read-actors.js';
import { findBearers } from './known-actors.js';

interface KnownFunder {
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  readonly siren: string | null;
  readonly rna: string | null;
}

type Reader = Pick<Database, 'read' | 'stream'>;

/** @throws BadInput for an unknown number without a name, and for an actor that is not known. */
export async function settleFunder(database: Reader, options: ImportOptions): Promise<ImportOptions> {
  const { funder, publisher } = options;
  if (funder === undefined) return options;
  if (funder.startsWith('actor-')) return { ...options, ...(await takeActor(database, funder, options.same)) };
  const stated = readStatedFunder(funder);
  const { number } = stated;
  if (number === undefined) {
    const isNew = !(await isNamed(database, stated.name)) && (await isUnknown(database, stated));
    return isNew ? { ...options, newFunder: stated.name } : options;
  }
  const known = await find(database, number);
  const name = stated.name || known?.name || publisher;
  if (name === undefined)
    throw new BadInput(
      `import: --funder "${number}" is the number of nobody known; whose is it? give the name too, as in --funder "${number} NAME"`,
    );
  const isNew = known === undefined && (await isUnknown(database, { number, name }));
  return { ...options, funder: `${number} ${name}`, ...(isNew && { newFunder: name }) };
}

async function takeActor(
  database: Reader,
  id: string,
  same: ImportOptions['same'] = [],
): Promise<Pick<ImportOptions, 'funder' | 'same'>> {
  const [actor] = await read(database, id, '');
  if (actor?.id !== id)
    throw new BadInput(`import: --funder "${id}" is no known actor; give the SIRET and the name of the funder`);
  const number = actor.siret ?? actor.siren ?? actor.rna;
  // Without a number, the name is said to be that of the known actor.
  return number === null ? { funder: actor.name, same: [...same, actor.name] } : { funder: `${number} ${actor.name}` };
}

const read = (database: Reader, id: string, number: string) =>
  database.read<KnownFunder>('import/funder', { id, number });

/** The actor with this number; else, for a SIRET, the only one known by its SIREN alone. */
async function find(database: Reader, number: string): Promise<KnownFunder | undefined> {
  const found = await read(database, '', number);
  const ofSiren = found.filter(({ siret }) => siret === null);
  const exact = found.find(({ siret, siren, rna }) => siret === number || siren === number || rna === number);
  return exact ?? (ofSiren.length === 1 && found.length === 1 ? ofSiren[0] : undefined);
}

/** No actor was made of it by an earlier import, whatever became of it. */
async function isUnknown(database: Reader, { number, name }: StatedFunder): Promise<boolean> {
  // With a common name it would be another actor in each source.
  if (number === undefined && isCommonName(name)) return true;
  const { id } = identifyActor({ name, registrations: number === undefined ? [] : [number], rna: '' }, 'funder');
  const { isNew } = await readActors((statement, parameters) => database.read(statement, parameters), [id]);
  return isNew(id);
}

/** Exactly one actor bears the name: a person is asked whether it is this one. */
async function isNamed(database: Reader, name: string): Promise<boolean> {
  const wanted = normalizeName(name);
  return (await findBearers(database, new Set([wanted]))).get(wanted)?.length === 1;
}
