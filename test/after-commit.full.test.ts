/** Once an act is written, nothing fails it: when the database says nothing more from the commit on, every act answers with its change, and only what it would read is null. */
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type ExecutionResult,
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { local } from '../src/answers/access.js';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { readConfig } from '../src/config.js';
import { type Database, openDatabase } from '../src/database/database.js';
import { type Embedded, startEmbedded } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';
import { openFresh } from '../src/fresh/fresh.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

/** As the product starts it: a client hears within four seconds that it says nothing more. Those of tests may be silent for a minute. */
let embedded: Embedded;
let database: Database;
let schema: GraphQLSchema;

beforeAll(async () => {
  const { javaHome } = readConfig();
  embedded = await startEmbedded({ dataDirectory: temporaryFolder(), javaHome, report: () => undefined });
  database = openDatabase(embedded.connection);
  await migrate(database, () => undefined);
  schema = await publicSchema(database.driver);
});
afterAll(async () => {
  await database?.close();
  await embedded?.stop();
});

const open = { themes: ['demarches'], start: null, end: null };

/** What the statement that records a change contains, and the message of a client that commits. */
const RECORDED = 'CREATE (c:Change';
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** How its answer begins; a database that takes long to commit says before that it is still there. */
const SUCCESS = Buffer.from([0xb1, 0x70]);

