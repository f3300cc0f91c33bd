/** The response cache: a query that is asked again while the graph has not changed gets the response that it got before. */
import { type DocumentNode, OperationTypeNode, visit } from 'graphql';
import { anonymous } from '../answers/access.js';
import { today } from '../answers/today.js';
import type { Fresh } from '../fresh/fresh.js';
import { isRecord } from '../is-record.js';
import type { Handler, Incoming, Outgoing } from './chain-handlers.js';
import { findLanguage } from './find-language.js';
import type { Metrics } from './observe/metrics.js';

export interface Response {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: string;
}

export type Answer = (request: Incoming, response: Outgoing) => Promise<Response>;

/** In characters. A stranger who asks as much as the rate limit allows fills 80 MB a minute at most; what is read often stays. */
const LONGEST = 2 ** 17;

/** What the body of such a request may hold: with anything else it goes to `answer`, which knows what to make of it. */
const PARTS = new Set(['query', 'variables', 'operationName']);

/** Root fields that tell of files under way, and of what imports keep of themselves beside the journal. */
const LIVE = new Set(['importUpload', 'imports', 'dataQuality']);

/** Whether the response depends on nothing but the graph, the day, the request and who asks. */
export function isCacheable(document: DocumentNode): boolean {
  let isStill = true;
  visit(document, {
    OperationDefinition({ operation }) {
      isStill &&= operation === OperationTypeNode.QUERY;
    },
    Field({ name }) {
      isStill &&= !LIVE.has(name.value);
    },
  });
  return isStill;
}

/** After `checkDocument`. @param answer called on a cache miss */
export function cacheResponses(fresh: Fresh | undefined, metrics: Metrics, answer: Answer): Handler {
  return async (request, response) => {
    // Taken before the response is made: a response made while the graph changed goes into no cache that is read later.
    const known = fresh?.known;
    const key = known && keyOf(request, response);
    const cached = key === undefined ? undefined : known?.recall<Response>(key);
    if (cached) {
      metrics.countCachedResponse();
      return send(response, cached);
    }
    const made = await answer(request, response);
    if (key !== undefined && isFaultless(made) && made.body.length <= LONGEST)
      known?.remember(
        key,
        () => ({ ...made, headers: [...made.headers] }),
        ({ body }) => 2 * body.length,
      );
    return send(response, made);
  };
}

/** Undefined: not to be cached. */
function keyOf({ method, body, headers }: Incoming, { locals }: Outgoing): string | undefined {
  if (method !== 'POST' || locals.isCacheable !== true || !isRecord(body)) return undefined;
  if (!Object.keys(body).every((part) => PARTS.has(part))) return undefined;
  const { name, role, subject } = locals.caller ?? anonymous;
  const { query, variables, operationName } = body;
  const { 'accept-language': language, accept, 'content-type': type } = headers;
  const asked = [query, variables ?? null, operationName ?? null, accept ?? null, type ?? null];
  try {
    return `response ${JSON.stringify([today(), findLanguage(language), role, name, subject, ...asked])}`;
  } catch (error) {
    // Variables of more levels than the stack holds: they are refused in words.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Apollo writes errors before the data. */
const isFaultless = ({ status, body }: Response): boolean => status === 200 && body.startsWith('{"data":{');

function send(response: Outgoing, { status, headers, body }: Response): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
}
