/**
 * Finds pairs of records that may describe one actor. Only values that both records have count: a missing value is no
 * reason, and contradicting values exclude a pair.
 */
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { compareKeys, type Keys } from '../../answers/row-place.js';
import { mapYielding } from '../../fresh/yield.js';
import { isCommonName } from '../../import/cells/common-names.js';
import { normalizeName } from '../../import/cells/normalize-name.js';
import { bodyKey } from '../../import/cells/territory-form.js';
import { areOtherNumbers } from '../../import/names/are-other-numbers.js';
import { shapeName } from '../../import/names/is-near-name.js';
import type { DuplicateReason } from '../../language/generated/types.js';
import { rules } from '../../measures/rules.js';
import type { DuplicateActorsRow } from './row.js';

/** A row of cypher/actor-names.cypher. */
interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  /** Other numbers that sources stated for the actor. */
  readonly stated: readonly string[];
  /** The commune of the actor's seat. */
  readonly commune: string | null;
}

const REASONS: readonly DuplicateReason[] = [
  ...(['SAME_NUMBER', 'TWO_NUMBERS', 'SAME_NAME_AND_COMMUNE', 'ALIAS', 'SAME_NAME', 'OTHER_NUMBER'] as const),
  'NEAR_NAME',
];

export const keysOfDuplicate = ({ reasons: [first], a, b }: DuplicateActorsRow): Keys => [
  first === undefined ? REASONS.length : REASONS.indexOf(first),
  a,
  b,
];

export async function findDuplicates(context: Context): Promise<DuplicateActorsRow[]> {
  const actors = await readCached<KnownActor>(context, 'actor-names', { limit: 1_000_000 });
  return (await pairAll(actors, context.signal))
    .map((row) => ({ ...row, asOf: context.today }))
    .sort((one, other) => compareKeys(keysOfDuplicate(one), keysOfDuplicate(other)));
}

async function pairAll(
  actors: readonly KnownActor[],
  signal?: AbortSignal,
): Promise<Omit<DuplicateActorsRow, 'asOf'>[]> {
  const alike = new Map<string, KnownActor[]>();
  const note = (actor: KnownActor) => {
    for (const key of keysOf(actor)) {
      const some = alike.get(key);
      if (some) some.push(actor);
      else alike.set(key, [actor]);
    }
  };
  await mapYielding(actors, note, signal);
  const areAloneBy =
    (keyOf: (name: string) => string): AreAlone =>
    (a, b) => {
      const bearers = alike.get(keyOf(a.name)) ?? [];
      const [known, ...others] = bearers.filter(hasNumber);
      return bearers.length === 2 || (others.length === 0 && (known === a || known === b));
    };
  const alone = { areNamed: areAloneBy(nameKey), areNear: areAloneBy(nearKey) };
  const found = new Map<string, Omit<DuplicateActorsRow, 'asOf'>>();
  const compare = (some: readonly KnownActor[]) => {
    if (some.length > rules.DUPLICATE_BEARERS.value) return;
    for (const [at, one] of some.entries()) {
      for (const other of some.slice(at + 1)) {
        const row = pair(one, other, alone);
        if (row) found.set(row.id, row);
      }
    }
  };
  await mapYielding(alike.values(), compare, signal);
  return [...found.values()];
}

const nameKey = (name: string) => `name ${normalizeName(name)}`;
/** The same for names that differ by plurals and small words. */
const nearKey = (name: string) => `near ${shapeName(name).words.join(' ')}`;

/** The keys under which the actor is compared with others. */
function keysOf({ name, aliases, kind, siren, siret, rna, stated }: KnownActor): Set<string> {
  const body = bodyKey(name, kind);
  const numbers = [siret, siren, rna, ...stated].filter((number) => number !== null);
  return new Set([
    ...numbers,
    ...[name, ...aliases].map(nameKey),
    nearKey(name),
    ...(body === undefined ? [] : [body]),
  ]);
}

/** Whether no third actor bears the name of the two, or one of the two is the only bearer with a number. */
type AreAlone = (a: KnownActor, b: KnownActor) => boolean;

/** By their name, and by one that is near. */
interface Alone {
  readonly areNamed: AreAlone;
  readonly areNear: AreAlone;
}