/** A proxy of the database that lets nothing through any more once it has passed on the answer to the commit of a change. */
async function openDoor() {
  const { hostname, port } = new URL(embedded.connection.uri);
  const sockets = new Set<Socket>();
  const door = { isMute: false };
  const server = createServer((near) => {
    const far = dial(Number(port), hostname);
    let stage: 'reads' | 'has recorded' | 'commits' = 'reads';
    let seen = Buffer.alloc(0);
    near.on('data', (data) => {
      if (door.isMute) return;
      // What is looked for may arrive in two parts.
      seen = Buffer.concat([seen.subarray(-RECORDED.length), data]);
      if (seen.includes(RECORDED)) stage = 'has recorded';
      if (stage === 'has recorded' && seen.includes(COMMIT)) stage = 'commits';
      far.write(data);
    });
    far.on('data', (data) => {
      if (door.isMute) return;
      near.write(data);
      door.isMute = stage === 'commits' && data.includes(SUCCESS);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return Object.assign(door, {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
}

const callerOf = (invitation: string) => ({
  ...local,
  invited: { actor: 'A', invitation, function: 'Mission numérique', expiresOn: '2999-01-01' },
});

/** Each on entities of its own, because they are done at the same time. */
const world = {
  actors: {
    ...{ CDN: { kind: 'BODY' }, N: { kind: 'NETWORK' }, A: {}, F: {}, edited: {}, archived: {}, kept: {}, merged: {} },
    ...{ member: {}, left: { memberOf: ['N'] }, joins: {}, linked: {}, undone: {}, batch: {}, other: {} },
  },
  initiatives: {
    ...{ a: open, b: open, changed: open, gone: open, joined: open },
    quit: { ...open, actors: { Lquit: 'LEAD', quits: 'PARTNER' } },
  },
  funding: [
    { funder: 'F', beneficiary: 'N' },
    { funder: 'F', beneficiary: 'N' },
  ],
  links: [['linked', 'CONVENTION_WITH', 'N']],
} as const;

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function prepare(): Promise<any> {
  await given(database, world);
  const fresh = await openFresh(database, () => undefined);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const run = async (query: string, invitation = ''): Promise<any> => {
    const contextValue = createContext(database, fresh, { caller: callerOf(invitation) });
    const { data, errors } = await execute({ schema, document: parse(`mutation { ${query} }`), contextValue });
    expect(errors).toBeUndefined();
    return data;
  };
  const meeting = (name: string, day: string) =>
    `${name}: createMeeting(input: {body: "CDN", on: "${day}", agenda: ["overlap-a-b"]}) { meeting { id } }`;
  const zone = (name: string) =>
    `${name}: createTerritory(input: {name: "${name}", communes: ["c1", "c2"]}) { territory { id } }`;
  const edit = (actor: string) => `${actor}: editActor(input: {actor: "${actor}", tags: ["x"]}) { change }`;
  const made = await run(`
    ${meeting('moved', '2999-01-01')} ${meeting('frozen', '2999-02-01')} ${meeting('cancelled', '2999-03-01')}
    ${zone('named')} ${zone('dissolved')} ${edit('undone')} ${edit('batch')} ${edit('other')}
    inviter: inviteContributor(input: {actor: "A", function: "Mission numérique"}) { invitation { id } }
    revoked: inviteContributor(input: {actor: "A", function: "Accueil"}) { invitation { id } }`);
  const invitation = made.inviter.invitation.id;
  const proposals = ['SENIORS', 'YOUTH', 'COMPANIES', 'JOBSEEKERS'].map(
    (audience, k) => `p${k}: propose(input: {change: {actor: {audiences: [${audience}]}}}) { proposal { id } }`,
  );
  const proposed = await run(proposals.join(' '), invitation);
  await database.driver.executeQuery(
    "MATCH (c:Change) WHERE c.id IN $ids SET c.import = 'import-x' MERGE (:Import {id: 'import-x', state: 'DONE'})",
    { ids: [made.batch.change, made.other.change] },
  );
  fresh.close();
  return {
    ...made,
    invitation,
    proposed: Object.values<{ proposal: { id: string } }>(proposed).map((p) => p.proposal.id),
  };
}

/** By the name of the mutation: its arguments. */
// biome-ignore lint/suspicious/noExplicitAny: as above
const actsOn = (made: any): Record<string, string> => ({
  createActor: 'input: {name: "Neuf", kind: ASSOCIATION}',
  editActor: 'input: {actor: "edited", name: "Autre"}',
  archiveActor: 'input: {actor: "archived"}',
  mergeActors: 'input: {keep: "kept", merge: "merged"}',
  createInitiative: 'input: {title: "Neuve", kind: PROJECT, themes: ["fibre"], territories: ["E2"]}',
  editInitiative: 'input: {initiative: "changed", title: "Autre"}',
  archiveInitiative: 'input: {initiative: "gone"}',
  createFundingLink: 'input: {funder: "F", beneficiary: "N", amount: "10.00", status: GRANTED}',
  editFundingLink: 'input: {fundingLink: "funding-1", amount: "20.00"}',
  archiveFundingLink: 'input: {fundingLink: "funding-2"}',
  createTerritory: 'input: {name: "Secteur", communes: ["c4", "c5"]}',
  editTerritory: `input: {territory: "${made.named.territory.id}", name: "Autre"}`,
  archiveTerritory: `input: {territory: "${made.dissolved.territory.id}"}`,
  setMembership: 'input: {member: "member", organisation: "N", role: MEMBER}',
  removeMembership: 'input: {member: "left", organisation: "N"}',
  setParticipation: 'input: {initiative: "joined", actor: "joins", role: PARTNER}',
  removeParticipation: 'input: {initiative: "quit", actor: "quits", role: PARTNER}',
  setLink: 'input: {actor: "joins", linkedTo: "N", nature: CONVENTION_WITH}',
  removeLink: 'input: {actor: "linked", linkedTo: "N", nature: CONVENTION_WITH}',
  setHome: 'territory: "DEP"',
  decide: 'input: {suggestion: "overlap-a-b", status: RETAINED}',
  createMeeting: 'input: {body: "CDN", on: "2999-04-01"}',
  editMeeting: `input: {meeting: "${made.moved.meeting.id}", on: "2999-01-02"}`,
  freezeAgenda: `input: {meeting: "${made.frozen.meeting.id}"}`,
  archiveMeeting: `input: {meeting: "${made.cancelled.meeting.id}"}`,
  recordDecision: 'input: {title: "Inviter les EPCI"}',
  inviteContributor: 'input: {actor: "A", function: "Direction"}',
  revokeInvitation: `input: {invitation: "${made.revoked.invitation.id}"}`,
  propose: 'input: {change: {actor: {contact: "Accueil"}}}',
  withdrawProposal: `input: {proposal: "${made.proposed[0]}"}`,
  acceptProposals: `input: {proposals: ["${made.proposed[1]}", "${made.proposed[2]}"]}`,
  refuseProposals: `input: {proposals: ["${made.proposed[3]}"]}`,
  undo: `change: "${made.undone.change}"`,
  undoImport: 'input: {import: "import-x"}',
});

/** Each waits until its client takes the database for dead, several times. */
const ACTS_AT_ONCE = 34;

/** What they begin is written by another process. */
const writesNothing = ['importFile', 'cancelImport'];

async function actBehindDoor(name: string, args: string, invitation: string) {
  const payload = getNamedType(schema.getMutationType()?.getFields()[name]?.type) as GraphQLObjectType;
  const fields = Object.values(payload.getFields()).map((field) =>
    isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`,
  );
  const door = await openDoor();
  const beyond: Database = openDatabase({ ...embedded.connection, uri: door.uri });
  const fresh = await openFresh(beyond, () => undefined);
  const contextValue = createContext(beyond, fresh, { caller: callerOf(invitation) });
  const document = parse(`mutation { act: ${name}(${args}) { ${fields.join(' ')} } }`);
  const answered = await Promise.race([execute({ schema, document, contextValue }), wait(120_000, undefined)]);
  fresh.close();
  door.close();
  await beyond.close();
  const { data, errors = [] } = (answered ?? {}) as ExecutionResult;
  return { name, isMute: door.isMute, act: (data?.act ?? null) as Record<string, unknown> | null, errors };
}

it('every act answers with its change, when nothing can be read after it', { timeout: 600_000 }, async () => {
  const made = await prepare();
  const acts = Object.entries(actsOn(made));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect([...acts.map(([name]) => name), ...writesNothing].sort()).toEqual(mutations.sort());
  const done: Awaited<ReturnType<typeof actBehindDoor>>[] = [];
  for (let from = 0; from < acts.length; from += ACTS_AT_ONCE)
    done.push(
      ...(await Promise.all(
        acts.slice(from, from + ACTS_AT_ONCE).map(([name, args]) => actBehindDoor(name, args, made.invitation)),
      )),
    );
  for (const { name, isMute, act, errors } of done) {
    expect(isMute, `${name} was written: ${JSON.stringify(act)} ${errors}`).toBe(true);
    expect(act, `${name}: ${errors}`).toMatchObject({ sequence: expect.any(Number), userErrors: [] });
    expect([act?.change ?? act?.changes].flat(), name).toEqual([expect.stringMatching(/^change-\d+$/)]);
    expect(
      errors.map(({ path }) => path?.length),
      name,
    ).toEqual(errors.map(() => 2));
  }
  const by = new Map(done.map((each) => [each.name, each]));
  expect(by.get('inviteContributor')?.act).toMatchObject({
    link: expect.stringMatching(/^\/contribuer#/),
    invitation: null,
  });
  expect(by.get('acceptProposals')?.act).toMatchObject({ proposals: null });
  expect(by.get('undoImport')?.act).toMatchObject({ undoneCount: 1, remaining: 1 });
  expect(by.get('propose')?.errors.map(({ path }) => path)).toEqual([['act', 'proposal']]);
});
