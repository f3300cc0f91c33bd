/**
 * Finds the actors that files name like a known actor, in the same place, but with another number, or with a number
 * where the known actor has none: a person is asked. A commune, an EPCI, a département and a region have one number, so
 * one of the two is wrong; two associations may be two.
 */
import type { Database, Run } from '../../database/database.js';
import { writeEuros } from '../cells/amounts.js';
import { isCommonName } from '../cells/common-names.js';
import { normalizeName } from '../cells/normalize-name.js';
import { bodyKey } from '../cells/territory-form.js';
import type { Identity } from '../identity.js';
import { findCommunes } from '../places/find-communes.js';
import { readActors } from '../read-actors.js';
import { areOtherNumbers, type Numbers, sirenOf } from './are-other-numbers.js';
import { eachKnownActor, type KnownActor } from './known-actors.js';
import type { NameAlone } from './name-alone.js';

type Stated = Pick<Identity, 'id' | 'siret' | 'siren' | 'rna'> & {
  readonly name: string;
  /** Its commune as stated; empty for none. */
  readonly place: string;
  /** Of the closed list; empty or undefined: not stated. */
  readonly kind?: string;
};

interface Gathered {
  readonly party: Stated;
  readonly known: KnownActor;
  readonly isBody: boolean;
  readonly file: string | undefined;
  readonly line: number;
  rows: number;
  cents: bigint;
}

/** Most files name few organisations many times; those of a larger file are compared again. */
const MOST_PASSED = 20_000;

export class OtherNumbers {
  readonly #database: Database;
  readonly #home: string | undefined;
  readonly #known = new Map<string, KnownActor[]>();
  readonly #found = new Map<string, Gathered>();
  readonly #passed = new Set<string>();

  /** @param home the territory of the installation: of several communes of one name, the one in it is meant */
  constructor(database: Database, home: string | undefined) {
    this.#database = database;
    this.#home = home;
  }

  /** Call it before the first row. */
  async open(): Promise<void> {
    await eachKnownActor(this.#database, (actor) => {
      // Others are told by their commune; without one, most actors of a large graph need not be kept.
      if (hasNumber(actor) && actor.commune === null && bodyKey(actor.name, actor.kind) === undefined) return;
      for (const key of new Set([actor.name, ...actor.aliases].flatMap((name) => keysOf(name, actor.kind))))
        this.#known.set(key, [...(this.#known.get(key) ?? []), actor]);
    });
  }

  see(party: Stated, cents: bigint, line: number, file?: string): void {
    if (this.#passed.has(party.id) || (party.siren === null && party.rna === null)) return;
    const before = this.#found.get(party.id);
    if (before !== undefined) {
      before.rows++;
      before.cents += cents;
      return;
    }
    const keys = keysOf(party.name, party.kind ?? null);
    const bearers = new Set(keys.flatMap((key) => this.#known.get(key) ?? []));
    const [known, ...others] = [...bearers].filter(
      (one) => one.id !== party.id && (!hasNumber(one) || areOtherNumbers(party, one)),
    );
    // A known actor with the number of the files is the one that they mean, whatever other actors are called.
    const siren = sirenOf(party);
    const isKnown = [...bearers].some((one) => one.id === party.id || (siren !== null && sirenOf(one) === siren));
    if (known === undefined || others.length > 0 || isKnown) {
      if (this.#passed.size >= MOST_PASSED) this.#passed.clear();
      this.#passed.add(party.id);
      return;
    }
    const isBody = bodyKey(party.name, party.kind ?? null) !== undefined;
    this.#found.set(party.id, { party, known, isBody, file, line, rows: 1, cents });
  }

  async list(): Promise<readonly NameAlone[]> {
    const found = [...this.#found.values()];
    if (found.length === 0) return [];
    const run: Run = (name, parameters) => this.#database.read(name, parameters);
    const { isNew } = await readActors(
      run,
      found.map(({ party }) => party.id),
    );
    const communeOf = ({ party: { place } }: Gathered) => ({ code: place, postalCode: '', name: place });
    const placed = found.filter(({ party, known }) => party.place !== '' && known.commune !== null);
    const find = await findCommunes(run, placed.map(communeOf), this.#home);
    const communes = new Map(placed.map((one) => [one, find(communeOf(one)).id]));
    const news = found.filter((one) => isNew(one.party.id));
    const isElsewhere = (one: Gathered) => (communes.get(one) ?? one.known.commune) !== one.known.commune;
    const isThere = (one: Gathered) => communes.get(one) !== undefined && !isElsewhere(one);
    return unite(news.filter((one) => (one.isBody || !hasNumber(one.known) ? !isElsewhere(one) : isThere(one))));
  }
}

const keysOf = (name: string, kind: string | null): string[] => {
  const body = bodyKey(name, kind);
  if (body !== undefined) return [body];
  return isCommonName(name) ? [] : [`name ${normalizeName(name)}`];
};

const hasNumber = ({ siret, siren, rna }: Numbers): boolean => siret !== null || siren !== null || rna !== null;

const numberOf = ({ siret, siren, rna }: Numbers): string =>
  siret !== null ? `SIRET ${siret}` : siren !== null ? `SIREN ${siren}` : `RNA ${rna ?? ''}`;

/** One question for each name: its numbers in the files may be several. */
function unite(found: readonly Gathered[]): NameAlone[] {
  const byName = new Map<string, Gathered[]>();
  for (const one of found) {
    const key = `${one.known.id} ${normalizeName(one.party.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return [...byName.values()].map((some) => {
    const [first] = some as [Gathered];
    const { known, isBody } = first;
    const bearer = {
      ...{ id: known.id, name: known.name, number: hasNumber(known) ? numberOf(known) : undefined },
      commune: known.communeName ?? undefined,
    };
    return {
      ...{ name: first.party.name, actors: some.map(({ party }) => party.id), known: bearer, isSame: false },
      ...{ file: first.file, line: first.line, rows: some.reduce((sum, { rows }) => sum + rows, 0) },
      amount: writeEuros(some.reduce((sum, { cents }) => sum + cents, 0n)),
      otherNumber: numberOf(first.party),
      ...(isBody && hasNumber(known) ? {} : { mayBeTwo: true }),
    };
  });
}
