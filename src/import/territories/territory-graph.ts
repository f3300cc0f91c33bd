/** Turns the official geographic code into territories and the links between them; pure. */
import { groupNeighbours } from './contour-neighbours.js';
import { type AmbiguousCode, findFormerCodes } from './former-codes.js';
import type { OfficialCode, OfficialCommune } from './official-code.js';

export interface StatedTerritory {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Of a commune or an EPCI: the SIREN of the authority that runs it. */
  readonly siren: string | null;
  readonly level: 'COMMUNE' | 'EPCI' | 'ARRONDISSEMENT' | 'DEPARTMENT' | 'REGION' | 'COUNTRY';
  /** Null when no commune's population is known (the uninhabited lands of the south and Clipperton). */
  readonly population: number | null;
  readonly formerCodes: readonly string[];
  readonly postalCodes: readonly string[];
  /** Ids of the smallest territories in which it lies wholly. */
  readonly within: readonly string[];
  /** Ids, greater than its own, of the EPCI that touch it. */
  readonly neighbours: readonly string[];
}

export interface TerritoryGraph {
  readonly territories: readonly StatedTerritory[];
  /** Former commune codes with several successors. */
  readonly ambiguousCodes: readonly AmbiguousCode[];
}

/**
 * France with its régions, départements, arrondissements, EPCI and communes. The overseas collectivities are in it: the
 * source lists each as a région and as a département of the same code; here it is one territory, at the level
 * DEPARTMENT and directly within France, so that France has 18 régions and no inhabitant is left out.
 * @param touching pairs of ids of EPCI that touch
 */
export function buildTerritoryGraph(
  official: OfficialCode,
  touching: readonly (readonly [string, string])[],
): TerritoryGraph {
  const communes = official.communes.filter(({ type }) => type === 'commune-actuelle');
  const membership = official.epci.flatMap(({ code, membres }) =>
    membres.map((member) => [member.code, `EPCI-${code}`] as const),
  );
  const epciOf = new Map(membership);
  const former = findFormerCodes(official.communes);
  const everyEpci = new Set(official.epci.map(({ code }) => `EPCI-${code}`));
  const neighbours = groupNeighbours(touching, (id) => everyEpci.has(id));

  const inRegion = groupBy(communes, ({ region }) => region);
  const inDepartement = groupBy(communes, ({ departement }) => departement);
  const inArrondissement = groupBy(communes, ({ arrondissement }) => arrondissement);
  const inEpci = groupBy(communes, ({ code }) => epciOf.get(code));

  const france = outline('COUNTRY', 'FRANCE', { code: 'FRANCE', nom: 'France' }, communes, []);
  const regions = official.regions
    .filter(({ zone }) => zone !== 'com')
    .map((region) => outline('REGION', `REG-${region.code}`, region, inRegion(region.code), ['FRANCE']));
  const departements = official.departements.map((departement) => {
    const { code, zone, region } = departement;
    const within = [zone === 'com' ? 'FRANCE' : `REG-${region}`];
    return outline('DEPARTMENT', `DEP-${code}`, departement, inDepartement(code), within);
  });
  const arrondissements = official.arrondissements.map((arrondissement) => {
    const { code, departement } = arrondissement;
    const members = inArrondissement(code);
    return outline('ARRONDISSEMENT', `ARR-${code}`, arrondissement, members, [`DEP-${departement}`]);
  });
  const epci = official.epci.map((one) => {
    const id = `EPCI-${one.code}`;
    const members = inEpci(id);
    return {
      ...outline('EPCI', id, one, members, [...findArrondissement(members), findEnclosing(members)]),
      // Its code is its SIREN.
      siren: one.code,
      neighbours: neighbours.get(id) ?? [],
    };
  });
  const today = communes.map((commune) => {
    const { code, siren = null, arrondissement, departement, codesPostaux = [] } = commune;
    // Mayotte has no arrondissements: there it is the empty string, overseas it is not stated at all.
    const above = arrondissement ? `ARR-${arrondissement}` : `DEP-${departement}`;
    const within = [above, epciOf.get(code) ?? []].flat();
    return {
      ...outline('COMMUNE', `COM-${code}`, commune, [commune], within),
      siren,
      formerCodes: former.byCommune.get(code) ?? [],
      postalCodes: codesPostaux,
    };
  });
  return {
    territories: [france, ...regions, ...departements, ...arrondissements, ...epci, ...today],
    ambiguousCodes: former.ambiguous,
  };
}

function outline(
  level: StatedTerritory['level'],
  id: string,
  { code, nom }: { readonly code: string; readonly nom: string },
  communes: readonly OfficialCommune[],
  within: readonly string[],
): StatedTerritory {
  const population = sumPopulation(communes);
  return {
    id,
    code,
    siren: null,
    name: nom,
    level,
    population,
    formerCodes: [],
    postalCodes: [],
    within,
    neighbours: [],
  };
}

function sumPopulation(communes: readonly OfficialCommune[]): number | null {
  const known = communes.flatMap(({ population }) => population ?? []);
  return known.length === 0 ? null : known.reduce((sum, population) => sum + population, 0);
}

/** The arrondissement that has all these communes, if one has. */
function findArrondissement(communes: readonly OfficialCommune[]): string[] {
  const [arrondissement, ...others] = new Set(communes.map((commune) => commune.arrondissement));
  return others.length === 0 && arrondissement ? [`ARR-${arrondissement}`] : [];
}

/** The smallest of département, région and France that holds all these communes. */
function findEnclosing(communes: readonly OfficialCommune[]): string {
  const [departement, ...otherDepartements] = new Set(communes.map((commune) => commune.departement));
  if (otherDepartements.length === 0 && departement !== undefined) return `DEP-${departement}`;
  const [region, ...otherRegions] = new Set(communes.map((commune) => commune.region));
  return otherRegions.length === 0 && region !== undefined ? `REG-${region}` : 'FRANCE';
}

/** The communes of each key, as a look-up; `Map.groupBy` comes with Node 21 only. */
function groupBy(communes: readonly OfficialCommune[], key: (commune: OfficialCommune) => string | undefined) {
  const groups = new Map<string | undefined, OfficialCommune[]>();
  for (const commune of communes) {
    const group = groups.get(key(commune));
    if (group === undefined) groups.set(key(commune), [commune]);
    else group.push(commune);
  }
  return (wanted: string) => groups.get(wanted) ?? [];
}
