/**
 * Tells apart actors with the same name and no number by their seats, so that the town halls of two communes are two
 * actors.
 */
import type { Run } from '../../database/database.js';
import { isCommonName } from '../cells/common-names.js';
import { hashText } from '../cells/digest.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { KnownNames } from '../territories/known-names.js';
import { resolveTerritories } from '../territories/resolve-territories.js';
import { identifyStatedActor, textOf } from './ecosystem-ids.js';
import { findPlaces } from './ecosystem-places.js';
import type { EcosystemRecord } from './ecosystem-record.js';

export interface ToldApart {
  readonly id: string;
  /** The stated forms of its seat, with which rows may name the actor: "Mairie (02691)". */
  readonly seats: readonly string[];
}

interface Seated {
  readonly record: EcosystemRecord;
  /** The id made of the name only, which an earlier import gave it. */
  readonly plain: string;
  readonly bySeat: string;
  readonly seat: string;
}

/** Only actors whose name alone does not identify them. */
export async function tellNamesakesApart(
  run: Run,
  records: readonly EcosystemRecord[],
  source: string,
  territoryNames: KnownNames,
): Promise<ReadonlyMap<EcosystemRecord, ToldApart>> {
  const seated = await listSeated(run, records, source, territoryNames);
  if (seated.length === 0) return new Map();
  const ids = [...new Set(seated.flatMap(({ plain, bySeat }) => [plain, bySeat]))];
  const known = new Map(
    (await run<{ id: string; links: Record<string, string[]> }>('import/actor-links', { ids })).map(({ id, links }) => [
      id,
      links.seat ?? [],
    ]),
  );
  const seatsOf = new Map<string, Set<string>>();
  const communes = await resolveTerritories(run, new Set(seated.map(({ seat }) => seat)));
  for (const { plain, seat } of seated) seatsOf.set(plain, (seatsOf.get(plain) ?? new Set()).add(seat));
  return new Map(
    seated.flatMap(({ record, plain, bySeat, seat }): [EcosystemRecord, ToldApart][] => {
      const named = communes.get(seat)?.name;
      const seats = [...(named === undefined ? [] : [named]), textOf(record, 'seat'), seat.replace(/^COM-/, '')];
      if (known.has(bySeat)) return [[record, { id: bySeat, seats }]];
      const [standing] = known.get(plain) ?? [];
      const isAnother = standing !== undefined && standing !== seat;
      const isOneOfSeveral = (seatsOf.get(plain)?.size ?? 0) > 1 && standing !== seat;
      // An actor that moves stays the same, but a town hall in another commune is a different one.
      const isApart = isOneOfSeveral || (isAnother && isCommonName(textOf(record, 'name')));
      return isApart ? [[record, { id: bySeat, seats }]] : [[record, { id: plain, seats }]];
    }),
  );
}

/** Rows of actors with a seat, but no number. */
async function listSeated(
  run: Run,
  records: readonly EcosystemRecord[],
  source: string,
  territoryNames: KnownNames,
): Promise<Seated[]> {
  const nameless = records.filter((record) => {
    if (record.table !== 'actors' || record.isRejected || textOf(record, 'id') !== '') return false;
    const { siren, rna } = identifyStatedActor(record, source);
    return siren === null && rna === null && textOf(record, 'seat') !== '';
  });
  if (nameless.length === 0) return [];
  const places = await findPlaces(run, { territoryNames }, nameless);
  return nameless.flatMap((record) => {
    const [seat] = places.territories(record, 'seat').ids;
    if (seat === undefined) return [];
    const plain = identifyStatedActor(record, source).id;
    const bySeat = `actor-${hashText(source, normalizeName(textOf(record, 'name')), seat)}`;
    return [{ record, plain, bySeat, seat }];
  });
}
