/**
 * Identifies the actor of each place in a file: by its number if no other place of the file has it, else by its name
 * and commune. A number shared by several places belongs to their operator, not to them. Pure.
 */
import { isCommonName } from '../cells/common-names.js';
import { hashText } from '../cells/digest.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readRegistration } from '../cells/registrations.js';

export interface StatedPlace {
  readonly name: string;
  /** A SIRET, a SIREN or an RNA number, as stated; empty for none. */
  readonly number: string;
  /** Id of the commune, else the commune as stated. */
  readonly commune: string;
  readonly address: string;
  /**
   * The file's id of the place with the name of its publisher; used only for a place with nothing but a common name.
   */
  readonly key: string;
  /** The actor that an earlier import made of the row, when the row comes from a table of rows to correct. */
  readonly made?: string | undefined;
}

export interface IdentifiedPlace {
  readonly id: string;
  /** The number that identifies it; undefined when it has none of its own. */
  readonly number: string | undefined;
  /** A number that it shares with other places of the file. */
  readonly shared: string | undefined;
  /** Other places of the file have the same name and commune, at another address. */
  readonly isNamesake: boolean;
}

/** In the order given. */
export function identifyPlaces(places: readonly StatedPlace[]): IdentifiedPlace[] {
  const read = places.map((place) => ({ place, number: readRegistration(place.number)?.number }));
  const byNumber = gather(
    read,
    ({ number }) => number ?? '',
    ({ place }) => nameOf(place),
  );
  const byName = gather(places, nameOf, ({ address }) => normalizeName(address));
  return read.map(({ place, number }) => {
    const isShared = number !== undefined && (byNumber.get(number)?.size ?? 0) > 1;
    const isNamesake = (byName.get(nameOf(place))?.size ?? 0) > 1;
    if (number !== undefined && !isShared) {
      return { id: place.made ?? `actor-${number}`, number, shared: undefined, isNamesake: false };
    }
    const address = isNamesake ? normalizeName(place.address) : '';
    const id = place.made ?? `actor-${hashText('place', nameOf(place), address)}`;
    return { id, number: undefined, shared: number, isNamesake };
  });
}

/** Its name within its commune; for a common name without a commune, the row itself. */
function nameOf({ name, commune, key }: StatedPlace): string {
  const isNobody = commune === '' && isCommonName(name);
  return [normalizeName(name), normalizeName(commune), ...(isNobody ? [key] : [])].join('\n');
}

function gather<One>(all: readonly One[], group: (one: One) => string, value: (one: One) => string) {
  const groups = new Map<string, Set<string>>();
  for (const one of all) groups.set(group(one), (groups.get(group(one)) ?? new Set()).add(value(one)));
  return groups;
}
