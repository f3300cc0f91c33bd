/** The lists of the nouns, each with the filters that people use. */
import { checkIds } from './check-ids.js';
import { type PageArguments, pageOf } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './generated/types.js';
import { luceneQuery } from './lucene-query.js';
import { stub } from './stubs.js';

type Filter = Record<string, unknown> & { text?: string | null; period?: Period; decided?: Period };
type Period = { start?: string | null; end?: string | null } | null | undefined;
type ListArguments = PageArguments & { filter?: Filter | null };

function list(question: string, noun: string, statement: string, names: readonly string[]) {
  return async (_: unknown, { first, after, filter }: ListArguments, context: Context) => {
    const given = filter ?? {};
    await checkIds(context, question, given);
    const period = given.period ?? given.decided;
    const parameters: Record<string, unknown> = {
      limit: 1_000_000,
      from: period?.start ?? null,
      to: period?.end ?? null,
    };
    for (const name of names) parameters[name] = given[name] ?? null;
    const text = given.text?.trim() || null;
    parameters.text = text;
    // Text without a word, such as "!!", matches nothing rather than everything.
    parameters.words = text === null ? null : (luceneQuery(text) ?? '+\u0000');
    const rows = await context.answer<{ id: string; counted?: number | null }>(statement, parameters);
    const page = pageOf(question, given, rows, { first: first ?? null, after: after ?? null });
    const nodes = page.nodes.map(({ id }) => stub(noun, id));
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: stub(noun, node.id) }));
    const known = rows.flatMap(({ counted }) => counted ?? []);
    return {
      ...page,
      nodes,
      edges,
      totalAmount: known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) : null,
    };
  };
}

export const lists = {
  Query: {
    actors: list('actors', 'Actor', 'actors', ['kind', 'theme', 'territory', 'memberOf', 'initiative', 'tag']),
    initiatives: list('initiatives', 'Initiative', 'initiatives', [
      'kind',
      'phase',
      'status',
      'theme',
      'territory',
      'actor',
      'role',
      'tag',
    ]),
    themes: list('themes', 'Theme', 'themes', ['broader', 'root']),
    territories: list('territories', 'Territory', 'territories', ['level', 'within']),
    fundingLinks: list('fundingLinks', 'FundingLink', 'funding-links', [
      'funder',
      'beneficiary',
      'initiative',
      'source',
      'status',
      'nature',
      'minimumAmount',
      'maximumAmount',
    ]),
  },
} satisfies Resolvers;
