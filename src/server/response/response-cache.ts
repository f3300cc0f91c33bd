/** The response cache: a query that is repeated while the graph has not changed gets the same response. */
import { type DocumentNode, OperationTypeNode, visit } from 'graphql';
import { anonymous } from '../../answers/access.js';
import { today } from '../../answers/today.js';
import type { Fresh } from '../../fresh/fresh.js';
import { isRecord } from '../../is-record.js';
import { fieldRules } from '../../schema/typedefs.js';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { findLanguage } from '../find-language.js';
import type { Metrics } from '../observe/metrics.js';

export interface Response {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: string;
}

export type Answer = (request: Incoming, response: Outgoing) => Promise<Response>;

/** In characters. A client at the rate limit fills at most 80 MB a minute; responses that are read often stay. */
const MOST_CHARACTERS = 2 ** 17;
/** A request that is longer, as by the name of a variable, is not cached: it would push out what others ask for. */
const MOST_ASKED = 2 ** 16;

/** The parts a cacheable body may have; any other body goes to `answer`, which checks it. */
const PARTS = new Set(['query', 'variables', 'operationName']);

/** Whether the response depends only on the graph, the day, the request and the caller. */
export function isCacheable(document: DocumentNode): boolean {
  let isStill = true;
  visit(document, {
    OperationDefinition({ operation }) {
      isStill &&= operation === OperationTypeNode.QUERY;
    },
    Field({ name }) {
      // A field below another has no question of its own.
      isStill &&= fieldRules.get(`Query.${name.value}`)?.isCached ?? true;
    },
  });
  return isStill;
}

/** Runs after `checkDocument`. @param answer called on a cache miss */
export function cacheResponses(fresh: Fresh, metrics: Metrics, answer: Answer): Handler {
  return async (request, response) => {
    // Read before the response is made: if the graph changes meanwhile, the response is stored with the old state,
    // which is not read again.
    const { known } = fresh;
    const key = keyOf(request, response);
    const cached = key === undefined ? undefined : known.recall<Response>(key);
    if (cached) {
      metrics.countCachedResponse();
      return send(response, cached);
    }
    const made = await answer(request, response);
    if (key !== undefined && made.body.length <= MOST_CHARACTERS && isFaultless(made))
      known.remember(
        key,
        () => ({ ...made, headers: [...made.headers] }),
        ({ body }) => 2 * body.length,
      );
    return send(response, made);
  };
}

/** Undefined: the response must not be cached. */
function keyOf({ method, body, headers }: Incoming, { locals }: Outgoing): string | undefined {
  if (method !== 'POST' || locals.isCacheable !== true || !isRecord(body)) return undefined;
  if (!Object.keys(body).every((part) => PARTS.has(part))) return undefined;
  const { name, role, subject } = locals.caller ?? anonymous;
  const { query, variables, operationName } = body;
  const { 'accept-language': language, accept, 'content-type': type } = headers;
  const asked = [query, variables ?? null, operationName ?? null, accept ?? null, type ?? null];
  const key = `response ${JSON.stringify([today(), findLanguage(language), role, name, subject, ...asked])}`;
  return key.length > MOST_ASKED ? undefined : key;
}

/** Apollo writes errors before the data. */
const isFaultless = ({ status, body }: Response): boolean => status === 200 && body.startsWith('{"data":{');

function send(response: Outgoing, { status, headers, body }: Response): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
}
