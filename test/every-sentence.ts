/** Asks every question whose rows have sentences, and collects these in both languages. */
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { createContext } from '../src/answers/context.js';
import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { isRecord } from '../src/is-record.js';
import type { Language } from '../src/words/labels.js';

/** The text of one row in one language. */
export interface Saying {
  readonly type: string;
  readonly language: Language;
  readonly sentence: string;
  /** Null for a row without parts. */
  readonly headline: string | null;
  /** The facts, why now, the next step, the caveat; or none. */
  readonly parts: readonly string[];
}

/** The ids that the questions are asked about. */
export interface About {
  readonly actors: readonly string[];
  readonly initiatives: readonly string[];
  readonly funders: readonly string[];
  /** Below the roots. */
  readonly themes: readonly string[];
  readonly territories: readonly string[];
  /** The territory that coverage and pivot examine. */
  readonly around: string;
  /** Ids of suggestions that are not made. */
  readonly gone: readonly string[];
  readonly day: string;
}

/** The types whose rows have a sentence. */
export function sayingTypes(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'sentence' in type.getFields() && type.name !== 'Said')
    .map(({ name }) => name)
    .sort();
}

const inParts = 'headline facts whyNow nextStep caveat sentence isExample';

/** The questions, one document each. @param schema its types show which rows have parts */
function questions(schema: GraphQLSchema, about: About): string[] {
  const { actors, initiatives, funders, themes, territories, around, day } = about;
  const asked = new Set<string>();
  const words = (type: string): string => {
    asked.add(type);
    const found = schema.getType(type);
    const isInParts = isObjectType(found) && 'said' in found.getFields();
    return isInParts
      ? `__typename sentence fr: said { ${inParts} } en: said(language: EN) { ${inParts} }`
      : '__typename fr: sentence en: sentence(language: EN)';
  };
  const page = (field: string, type: string) => `{ ${field} { nodes { ${words(type)} } } }`;
  const row = (field: string, type: string) => `{ ${field} { ${words(type)} } }`;
  const at = `asOf: "${day}"`;
  const suggestion = ['Overlap', 'Synergy', 'IsolatedActor', 'Gap', 'FundingEnd', 'ActorIntroduction', 'NotSuggested']
    .map((type) => `... on ${type} { ${words(type)} }`)
    .join(' ');
  const changes = [
    ...funders.map((id) => `funderWithdraws: "${id}"`),
    ...actors.map((id) => `actorLeaves: "${id}"`),
    ...initiatives.map((id) => `initiativeStops: "${id}"`),
    ...actors.slice(1).map((id) => `newTie: ["${actors[0]}", "${id}"]`),
    ...initiatives.slice(1).map((id) => `mergeInitiatives: ["${initiatives[0]}", "${id}"]`),
  ];
  const written = [
    page(`overlaps(first: 200, ${at})`, 'Overlap'),
    page(
      `overlaps(first: 200, ${at}, past: true, minimumScore: 0, ground: [SAME_GROUND, NESTED, PARTIAL], audience: [UNKNOWN, SAME, PARTLY, DIFFERENT],
        coordination: [JOINT, LEADER_FUNDS, SAME_HOUSE, COMMON_FUNDER, COMMON_BODY, NONE])`,
      'Overlap',
    ),
    ...['POOLING', 'COMPLEMENTARY', 'RELAY', 'NEED_OFFER'].map((kind) =>
      page(`synergies(first: 200, ${at}, kind: ${kind}, repeats: true)`, 'Synergy'),
    ),
    `{ synergies(first: 200, ${at}) { edges { ${words('SynergyEdge')} node { ${words('Synergy')} } } } }`,
    page(`synergies(first: 200, ${at}, between: ACTORS, perActor: 200, repeats: true)`, 'Synergy'),
    page(`isolatedActors(first: 200, ${at}, documentedOnly: false, repeats: true)`, 'IsolatedActor'),
    page(
      `isolatedActors(first: 200, ${at}, documentedOnly: false, endingWithin: null,
        kind: [NO_TIES, FUNDING_ONLY, SEAT_ONLY, LAPSED, SMALL_COMPONENT, SINGLE_THREAD, PLANNED])`,
      'IsolatedActor',
    ),
    page(`gaps(first: 200, ${at}, territory: "${around}")`, 'Gap'),
    page(`gaps(first: 200, ${at}, territory: "${around}", root: true, presence: [NONE, WIDE_ONLY])`, 'Gap'),
    page(`experiments(first: 200, ${at}, territory: "${around}")`, 'Experiment'),
    page(`matters(first: 200, ${at}, repeats: true)`, 'Matter'),
    page('duplicateActors(first: 200)', 'DuplicateActors'),
    page(`fundingCliff(first: 200, ${at})`, 'FundingEnd'),
    page(`experiments(first: 200, ${at}, territory: "${around}")`, 'Experiment'),
    page(`matters(first: 200, ${at}, repeats: true, territory: "${around}")`, 'Matter'),
    page(`brokers(first: 200, ${at})`, 'Broker'),
    page(`communities(first: 200, ${at})`, 'Community'),
    page(`coverage(first: 200, ${at}, territory: "${around}")`, 'Coverage'),
    page(`coverage(first: 200, ${at}, territory: "${around}", root: true)`, 'Coverage'),
    row(`fragmentation(${at})`, 'Fragmentation'),
    page(`funderDependence(first: 200, ${at})`, 'FunderDependence'),
    ...['FUNDER', 'BENEFICIARY'].flatMap((by) =>
      [null, ...themes].map((theme) =>
        row(
          `fundingConcentration(${at}, by: ${by}, territory: "${around}"${theme ? `, theme: "${theme}"` : ''})`,
          'FundingConcentrationConnection',
        ),
      ),
    ),
    row(`introductions(count: 20, ${at})`, 'NetworkIntroduction'),
    ...actors.slice(1).map((id) => row(`path(from: "${actors[0]}", to: "${id}", ${at})`, 'Path')),
    ...['INITIATIVES', 'ROLES', 'EUROS'].map((measure) =>
      row(`pivot(rows: THEME, columns: FUNDER, measure: ${measure}, territory: "${around}", ${at})`, 'Pivot'),
    ),
    page(`severalSpeeds(first: 200, ${at}, territory: "${around}")`, 'SeveralSpeeds'),
    ...changes.map((change) => row(`whatIf(change: {${change}}, ${at})`, 'WhatIf')),
    ...about.gone.map((id) => `{ suggestion(id: "${id}") { ${suggestion} } }`),
    ...territories.flatMap((territory) =>
      themes
        .slice(0, 2)
        .map((theme) =>
          page(
            `checkProject(first: 50, ${at}, title: "Notre projet", themes: ["${theme}"], territories: ["${territory}"])`,
            'Overlap',
          ),
        ),
    ),
  ];
  // A question that needs no arguments needs no line above. Changes are for editors: changes.test.ts has their sentences.
  const derived = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
    const answer = getNamedType(type);
    const nodes = isObjectType(answer) ? answer.getFields().nodes : undefined;
    const rows = nodes && getNamedType(nodes.type);
    const isSaying = isObjectType(rows) && 'sentence' in rows.getFields() && rows.name !== 'Change';
    if (!isSaying || asked.has(rows.name) || args.some(isRequiredArgument)) return [];
    return [page(`${name}(first: 200)`, rows.name)];
  });
  return [...written, ...derived];
}