function pair(one: KnownActor, other: KnownActor, alone: Alone): Omit<DuplicateActorsRow, 'asOf'> | undefined {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const number = sharedNumber(a, b);
  const commune = a.commune !== null && a.commune === b.commune ? a.commune : null;
  const holds: Readonly<Record<Exclude<DuplicateReason, NameAlone>, boolean>> = {
    SAME_NUMBER: number !== null,
    TWO_NUMBERS: number === null && areOneBody(a, b) && areOtherNumbers(a, b),
    SAME_NAME_AND_COMMUNE: commune !== null && normalizeName(a.name) === normalizeName(b.name) && !differ(a, b),
    ALIAS: isAlias(a, b, commune) && !differ(a, b),
    OTHER_NUMBER:
      number === null && commune !== null && areSameName(a, b) && areOtherNumbers(a, b) && !areOneBody(a, b),
  };
  const sure = REASONS.filter((reason) => reason !== 'SAME_NAME' && reason !== 'NEAR_NAME' && holds[reason]);
  // A name alone is the weakest reason, given only when there is no other.
  const reasons = sure.length === 0 ? byName(a, b, alone) : sure;
  return reasons.length === 0
    ? undefined
    : { id: `duplicate-${a.id}-${b.id}`, a: a.id, b: b.id, reasons, number, commune };
}

type NameAlone = 'SAME_NAME' | 'NEAR_NAME';

function byName(a: KnownActor, b: KnownActor, { areNamed, areNear }: Alone): NameAlone[] {
  if (!mayBeOne(a, b)) return [];
  if (areSameName(a, b)) return areNamed(a, b) ? ['SAME_NAME'] : [];
  if (nearKey(a.name) !== nearKey(b.name) || isCommonName(a.name) || isCommonName(b.name)) return [];
  return areNear(a, b) ? ['NEAR_NAME'] : [];
}

/** Two establishments of one organisation share a SIREN but are two actors. */
function sharedNumber(a: KnownActor, b: KnownActor): string | null {
  if (a.siret !== null && (a.siret === b.siret || b.stated.includes(a.siret))) return a.siret;
  if (b.siret !== null && a.stated.includes(b.siret)) return b.siret;
  if (a.rna !== null && (a.rna === b.rna || b.stated.includes(a.rna))) return a.rna;
  if (b.rna !== null && a.stated.includes(b.rna)) return b.rna;
  if (a.siren !== null && a.siren === b.siren && (a.siret === null || b.siret === null)) return a.siren;
  return null;
}

const areSameName = (a: KnownActor, b: KnownActor) =>
  normalizeName(a.name) === normalizeName(b.name) && !isCommonName(a.name);

/** Whether both names mean one commune, EPCI, département or region, as far as their seats tell. */
function areOneBody(a: KnownActor, b: KnownActor): boolean {
  if (a.commune !== null && b.commune !== null && a.commune !== b.commune) return false;
  const body = bodyKey(a.name, a.kind);
  return body !== undefined && body === bodyKey(b.name, b.kind);
}

/** Whether both have a number of the same kind, and the numbers differ. */
function differ(a: KnownActor, b: KnownActor): boolean {
  return (['siren', 'siret', 'rna'] as const).some(
    (sort) => a[sort] !== null && b[sort] !== null && a[sort] !== b[sort],
  );
}

const hasNumber = ({ siret, siren, rna }: KnownActor) => [siret, siren, rna].some((number) => number !== null);

/** Whether two actors with one name may be the same: not when both have a number, or their seats are in two communes. */
function mayBeOne(a: KnownActor, b: KnownActor): boolean {
  if (a.commune !== null && b.commune !== null && a.commune !== b.commune) return false;
  return !(hasNumber(a) && hasNumber(b));
}

function isAlias(a: KnownActor, b: KnownActor, commune: string | null): boolean {
  if (a.commune !== null && b.commune !== null && commune === null) return false;
  const names = ({ name, aliases }: KnownActor) => [name, ...aliases].map(normalizeName);
  const shared = names(a).filter((name) => names(b).includes(name));
  // Without a common commune, two actors may bear the same name, or two spellings of it, so only a different name counts.
  const isOther = (name: string) =>
    [a, b].some((actor) => normalizeName(actor.name) !== name && actor.aliases.map(normalizeName).includes(name));
  return shared.some((name) => isOther(name) && (commune !== null || !isCommonName(name)));
}
