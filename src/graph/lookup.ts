/** One entity by exactly one of its keys: its id, or a number or a code that people know it by. */
import { GraphQLError } from 'graphql';
import { BadInput } from '../errors.js';
import type { Context } from './context.js';
import type { QueryActorArgs, QueryTerritoryArgs, Resolvers } from './generated/types.js';
import { type Stub, stub } from './stubs.js';
import { findGone, type GoneRow } from './whereabouts.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How many are named in a refusal; a statement finds one more, so that it is known when there are others. */
const NAMED = 5;

async function findById(context: Context, noun: string, id: string): Promise<Stub | null> {
  const [found] = await context.answer<{ id: string }>('node', { id, label: noun });
  if (found) return stub(noun, found.id);
  const [gone] = (await findGone(context, [id])).filter(({ label }) => label === noun);
  if (gone) throw goneError(noun, gone);
  return null;
}

/** Null says that there never was such a thing; this, that there was. */
function goneError(noun: string, { id, archivedOn, mergedInto }: GoneRow): GraphQLError {
  const fact =
    mergedInto === null ? `is archived since ${archivedOn}` : `was merged into "${mergedInto}" on ${archivedOn}`;
  const remedy = mergedInto === null ? 'ask node(id:) what is known of it' : 'ask that one';
  const question = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}`;
  return new GraphQLError(`${question}: id: "${id}" ${fact}; ${remedy}`, {
    extensions: { code: 'GONE', archivedOn, mergedInto },
  });
}

const byId =
  (noun: string) =>
  (_: unknown, { id }: { readonly id: string }, context: Context) =>
    findById(context, noun, id);

/** @throws BadInput unless exactly one is given. */
function readKey<Keys extends object>(question: string, keys: Keys, names: readonly (keyof Keys & string)[]) {
  const given = names.filter((name) => keys[name] != null);
  const [key] = given;
  if (key === undefined || given.length > 1) {
    const fact = given.length > 1 ? `${given.join(' and ')} are given` : 'no key is given';
    throw new BadInput(`${question}: ${fact}; give exactly one of ${names.join(', ')}`);
  }
  return { key, value: String(keys[key]) };
}

/** @throws BadInput naming them when there are several. */
function onlyOne<T extends Named>(address: string, value: string, found: readonly T[], remedy: string): T | undefined {
  if (found.length > 1) {
    const shown = found.slice(0, NAMED).map(({ id, name }) => `${name} (${id})`);
    const others = found.length > NAMED ? ' and others' : '';
    throw new BadInput(`${address}: "${value}" is that of ${shown.join(', ')}${others}; ${remedy}`);
  }
  return found[0];
}

async function actor(_: unknown, keys: QueryActorArgs, context: Context): Promise<Stub | null> {
  const { key, value } = readKey('actor', keys, ['id', 'siret', 'siren', 'rna']);
  if (key === 'id') return findById(context, 'Actor', value);
  const found = await context.answer<Named>('actor', { siret: null, siren: null, rna: null, [key]: value });
  const remedy = key === 'siren' ? 'ask the siret of one of them, or its id' : 'ask the id of one of them';
  const one = onlyOne(`actor: ${key}`, value, found, remedy);
  return one ? stub('Actor', one.id) : null;
}

type Place = Named & { readonly level: string; readonly code: string | null };

async function territory(_: unknown, { level, ...keys }: QueryTerritoryArgs, context: Context): Promise<Stub | null> {
  const { key, value } = readKey('territory', keys, ['id', 'code', 'formerCode']);
  if (level != null && key !== 'code')
    throw new BadInput(`territory: level: it goes with code; leave it out beside ${key}`);
  if (key === 'id') return findById(context, 'Territory', value);
  const find = (ask: { code: string | null; formerCode: string | null }) =>
    context.answer<Place>('territory', { ...ask, level: level ?? null });
  const former = () => find({ code: null, formerCode: value });
  const found = await (key === 'code' ? find({ code: value, formerCode: null }) : former());
  const levels = found.map((each) => each.level).join(' or ');
  const remedy = key === 'code' && level == null ? `give level too: ${levels}` : 'ask the id of one of them';
  const one = onlyOne(`territory: ${key}`, value, found, remedy);
  if (one === undefined && key === 'code') refuseFormer(value, await former());
  return one ? stub('Territory', one.id) : null;
}

/** A code of the past is not taken for one of today in silence. @throws BadInput when some territory had it. */
function refuseFormer(code: string, [today]: readonly Place[]): void {
  if (today === undefined) return;
  throw new BadInput(
    `territory: code: "${code}" is a former code, today part of ${today.name} (${today.id}); ask formerCode: "${code}"`,
  );
}

export const lookup = {
  Query: {
    actor,
    territory,
    initiative: byId('Initiative'),
    theme: byId('Theme'),
    fundingLink: byId('FundingLink'),
  },
} satisfies Resolvers;
