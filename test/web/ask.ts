import { application } from './application.js';

/** Asks the API of the product of this worker, without a browser. @param token the caller; anonymous without one @returns the data */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
export async function ask(query: string, token?: string): Promise<any> {
  const response = await fetch(new URL('graphql', application().address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  // A field that failed is null; the reason would be lost.
  if (errors) console.error(query, JSON.stringify(errors));
  return data;
}
