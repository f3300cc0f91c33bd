/**
 * Finds the bodies that files name by a SIRET and that are known by their SIREN alone, such as communes: an equal SIREN
 * proves the same legal person, and the name that it is the body itself and not one of its schools.
 */
import type { Database } from '../../database/database.js';
import { writeEuros } from '../cells/amounts.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readTerritoryForm } from '../cells/territory-form.js';
import type { Identity } from '../identity.js';
import { readActors } from '../read-actors.js';
import type { FileFault } from '../report.js';
import type { NameAlone } from './name-alone.js';

interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly siren: string;
}

/** A body of the files that is the known one. */
export interface SameSiren extends NameAlone {
  readonly siret: string;
  readonly siren: string;
  /** The names are equal too; otherwise the file's name is another form of the known one, as "Mairie de Laon" is. */
  readonly isCertain: boolean;
}

export class SameSirens {
  readonly #database: Database;
  readonly #known = new Map<string, KnownBody>();
  readonly #found = new Map<string, SameSiren>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Call it before the first row. */
  async open(): Promise<void> {
    await this.#database.stream<KnownBody>('import/actors-without-siret', {}, (body) => {
      this.#known.set(body.siren, body);
    });
  }

  see(party: Identity & { readonly name: string }, line: number, file?: string): void {
    const { id, siren, siret, name } = party;
    const known = siren === null ? undefined : this.#known.get(siren);
    if (known === undefined || siret === null || siren === null || known.id === id) return;
    const before = this.#found.get(id);
    if (before?.isCertain) return;
    const agreement = compareNames(name, [known.name, ...known.aliases]);
    if (agreement === undefined) return;
    const place = { file: before?.file ?? file, line: before?.line ?? line };
    const bearer = { id: known.id, name: known.name, number: `SIREN ${siren}`, commune: undefined };
    this.#found.set(id, {
      ...{ name, siret, siren, actors: [id], known: bearer, isSame: true, ...place },
      ...{ rows: 1, amount: writeEuros(0n), isCertain: agreement === 'EQUAL' },
    });
  }

  /** Those that are in the graph already are a question of duplicateActors; two SIRETs for one body are two establishments. */
  async list(): Promise<SameSiren[]> {
    const found = [...this.#found];
    if (found.length === 0) return [];
    const { isNew } = await readActors(
      (name, parameters) => this.#database.read(name, parameters),
      found.map(([id]) => id),
    );
    const news = found.flatMap(([id, one]) => (isNew(id) ? [one] : []));
    const isAlone = (one: SameSiren) => news.every((other) => other === one || other.siren !== one.siren);
    return news.filter(isAlone);
  }
}

/** Undefined: the names disagree, as those of a commune and of its library do. */
function compareNames(name: string, known: readonly string[]): 'EQUAL' | 'FORM' | undefined {
  const plain = normalizeName(name);
  if (known.some((other) => normalizeName(other) === plain)) return 'EQUAL';
  const stated = readTerritoryForm(name);
  const isForm = known.map(readTerritoryForm).some(({ level, core }) => {
    if (core !== stated.core || core === '') return false;
    return level === undefined || stated.level === undefined || level === stated.level;
  });
  return isForm ? 'FORM' : undefined;
}

/** As a repair of the first row that states it. */
export function tellSameSiren({ name, siret, siren, isCertain, known, file, line }: SameSiren): FileFault {
  const message = isCertain
    ? `"${name}", SIRET ${siret}, is the known "${known.name}": the SIREN ${siren} and the name are equal`
    : `"${name}", SIRET ${siret}, is taken for the known "${known.name}": the SIREN ${siren} is equal, and the name is another form of it`;
  return {
    ...(file === undefined ? {} : { file }),
    ...{ line, column: '', value: name, rule: isCertain ? 'same-siren' : 'same-siren-form', message },
    ...{ remedy: 'undo the import if it is another one', after: known.id },
  };
}
