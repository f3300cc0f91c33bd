/** Access rules: every field and act for every role, with valid and invalid tokens, and no caller mistaken for another. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, Kind, parse } from 'graphql';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findForbidden, findForbiddenVariable } from '../src/answers/access.js';
import { publicSchema } from '../src/api/public.js';
import { Misconfigured } from '../src/errors.js';
import type { Role } from '../src/language/generated/types.js';
import { callerRoles } from '../src/schema/field-rules.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { type ReadToken, readOneToken } from '../src/server/identity/identify.js';
import { readOidcTokens, tellSilentIssuer } from '../src/server/identity/oidc.js';
import { findToken } from '../src/server/identity/token.js';
import { type Server, startServer } from '../src/server/start.js';
import { testDatabase, viewOf } from './database.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const database = testDatabase();
const schema = await publicSchema(database.driver);

/** Field → the least role. All others are open data. */
const restricted: Readonly<Record<string, Role>> = {
  'Actor.note': 'EDITOR',
  'Actor.personalContact': 'EDITOR',
  'Decision.owner': 'EDITOR',
  'Decision.reason': 'EDITOR',
  'Decision.reasonKind': 'EDITOR',
  'DecisionFilter.owner': 'EDITOR',
  'GraphChange.at': 'EDITOR',
  'GraphChange.change': 'EDITOR',
  'GraphChange.import': 'EDITOR',
  'GraphChange.rows': 'EDITOR',
  'Initiative.note': 'EDITOR',
  'Meeting.minutes': 'EDITOR',
  'Proposal.settledBy': 'EDITOR',
  'Query.changes': 'EDITOR',
  'Query.proposals': 'COORDINATOR',
  'Query.invitations': 'COORDINATOR',
  'Query.imports': 'EDITOR',
  'Query.importUpload': 'COORDINATOR',
  'Subscription.importProgress': 'COORDINATOR',
  'Mutation.createActor': 'EDITOR',
  'Mutation.editActor': 'EDITOR',
  'Mutation.archiveActor': 'EDITOR',
  'Mutation.mergeActors': 'EDITOR',
  'Mutation.createInitiative': 'EDITOR',
  'Mutation.editInitiative': 'EDITOR',
  'Mutation.archiveInitiative': 'EDITOR',
  'Mutation.createFundingLink': 'EDITOR',
  'Mutation.editFundingLink': 'EDITOR',
  'Mutation.archiveFundingLink': 'EDITOR',
  'Mutation.createTerritory': 'EDITOR',
  'Mutation.editTerritory': 'EDITOR',
  'Mutation.archiveTerritory': 'EDITOR',
  'Mutation.setMembership': 'EDITOR',
  'Mutation.removeMembership': 'EDITOR',
  'Mutation.setParticipation': 'EDITOR',
  'Mutation.removeParticipation': 'EDITOR',
  'Mutation.setLink': 'EDITOR',
  'Mutation.removeLink': 'EDITOR',
  'Mutation.setHome': 'COORDINATOR',
  'Mutation.decide': 'COORDINATOR',
  'Mutation.createMeeting': 'COORDINATOR',
  'Mutation.editMeeting': 'COORDINATOR',
  'Mutation.archiveMeeting': 'COORDINATOR',
  'Mutation.freezeAgenda': 'COORDINATOR',
  'Mutation.recordDecision': 'COORDINATOR',
  'Mutation.inviteContributor': 'COORDINATOR',
  'Mutation.revokeInvitation': 'COORDINATOR',
  'Mutation.propose': 'CONTRIBUTOR',
  'Mutation.withdrawProposal': 'CONTRIBUTOR',
  'Mutation.acceptProposals': 'COORDINATOR',
  'Mutation.refuseProposals': 'COORDINATOR',
  'Mutation.undo': 'COORDINATOR',
  'Mutation.importFile': 'COORDINATOR',
  'Mutation.cancelImport': 'COORDINATOR',
  'Mutation.undoImport': 'COORDINATOR',
};

/** What a CONTRIBUTOR may do on behalf of its actor, and no other role may. */
const isOpen = (least: Role, role: Role) =>
  least === 'CONTRIBUTOR' ? role === least : callerRoles.indexOf(role) >= callerRoles.indexOf(least);

