/** Finds one entity by exactly one of its keys: its id, or a public number or code. */
import { GraphQLError } from 'graphql';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { type Stub, stub } from '../../answers/stubs.js';
import { type GoneRow, goneInput, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import type { QueryActorArgs, QueryTerritoryArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The number of matches that an error names; the statement reads one more, to know whether there are others. */
const MOST_NAMED = 5;

async function findById(context: Context, noun: string, id: string): Promise<Stub | null> {
  const [found] = await whereaboutsOf(context, [id]);
  if (found?.label !== noun) return null;
  if (isGone(found)) throw goneError(noun, found);
  return stub(noun, found.id);
}

/** The error for an entity that once existed. A null answer means that it never did. */
function goneError(noun: string, gone: GoneRow): GraphQLError {
  const question = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}`;
  const { message, told } = goneInput(gone, [question, 'id']);
  const { archivedOn, mergedInto } = gone;
  return new GraphQLError(message, { extensions: { code: 'GONE', told, archivedOn, mergedInto } });
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
    const [asked, keysAsked] = [names.join(', '), given.join(', ')];
    throw key === undefined
      ? badInput('NO_KEY', [question], { names: asked })
      : badInput('SEVERAL_KEYS', [question], { given: keysAsked, names: asked });
  }
  return { key, value: String(keys[key]) };
}

/** @throws BadInput that names the matches when there are several. */
function onlyOne<T extends Named>(
  at: readonly string[],
  value: string,
  found: readonly T[],
  levels?: string,
): T | undefined {
  if (found.length > 1) {
    const shown = found.slice(0, MOST_NAMED).map(({ id, name }) => `${name} (${id})`);
    const named = [...shown, ...(found.length > MOST_NAMED ? ['…'] : [])].join(', ');
    throw levels === undefined
      ? badInput('SEVERAL_OF_NUMBER', at, { value, found: named })
      : badInput('SEVERAL_OF_CODE', at, { value, found: named, levels });
  }
  return found[0];
}

async function actor(_: unknown, keys: QueryActorArgs, context: Context): Promise<Stub | null> {
  const { key, value } = readKey('actor', keys, ['id', 'siret', 'siren', 'rna']);
  if (key === 'id') return findById(context, 'Actor', value);
  const found = await readCached<Named>(context, 'actor', { siret: null, siren: null, rna: null, [key]: value });
  const one = onlyOne(['actor', key], value, found);
  return one ? stub('Actor', one.id) : null;
}

type Place = Named & { readonly level: string; readonly code: string | null };

async function territory(_: unknown, { level, ...keys }: QueryTerritoryArgs, context: Context): Promise<Stub | null> {
  const { key, value } = readKey('territory', keys, ['id', 'code', 'formerCode']);
  if (level != null && key !== 'code') throw badInput('LEVEL_WITHOUT_CODE', ['territory', 'level'], { key });
  if (key === 'id') return findById(context, 'Territory', value);
  const find = (ask: { code: string | null; formerCode: string | null }) =>
    readCached<Place>(context, 'territory', { ...ask, level: level ?? null });
  const former = () => find({ code: null, formerCode: value });
  const found = await (key === 'code' ? find({ code: value, formerCode: null }) : former());
  const levels = key === 'code' && level == null ? found.map((each) => each.level).join(', ') : undefined;
  const one = onlyOne(['territory', key], value, found, levels);
  if (one === undefined && key === 'code') refuseFormer(value, await former());
  return one ? stub('Territory', one.id) : null;
}

/** A former code is not silently taken for a current one. @throws BadInput when a territory once had it. */
function refuseFormer(code: string, [today]: readonly Place[]): void {
  if (today === undefined) return;
  throw badInput('FORMER_CODE', ['territory', 'code'], { code, name: today.name, id: today.id });
}

export const lookup = {
  Query: {
    actor,
    territory,
    initiative: byId('Initiative'),
    theme: byId('Theme'),
    fundingLink: byId('FundingLink'),
  },
};
