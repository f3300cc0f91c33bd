/** Where the data come from: the publisher of each source, once, for what leaves the application. */
import { clientNow } from '../../data/client.ts';
import { operation } from '../../data/operation.ts';
import { DeliveredSourcesDocument, type DeliveredSourcesQuery } from '../../generated/graphql.ts';

export type Source = NonNullable<DeliveredSourcesQuery['dataQuality']>['sources'][number]['source'];

/** @throws Error with the message of the server */
export async function readSources(): Promise<readonly Source[]> {
  const { data, error } = await clientNow().query(operation(DeliveredSourcesDocument), {}).toPromise();
  if (!data || error) throw new Error(error?.graphQLErrors.map(({ message }) => message).join(' ') ?? '');
  return (data.dataQuality?.sources ?? []).map(({ source }) => source);
}

export const publishersOf = (sources: readonly Source[]): string =>
  [...new Set(sources.map(({ publisher, id }) => publisher ?? id))].join(' ; ');
