/** Where the data come from: the sources of what leaves the application, each once. */
import { answerTo } from '../../data/answer-to.ts';
import {
  type NamedSourceFragment,
  SourcesOfAllDocument,
  SourcesOfCountsDocument,
  type SourcesOfCountsQueryVariables,
  SourcesOfRowsDocument,
} from '../../generated/graphql.ts';

/** On what a table or a picture rests. */
export interface Basis {
  /** Ids of the actors, initiatives and funding links that its rows are about. */
  readonly rows?: readonly string[];
  /** What its cells count: initiatives or grants. */
  readonly counts?: SourcesOfCountsQueryVariables;
}

/** The API takes so many at a time. */
const MOST_IDS = 2_000;

/** @param basis undefined: all the data @throws Error with the message of the server */
export async function readSources(basis?: Basis): Promise<readonly NamedSourceFragment[]> {
  if (basis === undefined) {
    const { dataQuality } = await answerTo(SourcesOfAllDocument, {});
    return (dataQuality?.sources ?? []).map(({ source }) => source);
  }
  const found: NamedSourceFragment[] = [];
  const rows = [...new Set(basis.rows)];
  for (let from = 0; from < rows.length; from += MOST_IDS) {
    const { sources } = await answerTo(SourcesOfRowsDocument, { stating: rows.slice(from, from + MOST_IDS) });
    found.push(...(sources ?? []));
  }
  if (basis.counts) found.push(...((await answerTo(SourcesOfCountsDocument, basis.counts)).pivot?.sources ?? []));
  return [...new Map(found.map((source) => [source.id, source])).values()];
}

export const publishersOf = (sources: readonly NamedSourceFragment[]): string =>
  [...new Set(sources.map(({ publisher, id }) => publisher ?? id))].join(' ; ');
