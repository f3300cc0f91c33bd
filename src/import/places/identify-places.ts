/**
 * Says which actor each place of a file is: by its number if only one place of the file bears it, else by its name and its commune. The number of
 * whoever runs several places is none of theirs. Pure.
 */
import { isCommonName } from '../cells/common-names.js';
import { hashText } from '../cells/digest.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readRegistration } from '../cells/registrations.js';

export interface StatedPlace {
  readonly name: string;
  /** A SIRET, a SIREN or an RNA number, as stated; empty for none. */
  readonly number: string;
  /** Id of the commune, else what is stated of it. */
  readonly commune: string;
  readonly address: string;
  /** What the file calls the place, with the name of its publisher: only for what has nothing but a common name. */
  readonly key: string;
}

export interface IdentifiedPlace {
  readonly id: string;
  /** The number by which it is known; undefined where it bears none that is its own. */
  readonly number: string | undefined;
  /** A number that others of the file bear too. */
  readonly shared: string | undefined;
  /** Others of the file have its name in its commune, at another address. */
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
      return { id: `actor-${number}`, number, shared: undefined, isNamesake: false };
    }
    const address = isNamesake ? normalizeName(place.address) : '';
    return { id: `actor-${hashText('place', nameOf(place), address)}`, number: undefined, shared: number, isNamesake };
  });
}

/** Its name within its commune; of a common name without a commune, nothing but the row itself. */
function nameOf({ name, commune, key }: StatedPlace): string {
  const isNobody = commune === '' && isCommonName(name);
  return [normalizeName(name), normalizeName(commune), ...(isNobody ? [key] : [])].join('\n');
}

function gather<One>(all: readonly One[], group: (one: One) => string, value: (one: One) => string) {
  const groups = new Map<string, Set<string>>();
  for (const one of all) groups.set(group(one), (groups.get(group(one)) ?? new Set()).add(value(one)));
  return groups;
}
