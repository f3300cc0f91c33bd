/**
 * Every kind of suggestion that people decide on: how its ids begin, what it is about, and how it is found on a day. A
 * new kind needs an entry here, a function in standing.ts that returns the evidence a decision rests on, and a value of
 * the enum SuggestionKind.
 */
import type { Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { SuggestionKind as Kind } from '../../language/generated/types.js';
import { findDuplicates } from '../duplicate-actors/find.js';
import { findExperiments } from '../experiments/find.js';
import { nameExperiment } from '../experiments/row.js';
import { findEndsById } from '../funding-cliff/resolve.js';
import { findGaps } from '../gaps/resolve.js';
import { findActorIntroductions } from '../introductions/find-actor-introductions.js';
import { isolationOf } from '../isolated-actors/resolve.js';
import { standMatters } from '../matters/stand.js';
import { answerOverlaps } from '../overlaps/answer.js';
import { everyAudienceMatch, everyCoordination, everyGround } from '../overlaps/ask.js';
import { answerSynergies } from '../synergies/answer.js';
import type { PairRow } from './pair-row.js';
import {
  type Standing,
  standDuplicate,
  standEnd,
  standExperiment,
  standGap,
  standIntroduction,
  standIsolation,
  standPair,
} from './standing.js';

/** The id of a suggestion without the day, and one reading of what it is about. */
export interface Asked {
  readonly suggestion: string;
  readonly about: readonly string[];
}

type Find = (context: Context, asked: readonly Asked[], asOf: string) => Promise<ReadonlyMap<string, Standing>>;

interface SuggestionKind {
  readonly kind: Kind;
  readonly beginning: RegExp;
  /** The labels allowed for each entity that the id names. For a matter, its kind gives them. */
  readonly about: readonly (readonly string[])[];
  /** The suggestions that are made on that day, by id: a few statements, however many are asked for. */
  readonly find: Find;
}

const SYNERGY = /^synergy-(?!INTRODUCTION-)[A-Z_]+-/;

/** In the order in which they are counted. */
export const suggestionKinds: readonly SuggestionKind[] = [
  { kind: 'OVERLAP', beginning: /^overlap-/, about: [['Initiative'], ['Initiative']], find: findOverlaps },
  { kind: 'SYNERGY', beginning: SYNERGY, about: [['Initiative'], ['Initiative']], find: findSynergies },
  { kind: 'INTRODUCTION', beginning: /^synergy-INTRODUCTION-/, about: [['Actor'], ['Actor']], find: findIntroductions },
  { kind: 'ISOLATION', beginning: /^isolation-/, about: [['Actor']], find: findIsolations },
  { kind: 'GAP', beginning: /^gap-/, about: [['Theme'], ['Territory'], ['Territory']], find: findGapsAsked },
  { kind: 'EXPERIMENT', beginning: /^experiment-/, about: [['Initiative'], ['Territory']], find: findExperimentsAsked },
  { kind: 'FUNDING_END', beginning: /^cliff-/, about: [['Initiative', 'FundingLink']], find: findEndsAsked },
  { kind: 'MATTER', beginning: /^matter-[A-Z_]+-/, about: [], find: findMattersAsked },
  { kind: 'DUPLICATE', beginning: /^duplicate-/, about: [['Actor'], ['Actor']], find: findDuplicatesAsked },
];

/** Undefined when the id is not that of a suggestion. */
export const kindOf = (base: string): SuggestionKind | undefined =>
  suggestionKinds.find(({ beginning }) => beginning.test(base));

async function findOverlaps(context: Context, asked: readonly Asked[], asOf: string) {
  const ask = {
    ...{ asOf, minimumScore: 0, past: true },
    ...{ ground: everyGround, coordination: everyCoordination, audience: everyAudienceMatch },
  };
  return pick([await answerOverlaps(context, ask, firstOf(asked))], asked);
}

async function findSynergies(context: Context, asked: readonly Asked[], asOf: string) {
  return pick(
    [await answerSynergies(context, { asOf, between: 'INITIATIVES', everyKind: true }, firstOf(asked))],
    asked,
  );
}

/** A synergy between the two actors; if there is none, their themes, partners and bodies in common, which more pairs have. */
async function findIntroductions(context: Context, asked: readonly Asked[], asOf: string) {
  const synergies = pick(
    [await answerSynergies(context, { asOf, between: 'ACTORS', alreadyMeeting: true }, firstOf(asked))],
    asked,
  );
  const others = asked.filter(({ suggestion }) => !synergies.has(suggestion));
  const pairs = others.flatMap(({ about: [a, b] }) => (a && b ? [[a, b] as const] : []));
  const introductions = await findActorIntroductions(context, pairs, asOf);
  return new Map([...synergies, ...[...introductions].map(([id, row]) => [id, standIntroduction(row)] as const)]);
}

/** The first entity of each pair, from which the pairs are found. */
const firstOf = (asked: readonly Asked[]) => [...new Set(asked.flatMap(({ about: [first] }) => first ?? []))];

const pick = (answers: readonly Pick<Ranked<PairRow>, 'row'>[], asked: readonly Asked[]) =>
  gather(asked, (suggestion) => {
    for (const answer of answers) {
      const row = answer.row(suggestion);
      if (row) return standPair(row);
    }
    return undefined;
  });

async function findIsolations(context: Context, asked: readonly Asked[], asOf: string) {
  const rows = await isolationOf(context, asOf, null).loadMany(firstOf(asked));
  const known = new Map(rows.flatMap((row) => (row && !(row instanceof Error) ? [[row.id, row]] : [])));
  return gather(asked, (suggestion) => {
    const row = known.get(suggestion);
    return row && standIsolation(row);
  });
}

async function findGapsAsked(context: Context, asked: readonly Asked[], asOf: string) {
  const cells = asked.flatMap(({ about: [theme, epci, territory] }) =>
    theme && epci ? [[theme, epci, territory] as const] : [],
  );
  const known = await findGaps(context, cells, asOf);
  return gather(asked, (suggestion) => {
    const row = known.get(suggestion);
    return row && standGap(row);
  });
}

/** The experiments by the territory in their ids; an id without a territory means home. */
async function findExperimentsAsked(context: Context, asked: readonly Asked[], asOf: string) {
  const territories = [...new Set(asked.map(({ about: [_, territory] }) => territory ?? null))];
  const rows = await Promise.all(
    territories.map(async (territory) => {
      const found = await findExperiments(context, { asOf, territory });
      // The territory may have become home since; the id remains valid.
      return found.map((row) => ({ ...row, territory, id: nameExperiment(row.initiative, territory) }));
    }),
  );
  const known = new Map(rows.flat().map((row) => [row.id, row]));
  return gather(asked, (suggestion) => {
    const row = known.get(suggestion);
    return row && standExperiment(row);
  });
}

async function findEndsAsked(context: Context, asked: readonly Asked[], asOf: string) {
  const ids = [...new Set(asked.map(({ suggestion }) => suggestion))];
  const known = await findEndsById(context, ids, asOf);
  return gather(asked, (suggestion) => {
    const row = known.get(suggestion);
    return row && standEnd(row);
  });
}

async function findDuplicatesAsked(context: Context, asked: readonly Asked[]) {
  const known = new Map((await findDuplicates(context)).map((row) => [row.id, row]));
  return gather(asked, (suggestion) => {
    const row = known.get(suggestion);
    return row && standDuplicate(row);
  });
}

function findMattersAsked(context: Context, asked: readonly Asked[], asOf: string) {
  return standMatters(
    context,
    asked.map(({ suggestion }) => suggestion),
    asOf,
  );
}

function gather(asked: readonly Asked[], find: (suggestion: string) => Standing | undefined): Map<string, Standing> {
  return new Map(
    asked.flatMap(({ suggestion }) => {
      const found = find(suggestion);
      return found ? [[suggestion, found]] : [];
    }),
  );
}
