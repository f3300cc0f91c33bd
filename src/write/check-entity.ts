/** Checks an entity as it is to be, whole: what each field alone cannot tell. */
import type { Graph } from './act.js';
import type { Noun } from './nouns.js';
import type { Read } from './read-input.js';
import type { State } from './state.js';
import { type UserError, userErrors } from './user-errors.js';

export async function checkEntity(
  act: string,
  noun: Noun,
  { run }: Graph,
  state: State,
  read: Read,
): Promise<UserError[]> {
  const faults = [...(await checkEnds(act, noun, run, read)), ...checkPeriod(act, noun, state)];
  if (noun.label === 'Actor')
    faults.push(...checkBody(act, state, read), ...(await checkIdentity(act, run, state, read)));
  if (noun.label === 'Initiative') faults.push(...(await checkWholes(act, run, state, read)));
  if (noun.label === 'FundingLink') faults.push(...checkGrant(act, state, read));
  return faults;
}

/** Every id that is given is one of something that lives, and of the right sort. */
async function checkEnds(act: string, noun: Noun, run: Graph['run'], { links }: Read): Promise<UserError[]> {
  const ids = Object.values(links).flat();
  if (ids.length === 0) return [];
  const found = await run<{ id: string; label: string }>('write/known-ends', { ids: [...new Set(ids)] });
  const labels = new Map(found.map(({ id, label }) => [id, label]));
  return Object.entries(links).flatMap(([field, each]) => {
    const label = noun.links[field]?.label as string;
    return each.flatMap((id) => checkEnd(act, field, label, id, labels.get(id)));
  });
}

export function checkEnd(
  act: string,
  field: string,
  label: string,
  id: string,
  found: string | undefined,
): UserError[] {
  if (found === label) return [];
  return [
    found === undefined
      ? userErrors.unknown(act, field, label, id)
      : userErrors.otherLabel(act, field, label, id, found),
  ];
}

function checkPeriod(act: string, { period }: Noun, { properties }: State): UserError[] {
  if (period === undefined) return [];
  const [first, last] = period;
  return checkOrder(act, last, properties[first], properties[last]);
}

export function checkOrder(act: string, field: string, first: unknown, last: unknown): UserError[] {
  if (!first || !last || String(first) <= String(last)) return [];
  return [userErrors.invalid(act, field, `it ends on ${last}, before it starts on ${first}`, 'correct one of the two')];
}

function checkBody(act: string, { properties }: State, read: Read): UserError[] {
  if (properties.kind === 'BODY') return [];
  return ['bodyType', 'frequency', 'nextMeetingOn']
    .filter((field) => read.properties[field] != null)
    .map((field) => userErrors.invalid(act, field, 'only an actor of kind BODY has it', 'leave it out, or set kind'));
}

async function checkIdentity(act: string, run: Graph['run'], state: State, read: Read): Promise<UserError[]> {
  const { siren, siret } = state.properties;
  if (siret && siren && !String(siret).startsWith(String(siren))) {
    const field = read.properties.siren == null ? 'siret' : 'siren';
    return [
      userErrors.invalid(act, field, `SIREN ${siren} is not the beginning of SIRET ${siret}`, 'correct one of the two'),
    ];
  }
  const asked = { siret: null, siren: null, rna: null, ...read.properties };
  // Establishments of one organisation have its SIREN in common; by SIREN alone it is that organisation.
  const keys = { siret: asked.siret, siren: siret ? null : asked.siren, rna: asked.rna };
  if (Object.values(keys).every((key) => key === null)) return [];
  const same = await run<{ field: string; id: string }>('write/same-registration', { ...keys, id: state.id });
  return same.map(({ field, id }) =>
    userErrors.alreadyThere(act, field, `${field.toUpperCase()} ${asked[field as 'siret']} is already that of`, id),
  );
}

async function checkWholes(act: string, run: Graph['run'], { id }: State, { links }: Read): Promise<UserError[]> {
  const wholes = links.partOf ?? [];
  if (wholes.length === 0) return [];
  const circles = wholes.includes(id) ? [{ id }] : await run<{ id: string }>('write/wholes', { ids: wholes, id });
  return circles.map(({ id: whole }) =>
    userErrors.invalid(act, 'partOf', `${whole} is itself part of ${id}`, 'name a whole that is not one of its parts'),
  );
}

function checkGrant(act: string, { properties, relations }: State, read: Read): UserError[] {
  const otherEnd = (type: string) => relations.find((relation) => relation.type === type)?.other;
  const faults: UserError[] = [];
  const [funder, beneficiary] = [otherEnd('GRANTS'), otherEnd('BENEFITS')];
  if (funder !== undefined && funder === beneficiary && properties.nature !== 'OWN_FUNDS') {
    const remedy = 'name another actor, or the nature OWN_FUNDS';
    faults.push(userErrors.invalid(act, 'beneficiary', `${funder} would grant to itself`, remedy));
  }
  const { decidedIn: year } = read.properties;
  const { decidedOn } = properties;
  if (year != null && (Number(year) < 1900 || Number(year) > 2200)) {
    faults.push(userErrors.invalid(act, 'decidedIn', `${year} is no year of a decision`, 'write it as 2026'));
  } else if (year != null && decidedOn && !String(decidedOn).startsWith(String(year))) {
    faults.push(
      userErrors.invalid(
        act,
        'decidedIn',
        `${year} is not the year of ${decidedOn}`,
        'leave it out, or correct decidedOn',
      ),
    );
  }
  return faults;
}
