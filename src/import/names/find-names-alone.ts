/**
 * Finds which names without a number are borne by exactly one known actor, or where nobody bears them are near those of
 * exactly one, unless a number or a commune contradicts it.
 */
import type { Database } from '../../database/database.js';
import { writeEuros } from '../cells/amounts.js';
import { findCommunes } from '../places/find-communes.js';
import { readActors } from '../read-actors.js';
import { findNearBearers } from './find-near.js';
import { findBearers, type KnownActor } from './known-actors.js';
import type { KnownBearer, NameAlone } from './name-alone.js';
import type { GatheredName, StatedNames } from './stated-names.js';

/** Each name is compared with all known ones: those with most money are enough to be looked at. */
const MOST_NEAR = 200;

/** Those with most money first. @param mayBeNear whether a name, normalised, is compared with near ones */
export async function findNamesAlone(
  database: Database,
  stated: StatedNames,
  home: string | undefined,
  mayBeNear: (name: string) => boolean,
): Promise<NameAlone[]> {
  const names = stated.byName();
  if (names.size === 0) return [];
  const bearers = await findBearers(database, names);
  const open = [...names].filter(([name]) => !bearers.has(name) && mayBeNear(name)).sort(byMoney);
  const near = await findNearBearers(
    database,
    new Map(open.slice(0, MOST_NEAR).map(([name, [first]]) => [name, first?.name ?? name])),
  );
  const matches = [...bearers, ...near].flatMap(([name, [bearer, ...others]]) =>
    bearer === undefined || others.length > 0
      ? []
      : [{ bearer, gathered: names.get(name) ?? [], isNear: !bearers.has(name) }],
  );
  // Once such an actor is in the graph, the pair is a question of duplicateActors.
  const { isNew } = await readActors(
    (name, parameters) => database.read(name, parameters),
    matches.flatMap(({ gathered }) => gathered.map(({ id }) => id)),
  );
  const agrees = await compareCommunes(database, matches, home);
  const found = matches.flatMap(({ bearer, gathered, isNear }) => {
    const some = gathered.filter(
      (one) => isNew(one.id) && agrees(one, bearer) && !one.invalid.some((number) => contradicts(number, bearer)),
    );
    return some.length === 0 ? [] : [{ ...unite(some, bearer), ...(isNear && { isNear }) }];
  });
  return found.sort((one, other) => Number(other.amount) - Number(one.amount) || other.rows - one.rows);
}

const centsOf = (gathered: readonly GatheredName[]): bigint => gathered.reduce((sum, { cents }) => sum + cents, 0n);

const byMoney = ([, one]: Named, [, other]: Named): number => Number(centsOf(other) - centsOf(one));

type Named = readonly [name: string, gathered: readonly GatheredName[]];

/** A place that means no known commune contradicts nothing. */
async function compareCommunes(
  database: Database,
  matches: readonly { readonly bearer: KnownActor; readonly gathered: readonly GatheredName[] }[],
  home: string | undefined,
): Promise<(one: GatheredName, bearer: KnownActor) => boolean> {
  const communeOf = ({ place }: GatheredName) => ({ code: place, postalCode: '', name: place });
  const placed = matches.flatMap(({ bearer, gathered }) =>
    bearer.commune === null ? [] : gathered.filter(({ place }) => place !== ''),
  );
  if (placed.length === 0) return () => true;
  const find = await findCommunes((name, parameters) => database.read(name, parameters), placed.map(communeOf), home);
  return (one, { commune }) => {
    const id = one.place === '' || commune === null ? undefined : find(communeOf(one)).id;
    return id === undefined || id === commune;
  };
}

/** A shorter text of digits is no number. */
const FEWEST_DIGITS = 5;
/** An id of a register of any country. @see https://org-id.guide */
const OF_A_REGISTER = /^(?!360G-)[A-Z]{2,3}-[A-Z0-9]+-./i;

/**
 * "7,86137E+13" and 78613700000000 are what a spreadsheet makes of 78613712300017: the digits that remain still identify
 * it. So does its SIREN in front of a wrong establishment.
 */
function contradicts(stated: string, { siret, siren, rna }: KnownActor): boolean {
  if (OF_A_REGISTER.test(stated)) return true;
  const digits = (/^[^Ee]*/.exec(stated)?.[0] ?? '').replace(/\D/g, '').replace(/0+$/, '');
  const numbers = [siret, siren, rna].flatMap((number) => (number === null ? [] : [number.replace(/\D/g, '')]));
  if (digits.length < FEWEST_DIGITS || numbers.length === 0) return false;
  return !numbers.some((number) => number.startsWith(digits)) && (siren === null || !digits.startsWith(siren));
}

function unite(some: readonly GatheredName[], bearer: KnownActor): NameAlone {
  const [first] = some as [GatheredName];
  return {
    ...{ name: first.name, actors: some.map(({ id }) => id), known: describe(bearer), isSame: false },
    ...{ file: first.file, line: first.line, rows: some.reduce((sum, { rows }) => sum + rows, 0) },
    amount: writeEuros(centsOf(some)),
  };
}

function describe({ id, name, siret, siren, rna, communeName }: KnownActor): KnownBearer {
  const [number] = [siret && `SIRET ${siret}`, siren && `SIREN ${siren}`, rna && `RNA ${rna}`].filter(Boolean);
  return { id, name, number: number || undefined, commune: communeName ?? undefined };
}