const fields = Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []));

const inputFields = Object.values(schema.getTypeMap())
  .filter(isInputObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe('every field and act', () => {
  it.each(callerRoles)('takes a value from %s as the table says, written out or in a variable', (role) => {
    const wrong = inputFields.flatMap(({ type, field }) => {
      const name = `${type.name}.${field.name}`;
      const operation = parse(`query ($given: [${type.name}!]) { __typename }`);
      const [definition] = operation.definitions;
      if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      // The value may have any shape: the name of its field is enough.
      const written = parse(`query ($given: ${type.name} = {${field.name}: {}}) { __typename }`);
      const refusals = [
        findForbidden(schema, written, role),
        findForbiddenVariable(schema, definition, { given: [{}, { [field.name]: 'x' }] }, role),
      ];
      const shouldBe = isOpen(restricted[name] ?? 'ANONYMOUS', role);
      return refusals.every((refusal) => (refusal === undefined) === shouldBe) ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  it('checks fields at any depth of a query', () => {
    const [definition] = parse('query ($given: ActorFilter) { __typename }').definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    let given: object = {};
    for (let depth = 0; depth < 200_000; depth += 1) given = { NOT: given };
    expect(findForbiddenVariable(schema, definition, { given }, 'ANONYMOUS')).toBeUndefined();
  });

  it.each(callerRoles)('is open to %s as the table says', (role) => {
    const wrong = fields.flatMap(({ type, field }) => {
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
      const operation = type === schema.getMutationType() ? 'mutation' : 'query';
      const selection = isObjectType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name;
      const asked = isRoot
        ? `${operation} { ${selection} }`
        : `{ __typename } fragment F on ${type.name} { other: ${selection} }`;
      const name = `${type.name}.${field.name}`;
      const mayAsk = findForbidden(schema, parse(asked), role) === undefined;
      const shouldBe = isOpen(restricted[name] ?? 'ANONYMOUS', role);
      return mayAsk === shouldBe ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  it('lists every act; an act that is missing in the table is for ADMIN only', () => {
    for (const act of Object.keys(schema.getMutationType()?.getFields() ?? {})) {
      expect(restricted, `Mutation.${act}`).toHaveProperty([`Mutation.${act}`]);
    }
  });
});

const act = 'mutation { undo(change: "change-0") { userErrors { code } } }';
const open = async (readToken: ReadToken, anonymousReads = true, rateLimit = 1e6): Promise<Server> => {
  const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  await server.open(schema, database, await viewOf(database), admitRequests(readToken, { anonymousReads, rateLimit }));
  return server;
};
const send = (server: Server, query: string, headers: Record<string, string>, variables: object = {}) =>
  fetch(`${server.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
async function ask(server: Server, query: string, authorization?: string, variables: object = {}) {
  const response = await send(server, query, authorization === undefined ? {} : { authorization }, variables);
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

describe('an installation with one token', () => {
  let server: Server;
  let closed: Server;
  beforeAll(async () => {
    await given(database, {});
    server = await open(readOneToken('good-token'));
    closed = await open(readOneToken('good-token'), false);
  });
  afterAll(() => Promise.all([server.close(1000), closed.close(1000)]));

  it('lets everybody read, and callers with the token act', async () => {
    expect(await ask(server, '{ actors { totalCount } }')).toMatchObject({ status: 200 });
    expect(await ask(server, act)).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'Mutation.undo: it needs the role COORDINATOR; send the bearer token of an account with that role',
    });
    expect(await ask(server, act, 'Bearer good-token')).toMatchObject({ status: 200 });
    expect(await ask(server, act, 'bearer good-token')).toMatchObject({ status: 200 });
  });

  it.each(['Bearer other', 'Bearer ', 'good-token', 'Basic Z29vZC10b2tlbg==', 'Bearer good-token x', ''])(
    'refuses "%s" instead of ignoring it as if no token were sent',
    async (header) => {
      expect(await ask(server, '{ actors { totalCount } }', header)).toMatchObject({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
    },
  );

  it.each([
    ['asked for', '{ decisions { nodes { owner } } }', {}],
    ['asked for below a suggestion', '{ overlaps { nodes { decision { reason } } } }', {}],
    ['asked for in a fragment', '{ decisions { nodes { ...F } } } fragment F on Decision { why: reason }', {}],
    ['filtered by', '{ decisions(filter: {owner: "Mission"}) { totalCount } }', {}],
    ['filtered by a text', 'query ($o: String) { decisions(filter: {owner: $o}) { totalCount } }', { o: 'Mission' }],
    [
      'filtered by a filter',
      'query ($f: DecisionFilter) { decisions(filter: $f) { totalCount } }',
      { f: { owner: 'M' } },
    ],
    ['filtered by usually', 'query ($f: DecisionFilter = {owner: "M"}) { decisions(filter: $f) { totalCount } }', {}],
  ])('hides the owner and the reason of a decision from strangers: %s', async (_, query, variables) => {
    expect(await ask(server, query, undefined, variables)).toMatchObject({
      status: 401,
      message: expect.stringMatching(/^Decision(Filter)?\.(owner|reason): it needs the role EDITOR; send the bearer/),
    });
    expect(await ask(server, query, 'Bearer good-token', variables)).toMatchObject({ status: 200 });
  });

  it.each([
    ['Direction numérique', 200, { data: { viewer: { name: 'Direction numérique', role: 'ADMIN' } } }],
    ['Mme Durand', 400, { errors: [{ message: expect.stringMatching(/^passerelle-function: state a function/) }] }],
    ['f'.repeat(201), 400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }],
    ['Local', 400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }],
  ])('lets the holder of the token state a function, never a person: %s', async (stated, status, answer) => {
    const headers = { authorization: 'Bearer good-token', 'passerelle-function': encodeURIComponent(stated) };
    const response = await send(server, '{ viewer { name role } }', headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(answer);
    // A caller without the token states nothing.
    const { authorization: _, ...alone } = headers;
    expect(await (await send(server, '{ viewer { name } }', alone)).json()).toMatchObject({
      data: { viewer: { name: 'anonymous' } },
    });
  });

  it('refuses a function that cannot be read', async () => {
    const headers = { authorization: 'Bearer good-token', 'passerelle-function': '%E0%A4%A' };
    expect((await send(server, '{ viewer { name } }', headers)).status).toBe(400);
  });

  it('counts requests with guessed tokens by address', async () => {
    const few = await open(readOneToken('good-token'), true, 5);
    const statuses = [];
    for (let n = 0; n < 8; n += 1) statuses.push((await ask(few, '{ __typename }', `Bearer guess-${n}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect(await ask(few, '{ __typename }', 'Bearer good-token')).toMatchObject({ status: 200 });
    await few.close(100);
  });

  it('can require a token for reading', async () => {
    expect(await ask(closed, '{ __typename }')).toMatchObject({
      status: 401,
      message: 'authorization: reading needs a token here; send Authorization: Bearer …',
    });
    expect(await ask(closed, '{ __typename }', 'Bearer good-token')).toMatchObject({ status: 200 });
  });
});

describe('an installation with an identity provider', () => {
  let provider: HttpServer;
  let server: Server;
  let issuer: string;
  const made = generateKeyPair('RS256');
  const strange = generateKeyPair('RS256');
  const elliptic = generateKeyPair('ES256');

  beforeAll(async () => {
    await given(database, {});
    const keys = await Promise.all(
      [made, elliptic].map(async (pair, n) => ({ ...(await exportJWK((await pair).publicKey)), kid: `key-${n}` })),
    );
    provider = createServer((request, response) => {
      const isDiscovery = request.url?.includes('well-known');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(isDiscovery ? { jwks_uri: `${issuer}/keys` } : { keys }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => provider.once('listening', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    server = await open(
      readOidcTokens({ issuer, audience: 'passerelle', jwksUri: undefined, rolesClaim: 'realm.roles' }),
    );
  });
  afterAll(async () => {
    await server.close(1000);
    provider.close();
  });

  const claims = (over: JWTPayload = {}): JWTPayload => ({
    iss: issuer,
    aud: 'passerelle',
    sub: 'account-7',
    exp: Math.floor(Date.now() / 1000) + 60,
    scope: 'passerelle',
    realm: { roles: ['coordinator'] },
    ...over,
  });
  const sign = async (payload: JWTPayload, pair = made, header: JWTHeaderParameters = { alg: 'RS256', kid: 'key-0' }) =>
    `Bearer ${await new SignJWT(payload).setProtectedHeader(header).sign((await pair).privateKey)}`;

  it.each([
    ['coordinator', ['coordinator'], 200],
    ['admin', ['admin', 'other'], 200],
    ['a prefixed role', ['passerelle-coordinator'], 200],
    ['editor', ['editor'], 403],
    ['no role', [], 403],
    ['anonymous as a role', ['anonymous'], 403],
    ['one role as a text', 'coordinator', 200],
    ['a text that is no list', 'reader, admin', 403],
    ['a text with blanks that is no list', 'reader admin', 403],
    ['a list in a list', [['admin']], 403],
  ])('recognises a caller by %s', async (_, named, status) => {
    expect(await ask(server, act, await sign(claims({ realm: { roles: named } })))).toMatchObject({ status });
  });

  it('accepts other signature algorithms with a private key', async () => {
    const token = await sign(claims(), elliptic, { alg: 'ES256', kid: 'key-1' });
    expect(await ask(server, act, token)).toMatchObject({ status: 200 });
  });

  it.each([
    ['of the type of access tokens', { alg: 'RS256', kid: 'key-0', typ: 'at+jwt' }, {}, 200],
    ['of that type in full', { alg: 'RS256', kid: 'key-0', typ: 'application/at+jwt' }, { nonce: 'n' }, 200],
    ['of Keycloak', { alg: 'RS256', kid: 'key-0', typ: 'JWT' }, { typ: 'Bearer', nonce: 'n' }, 200],
    ['of Cognito', { alg: 'RS256', kid: 'key-0' }, { token_use: 'access' }, 200],
    ['with a scope', { alg: 'RS256', kid: 'key-0' }, { scope: '' }, 200],
    ['of an application for this service', { alg: 'RS256', kid: 'key-0' }, { azp: 'application' }, 200],
    ['that is an ID token with nothing to tell it by', { alg: 'RS256', kid: 'key-0' }, {}, 401],
    ['that is an ID token of this audience', { alg: 'RS256', kid: 'key-0' }, { azp: 'passerelle' }, 401],
    ['that is an ID token with a nonce', { alg: 'RS256', kid: 'key-0' }, { scope: 'openid', nonce: 'n' }, 401],
    ['that is an ID token with a hash', { alg: 'RS256', kid: 'key-0' }, { scope: 'openid', at_hash: 'h' }, 401],
    ['that is an ID token of Keycloak', { alg: 'RS256', kid: 'key-0', typ: 'JWT' }, { typ: 'ID', scope: '' }, 401],
    ['that is an ID token of Cognito', { alg: 'RS256', kid: 'key-0' }, { token_use: 'id', scope: '' }, 401],
    ['that tells of a sign-out', { alg: 'RS256', kid: 'key-0', typ: 'logout+jwt' }, { scope: '' }, 401],
  ])('answers a token %s with %s', async (...[, header, over, status]) => {
    const { scope: _scope, ...unmarked } = claims();
    const { status: told, message } = await ask(server, act, await sign({ ...unmarked, ...over }, made, header));
    expect({ told, message }).toEqual({
      told: status,
      message: status === 200 ? undefined : expect.stringMatching(/access token/),
    });
  });

  it.each(['local', 'LOCAL ', 'lo\u200bcal', 'ｌｏｃａｌ', 'anonymous', 'passerelle'])(
    'accepts no token that calls its caller "%s"',
    async (name) => {
      const token = await sign(claims({ preferred_username: name }));
      expect(await ask(server, '{ __typename }', token)).toMatchObject({
        status: 401,
        message: expect.stringMatching(/which is a reserved name here; rename that account$/),
      });
    },
  );

  it('distinguishes two accounts with the same name, in the rate limit, in the history and by idempotency keys', async () => {
    const few = await open(
      readOidcTokens({ issuer, audience: 'passerelle', jwksUri: undefined, rolesClaim: 'realm.roles' }),
      true,
      2,
    );
    const of = (sub: string) => sign(claims({ sub, preferred_username: 'mission', realm: { roles: ['admin'] } }));
    const create = 'mutation { createActor(input: {name: "A", idempotencyKey: "one"}) { change } }';
    for (const sub of ['account-1', 'account-2']) {
      for (let n = 0; n < 2; n += 1) expect(await ask(few, create, await of(sub))).toMatchObject({ status: 200 });
      expect(await ask(few, create, await of(sub))).toMatchObject({ status: 429 });
    }
    await few.close(100);
    expect(
      await database.read('changes', {
        ask: { entity: null, since: null, import: null, imports: false, once: false, limit: 9 },
      }),
    ).toMatchObject([
      { by: 'mission', bySubject: 'account-2' },
      { by: 'mission', bySubject: 'account-1' },
    ]);
  });

  it('accepts a token of a provider whose clock is a little ahead', async () => {
    const token = await sign(claims({ iat: Math.floor(Date.now() / 1000) + 20 }));
    expect(await ask(server, act, token)).toMatchObject({ status: 200 });
  });

  it('is told in one line that its provider does not answer, or not as one', async () => {
    const told: string[] = [];
    const tell = (issuer: string, jwksUri?: string) =>
      tellSilentIssuer({ issuer, audience: 'passerelle', jwksUri, rolesClaim: 'roles' }, (line) => told.push(line));
    await tell(issuer);
    await tell('http://127.0.0.1:1', `${issuer}/keys`);
    expect(told).toEqual([]);
    await tell('http://127.0.0.1:1');
    await tell(issuer, 'http://127.0.0.1:1/keys');
    await tell(server.address);
    expect(told).toEqual(
      ['http://127.0.0.1:1', issuer, server.address].map((silent) =>
        expect.stringMatching(
          `^access: the OpenID Connect provider ${silent} does not answer \\(.+\\); until it does,`,
        ),
      ),
    );
  });

  it('refuses invalid tokens with a message, also for reading', async () => {
    const unsigned = [{ alg: 'none' }, claims()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK((await made).publicKey)));
    const shared = await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'key-0' }).sign(secret);
    const bad: readonly (readonly [string, RegExp])[] = [
      [await sign(claims({ exp: 1 })), /the token has expired/],
      [await sign(claims({ aud: 'another' })), /the token's claim "aud"/],
      [await sign(claims({ iss: 'https://elsewhere.example' })), /the token's claim "iss"/],
      [await sign(claims({ nbf: Math.floor(Date.now() / 1000) + 3600 })), /the token's claim "nbf"/],
      [await sign(claims({ iat: Math.floor(Date.now() / 1000) + 300 })), /the token's claim "iat"/],
      [await sign({ ...claims(), exp: undefined } as JWTPayload), /the token's claim "exp"/],
      [await sign(claims(), strange), /broken or signed by somebody else/],
      [await sign(claims(), made, { alg: 'RS256', kid: 'unknown' }), /broken or signed by somebody else/],
      [`Bearer ${shared}`, /of a kind that is not accepted/],
      [`Bearer ${unsigned.join('.')}.`, /of a kind that is not accepted|broken/],
      ['Bearer not.a.token', /broken/],
    ];
    for (const [token, words] of bad) {
      const { status, message } = await ask(server, '{ __typename }', token);
      expect({ status, message }).toEqual({ status: 401, message: expect.stringMatching(words) });
    }
  });
});

describe('the token of an installation', () => {
  const folder = temporaryFolder();

  it('is created once, readable by its owner only', () => {
    const first = findToken(join(folder, 'data'));
    expect(first).toMatchObject({ isNew: true, token: expect.stringMatching(/^[\w-]{43}$/) });
    expect(statSync(first.file).mode & 0o777).toBe(0o600);
    expect(findToken(join(folder, 'data'))).toEqual({ ...first, isNew: false });
  });

  it('is refused when others can read the file, or when the file contains no token', () => {
    const { file } = findToken(join(folder, 'open'));
    rmSync(file);
    writeFileSync(file, readFileSync(join(folder, 'data', 'token')), { mode: 0o644 });
    expect(() => findToken(join(folder, 'open'))).toThrow(Misconfigured);
    rmSync(file);
    writeFileSync(file, '', { mode: 0o600 });
    expect(() => findToken(join(folder, 'open'))).toThrow(/contains no token; delete it/);
    expect(existsSync(file)).toBe(true);
  });
});
