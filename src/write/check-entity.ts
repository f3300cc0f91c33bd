/** Checks an entity as it will be stored, for faults that involve several fields or other entities. */
import type { Graph } from './act.js';
import type { Noun } from './nouns.js';
import type { Read } from './read-input.js';
import type { EntityState } from './state.js';
import { type InputPlace, type UserError, userError, userErrors } from './user-errors.js';

export async function checkEntity(
  act: string,
  noun: Noun,
  { run }: Graph,
  state: EntityState,
  read: Read,
): Promise<UserError[]> {
  const faults = [...(await checkEnds(act, noun, run, read)), ...checkPeriod(act, noun, state)];
  if (noun.label === 'Actor')
    faults.push(...checkBody(act, state, read), ...(await checkIdentity(act, run, state, read)));
  if (noun.label === 'Initiative') faults.push(...(await checkWholes(act, run, state, read)));
  if (noun.label === 'FundingLink') faults.push(...checkGrant(act, state, read));
  return faults;
}

/** Checks that every id given belongs to an entity that is not archived and has the right label. */
async function checkEnds(
  act: string,
  noun: Noun,
  run: Graph['run'],
  { links, resources, given }: Read,
): Promise<UserError[]> {
  const themed = Object.entries(resources).flatMap(([field, stated]) =>
    stated.map(({ theme }, place) => ({ place: [field, place, 'theme'] as const, theme })),
  );
  const ids = [...Object.values(links).flat(), ...themed.map(({ theme }) => theme)];
  if (ids.length === 0) return [];
  const found = await run<{ id: string; label: string }>('write/known-ends', { ids: [...new Set(ids)] });
  const labels = new Map(found.map(({ id, label }) => [id, label]));
  const ofThemes = themed.flatMap(({ place, theme }) => checkEnd(act, place, 'Theme', theme, labels.get(theme)));
  const ofLinks = Object.entries(links).flatMap(([field, each]) => {
    const label = noun.links[field]?.label;
    if (label === undefined) return [];
    const placeOf = (id: string): InputPlace =>
      Array.isArray(given[field]) ? [field, given[field].indexOf(id)] : field;
    return each.flatMap((id) => checkEnd(act, placeOf(id), label, id, labels.get(id)));
  });
  return [...ofLinks, ...ofThemes];
}

export function checkEnd(
  act: string,
  place: InputPlace,
  label: string,
  id: string,
  found: string | undefined,
): UserError[] {
  if (found === label) return [];
  return [
    found === undefined
      ? userErrors.unknown(act, place, label, id)
      : userErrors.otherLabel(act, place, label, id, found),
  ];
}

function checkPeriod(act: string, { period }: Noun, { properties }: EntityState): UserError[] {
  if (period === undefined) return [];
  const [first, last] = period;
  return checkOrder(act, last, properties[first], properties[last]);
}

export function checkOrder(act: string, field: string, first: unknown, last: unknown): UserError[] {
  if (!first || !last || String(first) <= String(last)) return [];
  return [userError(act, field, 'INVERTED_DATES', { first: String(first), last: String(last) })];
}

function checkBody(act: string, { properties }: EntityState, read: Read): UserError[] {
  if (properties.kind === 'BODY') return [];
  return ['bodyType', 'frequency', 'nextMeetingOn']
    .filter((field) => read.properties[field] != null)
    .map((field) => userError(act, field, 'ONLY_FOR_BODY', {}));
}

async function checkIdentity(act: string, run: Graph['run'], state: EntityState, read: Read): Promise<UserError[]> {
  const { siren, siret } = state.properties;
  if (siret && siren && !String(siret).startsWith(String(siren))) {
    const field = read.properties.siren == null ? 'siret' : 'siren';
    return [userError(act, field, 'SIREN_NOT_OF_SIRET', { siren: String(siren), siret: String(siret) })];
  }
  const asked: Readonly<Record<string, unknown>> = { siret: null, siren: null, rna: null, ...read.properties };
  // Establishments of one organisation share its SIREN; an actor with only a SIREN is the organisation itself.
  const keys = { siret: asked.siret, siren: siret ? null : asked.siren, rna: asked.rna };
  if (Object.values(keys).every((key) => key === null)) return [];
  const same = await run<{ field: string; id: string }>('write/same-registration', { ...keys, id: state.id });
  return same.map(({ field, id }) => userErrors.alreadyThere(act, field, `${field.toUpperCase()} ${asked[field]}`, id));
}

async function checkWholes(act: string, run: Graph['run'], { id }: EntityState, { links }: Read): Promise<UserError[]> {
  const wholes = links.partOf ?? [];
  if (wholes.length === 0) return [];
  const circles = wholes.includes(id) ? [{ id }] : await run<{ id: string }>('write/wholes', { ids: wholes, id });
  return circles.map(({ id: whole }) => userError(act, 'partOf', 'PART_OF_ITSELF', { whole, id }));
}

function checkGrant(act: string, { properties, relations }: EntityState, read: Read): UserError[] {
  const otherEnd = (type: string) => relations.find((relation) => relation.type === type)?.other;
  const faults: UserError[] = [];
  const [funder, beneficiary] = [otherEnd('GRANTS'), otherEnd('BENEFITS')];
  if (funder !== undefined && funder === beneficiary && properties.nature !== 'OWN_FUNDS') {
    faults.push(userError(act, 'beneficiary', 'GRANT_TO_ITSELF', { id: funder }));
  }
  const { decidedIn: year } = read.properties;
  const { decidedOn } = properties;
  if (year != null && (Number(year) < 1900 || Number(year) > 2200)) {
    faults.push(userError(act, 'decidedIn', 'WRONG_YEAR', { year: Number(year) }));
  } else if (year != null && decidedOn && !String(decidedOn).startsWith(String(year))) {
    faults.push(userError(act, 'decidedIn', 'YEAR_NOT_OF_DAY', { year: Number(year), day: String(decidedOn) }));
  }
  return faults;
}
