/** A request that is no operation is refused in the words of this house, in both languages, with a code that docs/api.md lists. */
import { describe, expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const address = serve(testDatabase(), {});
const JSON_TYPE = { 'content-type': 'application/json' };
const ASKED = { 'apollo-require-preflight': 'true' };
const query = JSON.stringify({ query: '{ __typename }' });
const get = (options: object) =>
  `?${new URLSearchParams(Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]))}`;

interface Sent {
  /** Beside /graphql. */
  readonly path?: string;
  readonly search?: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string | Buffer;
}

async function refuse({ path = '', search = '', method = 'POST', headers, body }: Sent, language: string) {
  const response = await fetch(`${address()}graphql${path}${search}`, {
    method,
    headers: { ...headers, authorization: `Bearer ${TOKEN}`, 'accept-language': language },
    ...(body !== undefined && { body }),
  });
  const { errors } = JSON.parse(await response.text());
  return {
    status: response.status,
    message: errors[0].message.replace(/[\u00a0\u202f]/gu, ' '),
    extensions: errors[0].extensions,
  };
}

type Refused = readonly [reason: string, english: string, french: string];
const noBody: Refused = [
  'NO_BODY_READ',
  'graphql: the request has no body in JSON; send {"query": "{ … }"} with content-type: application/json',
  'graphql : la requête n’a pas de corps en JSON ; envoyez {"query": "{ … }"} avec content-type: application/json',
];

/** Requests to /graphql/stream that are refused alike. */
const atStream = (refused: Refused, requests: readonly (readonly [what: string, sent: Sent])[]) =>
  requests.map(([what, sent]) => [`at the stream: ${what}`, { path: '/stream', ...sent }, 400, ...refused] as const);

const cases: readonly (readonly [
  what: string,
  sent: Sent,
  status: number,
  reason: string,
  english: string,
  french: string,
])[] = [
  [
    'a GET that a page of another site could send',
    { method: 'GET', search: get({ query: '{ __typename }' }), headers: {} },
    400,
    'FOREIGN_PAGE',
    'graphql: a page of another site could send this request unknown to its reader (CSRF); send the header content-type: application/json, or apollo-require-preflight: true',
    'graphql : une page d’un autre site pourrait envoyer cette requête à l’insu de son lecteur (CSRF) ; envoyez l’en-tête content-type: application/json, ou apollo-require-preflight: true',
  ],
  [
    'a POST that one could send',
    { headers: { 'content-type': 'text/plain' }, body: query },
    400,
    'FOREIGN_PAGE',
    'graphql: a page of another site could send this request unknown to its reader (CSRF); send the header content-type: application/json, or apollo-require-preflight: true',
    'graphql : une page d’un autre site pourrait envoyer cette requête à l’insu de son lecteur (CSRF) ; envoyez l’en-tête content-type: application/json, ou apollo-require-preflight: true',
  ],
  [
    'a GET with the type of a form',
    { method: 'GET', search: get({ query: '{ __typename }' }), headers: { ...ASKED, 'content-type': 'text/plain' } },
    415,
    'GET_WITH_BODY_TYPE',
    'graphql: a GET has no body, and its content-type is text/plain; leave that header out, and send apollo-require-preflight: true',
    'graphql : un GET n’a pas de corps, et son content-type est text/plain ; retirez cet en-tête, et envoyez apollo-require-preflight: true',
  ],
  [
    'a change by GET',
    { method: 'GET', search: get({ query: 'mutation { undo(change: "x") { change } }' }), headers: ASKED },
    405,
    'GET_CHANGES',
    'graphql: a mutation cannot be sent with GET; send it with POST',
    'graphql : une opération mutation ne s’envoie pas par GET ; envoyez-la par POST',
  ],
  [
    'a GET without a document',
    { method: 'GET', search: get({ first: 5 }), headers: ASKED },
    400,
    'NO_QUERY',
    'graphql: the document is missing; send {"query": "{ … }"}',
    'graphql : il manque le document ; envoyez {"query": "{ … }"}',
  ],
  [
    'an empty object',
    { headers: JSON_TYPE, body: '{}' },
    400,
    'NO_QUERY',
    'graphql: the document is missing; send {"query": "{ … }"}',
    'graphql : il manque le document ; envoyez {"query": "{ … }"}',
  ],
  ...['{', '[1]', '5'].map(
    (variables) =>
      [
        `a GET with the variables ${variables}`,
        { method: 'GET', search: get({ query: '{ __typename }', variables }), headers: ASKED },
        400,
        'OPTION_NOT_JSON',
        'graphql: variables: this is not an object in JSON; write, for example, {"first": 5}, encoded for an address',
        'graphql : variables : ce n’est pas un objet en JSON ; écrivez par exemple {"first": 5}, encodé pour une adresse',
      ] as const,
  ),
  [
    'another form of answer',
    { headers: { ...JSON_TYPE, accept: 'text/html' }, body: query },
    406,
    'NO_OTHER_TYPE',
    'graphql: the answer is JSON, which the header accept does not allow; send accept: application/json',
    'graphql : la réponse est en JSON, et l’en-tête accept ne l’admet pas ; envoyez accept: application/json',
  ],
  [
    'a list of operations',
    { headers: JSON_TYPE, body: `[${query}]` },
    400,
    'BODY_NOT_OBJECT',
    'graphql: the body is not an object, such as {"query": "{ … }"}; send one operation at a time',
    'graphql : le corps n’est pas un objet, comme {"query": "{ … }"} ; envoyez une opération à la fois',
  ],
  [
    'variables that are no object',
    { headers: JSON_TYPE, body: '{"query": "{ __typename }", "variables": 1}' },
    400,
    'PART_NOT_OBJECT',
    'graphql: variables is not an object, such as {"first": 5}; correct it, or leave it out',
    'graphql : variables n’est pas un objet, comme {"first": 5} ; corrigez, ou laissez de côté',
  ],
  [
    'what is no JSON',
    { headers: JSON_TYPE, body: '{' },
    400,
    'BODY_NOT_JSON',
    'graphql: the body is not JSON; write {"query": "{ … }"}',
    'graphql : le corps n’est pas du JSON ; écrivez {"query": "{ … }"}',
  ],
  [
    'what is not UTF-8',
    { headers: JSON_TYPE, body: Buffer.from('{"query": "{ search(text: \u0022é\u0022) { totalCount } }"}', 'latin1') },
    400,
    'NOT_UTF8',
    'graphql: the body is not UTF-8; encode it in UTF-8',
    'graphql : le corps n’est pas en UTF-8 ; encodez-le en UTF-8',
  ],
  [
    'a body of a thousand levels, whatever its strings hold',
    { headers: JSON_TYPE, body: `{"query": "{ [[ \\"", "more": ${'['.repeat(1_000)}${']'.repeat(1_000)}}` },
    400,
    'DEEP_BODY',
    'graphql: the body has too many levels; send {"query": "{ … }", "variables": {…}}',
    'graphql : le corps a trop de niveaux ; envoyez {"query": "{ … }", "variables": {…}}',
  ],
  [
    'an operation that the document has not',
    { headers: JSON_TYPE, body: '{"query": "query a { __typename }", "operationName": "b"}' },
    400,
    'NO_SUCH_OPERATION',
    'graphql: the document has no operation "b"; give operationName the name of one that it has',
    'graphql : le document n’a pas d’opération « b » ; donnez à operationName le nom d’une opération du document',
  ],
  [
    'several operations',
    { headers: JSON_TYPE, body: '{"query": "query a { __typename } query b { __typename }"}' },
    400,
    'WHICH_OPERATION',
    'graphql: the document has several operations; say with operationName which one to run',
    'graphql : le document a plusieurs opérations ; dites par operationName laquelle exécuter',
  ],
  [
    'a subscription',
    { headers: JSON_TYPE, body: '{"query": "subscription { changed { sequence } }"}' },
    400,
    'ANSWERED_AS_EVENTS',
    'graphql: a subscription is answered at /graphql/stream, as server-sent events; send it there',
    'graphql : un abonnement reçoit ses réponses à /graphql/stream, en événements ; envoyez-le là',
  ],
  ...atStream(noBody, [['a POST of another type', { headers: { 'content-type': 'text/plain' }, body: query }]]),
  ...atStream(
    [
      'NO_QUERY',
      'graphql: the document is missing; send {"query": "{ … }"}',
      'graphql : il manque le document ; envoyez {"query": "{ … }"}',
    ],
    [['an empty POST', { headers: JSON_TYPE }]],
  ),
  ...atStream(
    [
      'NO_QUERY',
      'graphql/stream: the document is missing; send {"query": "{ … }"}',
      'graphql/stream : il manque le document ; envoyez {"query": "{ … }"}',
    ],
    [
      ['a GET without a document', { method: 'GET', search: get({ first: 5 }), headers: {} }],
      ['a POST without one', { headers: JSON_TYPE, body: '{"variables": {}}' }],
    ],
  ),
  [
    'at the stream: a GET whose variables are no JSON',
    {
      path: '/stream',
      method: 'GET',
      search: get({ query: 'subscription { changed { sequence } }', variables: '{' }),
      headers: {},
    },
    400,
    'OPTION_NOT_JSON',
    'graphql: variables: this is not an object in JSON; write, for example, {"first": 5}, encoded for an address',
    'graphql : variables : ce n’est pas un objet en JSON ; écrivez par exemple {"first": 5}, encodé pour une adresse',
  ],
];

describe('what is refused', () => {
  it.each(cases)('%s', async (_, sent, status, reason, english, french) => {
    const code = /OPERATION$/.test(reason)
      ? 'OPERATION_RESOLUTION_FAILURE'
      : expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/);
    for (const [language, message] of [
      ['en', english],
      ['fr', french],
    ] as const)
      expect(await refuse(sent, language)).toEqual({ status, message, extensions: { code, reason } });
  });
});

describe('what is answered', () => {
  it.each<readonly [string, Sent]>([
    ['a GET that asks first', { method: 'GET', search: get({ query: '{ __typename }' }), headers: ASKED }],
    ['a GET with the type of JSON', { method: 'GET', search: get({ query: '{ __typename }' }), headers: JSON_TYPE }],
    [
      'a GET with variables',
      {
        method: 'GET',
        search: get({ query: 'query ($i: Boolean!) { __typename @include(if: $i) }', variables: '{"i": true}' }),
        headers: ASKED,
      },
    ],
    ['a POST with a charset', { headers: { 'content-type': 'application/json; charset=utf-8' }, body: query }],
    [
      'a POST in the newer type',
      { headers: { ...JSON_TYPE, accept: 'application/graphql-response+json' }, body: query },
    ],
    [
      'a POST of a browser',
      { headers: { ...JSON_TYPE, accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' }, body: query },
    ],
  ])('%s', async (_, { search = '', method = 'POST', headers, body }) => {
    const response = await fetch(`${address()}graphql${search}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    expect(JSON.parse(await response.text())).toMatchObject({ data: { __typename: 'Query' } });
  });
});