/** All sentences about the current graph. */
export async function everySaying(database: Database, schema: GraphQLSchema, about: About): Promise<Saying[]> {
  const fresh = await openFresh(database, () => undefined);
  try {
    const sayings: Saying[] = [];
    for (const question of questions(schema, about)) {
      const document: DocumentNode = parse(question);
      const contextValue = createContext(database, fresh, { day: about.day });
      const { data, errors } = await execute({ schema, document, contextValue });
      if (errors?.length) throw new Error(`${question}: ${errors[0]?.message}`, { cause: errors[0]?.originalError });
      sayings.push(...sayingsIn(data));
    }
    return sayings;
  } finally {
    fresh.close();
  }
}

function sayingsIn(value: unknown): Saying[] {
  if (Array.isArray(value)) return value.flatMap(sayingsIn);
  if (!isRecord(value)) return [];
  const { __typename: type, fr, en, sentence, ...rest } = value;
  const own =
    typeof type === 'string' && fr !== undefined ? [sayingOf(type, 'FR', fr, sentence), sayingOf(type, 'EN', en)] : [];
  return [...own, ...Object.values(rest).flatMap(sayingsIn)];
}

/** @param same the sentence of the row, beside its parts */
function sayingOf(type: string, language: Language, said: unknown, same?: unknown): Saying {
  if (typeof said === 'string') return { type, language, sentence: said, headline: null, parts: [] };
  if (!isRecord(said)) throw new Error(`${type} says nothing`);
  const { headline, facts, whyNow, nextStep, caveat, sentence } = said;
  if (same !== undefined && same !== sentence) throw new Error(`${type}: "${same}" is not "${sentence}"`);
  const parts = [...(Array.isArray(facts) ? facts : []), whyNow, nextStep, caveat].filter((part) => part !== null);
  return { type, language, sentence: String(sentence), headline: String(headline), parts: parts.map(String) };
}
