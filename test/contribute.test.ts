/** Contributions: an actor is invited by a link and makes proposals about itself only, and nothing changes until a coordinator accepts them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { identifyInvited } from '../src/answers/contribute/invitations.js';
import { applicationManifest } from '../src/server/persisted-operations.js';
import { testDatabase } from './database.js';
import { graphHash, wholeHash } from './graph-hash.js';
import { serveTown, town } from './invited-world.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, start } = serveTown(database);

const ERRORS = 'userErrors { code field message(language: EN) }';
const FIELDS = 'fields { field label before now after isStale }';
const PROPOSAL = `id state act author note word isStale actor { id } about { id } ${FIELDS}`;

async function act(token: string | undefined, name: string, input: object, selection = '') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const answer = await ask(
    token,
    `mutation ($input: ${type}) { act: ${name}(input: $input) { sequence ${selection} ${ERRORS} } }`,
    { input },
  );
  return answer.data?.act ?? answer;
}

const invite = async (actor = 'A', rest: object = {}) => {
  const done = await act(
    'COORDINATOR',
    'inviteContributor',
    { actor, function: 'Mission numérique', ...rest },
    'link change invitation { id state expiresOn function invitedBy pendingCount actor { id } }',
  );
  return { ...done, token: String(done.link).replace('/contribuer#', '') };
};
const propose = (token: string, change: object, rest: object = {}) =>
  act(token, 'propose', { change, ...rest }, `proposal { ${PROPOSAL} }`);
const settle = (name: 'acceptProposals' | 'refuseProposals', proposals: string[], rest: object = {}, by = '') =>
  act(`COORDINATOR${by}`, name, { proposals, ...rest }, `changes proposals { ${PROPOSAL} settledBy }`);
const accept = (id: string, rest: object = {}) => settle('acceptProposals', [id], rest);
const withdraw = (token: string | undefined, proposal: string) =>
  act(token, 'withdrawProposal', { proposal }, 'change proposal { id state isWithdrawable word settledAt }');
const undo = (change: string) =>
  ask('COORDINATOR', `mutation { undo(change: "${change}") { undone userErrors { code } } }`);
const audiencesOf = async (id: string) =>
  (await ask(undefined, `{ actor(id: "${id}") { audiences } }`)).data.actor.audiences;
const proposals = async (args = '') =>
  (await ask('COORDINATOR', `{ proposals${args} { totalCount nodes { id state } } }`)).data.proposals;
const everything = `{ overlaps(minimumScore: 0) { totalCount nodes { id score } } isolatedActors { nodes { id } } synergies(between: INITIATIVES, theme: "demarches") { nodes { id } }
  initiatives { totalCount } actors { totalCount } decisions { totalCount } search(text: "nouveau atelier") { totalCount } incomplete { totalCount } matters { totalCount } }`;

const seniors = { actor: { audiences: ['SENIORS'] } };

beforeEach(() => given(database, town));

describe('an invitation', () => {
  it('is a link that is returned once, of which the graph stores only a digest', async () => {
    const { invitation, link, token, userErrors } = await invite();
    expect({ userErrors, invitation }).toMatchObject({
      userErrors: [],
      invitation: { state: 'OPEN', function: 'Mission numérique', invitedBy: 'COORDINATOR', actor: { id: 'A' } },
    });
    expect(link).toMatch(/^\/contribuer#invitation-[0-9a-f]{12}\.[\w-]{43}$/);
    const secret = token.split('.')[1];
    const { records } = await database.driver.executeQuery('MATCH (n) RETURN properties(n) AS all');
    expect(JSON.stringify(records.map((each) => each.get('all')))).not.toContain(secret);
    const { data } = await ask(
      'COORDINATOR',
      '{ invitations(actor: "A") { nodes { id state } } changes { nodes { what } } }',
    );
    expect(data.invitations.nodes).toEqual([{ id: invitation.id, state: 'OPEN' }]);
    expect(data.changes.nodes[0].what).toBe('inviteContributor A: Mission numérique');
  });

  it('with a used idempotency key is not returned again', async () => {
    const first = await invite('A', { idempotencyKey: 'k' });
    expect(first.link).not.toBeNull();
    const again = await invite('A', { idempotencyKey: 'k' });
    expect(again).toMatchObject({ link: null, invitation: { id: first.invitation.id }, userErrors: [] });
  });

  it.each([
    ['a person', { function: 'Mme Durand' }, 'PERSON_NAMED'],
    ['a name alone', { function: 'Anne Durand' }, 'PERSON_NAMED'],
    ['nobody', { function: '  ' }, 'EMPTY'],
    ['a novel', { function: 'x'.repeat(201) }, 'TOO_LONG'],
    ['an unknown actor', { actor: 'nobody' }, 'UNKNOWN_ID'],
    ['until yesterday', { expiresOn: '2020-01-01' }, 'WRONG_LAST_DAY'],
    ['for ever', { expiresOn: '2999-01-01' }, 'WRONG_LAST_DAY'],
  ])('is not for %s', async (_, input, code) => {
    expect(await invite('A', input)).toMatchObject({ invitation: null, link: null, userErrors: [{ code }] });
  });

  it('is limited to ten for each actor; revoking one makes room', async () => {
    const all = [];
    for (let n = 0; n < 10; n += 1) all.push(await invite());
    expect((await invite()).userErrors).toMatchObject([{ code: 'TOO_MANY_INVITATIONS' }]);
    await act('COORDINATOR', 'revokeInvitation', { invitation: all[0].invitation.id });
    expect((await invite()).userErrors).toEqual([]);
  });

  it('signs in as the function of its actor, which may only make proposals', async () => {
    const { token } = await invite();
    const { data } = await ask(
      token,
      '{ viewer { name role can mayRead } invitedActor { actor { id name } function incomplete { entity { id } missing { lack } } proposals { totalCount } } }',
    );
    expect(data.viewer).toEqual({
      ...{ name: 'Mission numérique, A', role: 'CONTRIBUTOR' },
      ...{ can: ['PROPOSE', 'WITHDRAW_PROPOSAL'], mayRead: [] },
    });
    expect(data.invitedActor).toMatchObject({ actor: { id: 'A' }, function: 'Mission numérique' });
    expect(data.invitedActor.incomplete.map(({ entity }: { entity: { id: string } }) => entity.id).toSorted()).toEqual([
      'A',
      'a',
    ]);
  });

  it('does not work when it is incomplete, changed, revoked, expired, or its actor is archived', async () => {
    const { token, invitation, change } = await invite();
    const [id = '', secret = ''] = token.split('.');
    const other = (await invite('B')).token.split('.')[1];
    for (const wrong of [
      id,
      `${id}.`,
      `${id}.${secret.slice(1)}`,
      `${id}.${other}`,
      `invitation-000000000000.${secret}`,
    ])
      expect(await ask(wrong, '{ __typename }'), wrong).toMatchObject({
        ...{ status: 401, code: 'UNAUTHENTICATED' },
        message: expect.stringContaining('this invitation link is not known, or part of it is missing'),
      });
    const identify = async (today: string) => identifyInvited(database, token, today);
    expect(await identify(invitation.expiresOn)).toMatchObject({ role: 'CONTRIBUTOR' });
    const dayAfter = new Date(Date.parse(invitation.expiresOn) + 86_400_000).toISOString().slice(0, 10);
    expect(await identify(dayAfter)).toMatchObject({ refusal: { code: 'INVITATION_EXPIRED' } });
    await act('COORDINATOR', 'revokeInvitation', { invitation: invitation.id });
    expect(await ask(token, '{ __typename }')).toMatchObject({
      status: 401,
      message: expect.stringContaining('was cancelled'),
    });
    const again = await invite();
    await act('COORDINATOR', 'archiveActor', { actor: 'A' });
    expect(await ask(again.token, '{ __typename }')).toMatchObject({
      status: 401,
      message: expect.stringContaining('archived'),
    });
    const third = await invite('B');
    await undo(third.change);
    expect(await ask(third.token, '{ __typename }')).toMatchObject({ status: 401 });
    expect(change).toMatch(/^change-/);
  });

  it('cannot be guessed quickly', async () => {
    const few = await start(true, 3);
    const statuses = [];
    for (let n = 0; n < 5; n += 1)
      statuses.push((await ask(`invitation-${String(n).padStart(12, '0')}.x`, '{ __typename }', {}, few)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});

describe('the roles', () => {
  it('let only invited actors propose, and only coordinators invite and settle', async () => {
    const { token } = await invite();
    for (const role of [undefined, 'READER', 'EDITOR', 'COORDINATOR', 'ADMIN'])
      for (const answer of [await propose(role ?? '', seniors), await withdraw(role, 'x')])
        expect(answer, role).toMatchObject({ code: role ? 'FORBIDDEN' : 'UNAUTHENTICATED' });
    for (const role of [undefined, 'READER', 'EDITOR', token]) {
      const code = role ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      expect(await act(role, 'acceptProposals', { proposals: ['x'] })).toMatchObject({ code });
      expect(await act(role, 'refuseProposals', { proposals: ['x'] })).toMatchObject({ code });
      expect(await act(role, 'inviteContributor', { actor: 'A', function: 'Mission' })).toMatchObject({ code });
      expect(await act(role, 'revokeInvitation', { invitation: 'x' })).toMatchObject({ code });
      expect(await ask(role, '{ proposals { totalCount } }')).toMatchObject({ code });
      expect(await ask(role, '{ invitations { totalCount } }')).toMatchObject({ code });
    }
    expect(await act(token, 'editActor', { actor: 'A', tags: ['x'] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(token, 'mutation { undo(change: "change-1") { change } }')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(token, '{ actor(id: "A") { note } }')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keep the actor of one invitation away from all others', async () => {
    const { token } = await invite();
    const ofOthers = [
      { initiative: { initiative: 'b', results: ['x'] } },
      { partner: { initiative: 'b', actor: 'A' } },
      { partner: { initiative: 'b', actor: 'C' } },
    ];
    for (const change of ofOthers)
      expect((await propose(token, change)).userErrors, JSON.stringify(change)).toMatchObject([{ code: 'NOT_YOURS' }]);
    await act('COORDINATOR', 'setParticipation', { initiative: 'b', actor: 'C', role: 'PARTNER' });
    const answer = { suggestion: 'isolation-B', answer: 'DIFFERENT_AUDIENCES' };
    expect((await propose(token, { answer })).userErrors[0].code).toMatch(/NOT_YOURS|UNKNOWN_SUGGESTION/);
    expect((await proposals()).totalCount).toBe(0);
  });

  it('let only coordinators find proposals and invitations by id', async () => {
    const { token, invitation } = await invite();
    const { proposal } = await propose(token, seniors);
    for (const id of [proposal.id, invitation.id]) {
      expect((await ask('COORDINATOR', `{ node(id: "${id}") { __typename id } }`)).data.node.id).toBe(id);
      // As for one that does not exist.
      for (const role of [undefined, 'READER', token])
        expect(await ask(role, `{ node(id: "${id}") { __typename } }`)).toEqual({ status: 200, data: { node: null } });
    }
    expect((await ask('COORDINATOR', '{ node(id: "proposal-000000000000") { id } }')).data.node).toBeNull();
  });

  it('give an invitation access only to what the page to contribute asks, where reading needs a token', async () => {
    const persisted = { manifest: applicationManifest(), only: false };
    const closed = await start(false, 1e6, persisted);
    const { token } = await invite();
    for (const query of [
      '{ actors { totalCount } }',
      '{ invitedActor { actor { initiatives { participants { name } } } } }',
    ])
      expect(await ask(token, query, {}, closed)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    // Every operation of the application: whether it is answered, or which field is refused.
    const opened: string[] = [];
    for (const text of persisted.manifest.values()) {
      const { status, message = '' } = await ask(token, text, {}, closed);
      const isShut = status === 403 && message.includes('an invitation opens only the page to contribute');
      if (!isShut) opened.push(/\b(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? text);
    }
    expect(opened.toSorted()).toEqual([
      ...[
        'AllThemes',
        'Contribute',
        'ContributeSuggestions',
        'EnumLabels',
        'Installation',
        'OwnProposals',
        'Propose',
        'RootThemes',
        'Viewer',
        'WithdrawProposal',
      ],
    ]);
    const [contribute = ''] = [...persisted.manifest.values()].filter((text) => text.includes('query Contribute('));
    const { data } = await ask(token, contribute, { language: 'FR' }, closed);
    expect(data.invitedActor.actor.id).toBe('A');
    for (const path of ['exports/csv', 'contours/epci/DEP', 'template.xlsx']) {
      const response = await fetch(`${closed}${path}`, { headers: { authorization: `Bearer ${token}` } });
      expect(response.status, path).toBe(403);
    }
    expect(await ask('READER', '{ actors { totalCount } }', {}, closed)).toMatchObject({ status: 200 });
  });
});

describe('a proposal', () => {
  it('changes no answer while it waits', async () => {
    const { token } = await invite();
    const whole = await wholeHash();
    const before = { hash: await graphHash(), answers: (await ask(undefined, everything)).data };
    const made = [
      await propose(token, seniors, { note: 'Vu avec le bureau' }),
      await propose(token, { initiative: { initiative: 'a', endDate: '2027-12-31', results: ['120 personnes'] } }),
      await propose(token, { partner: { initiative: 'a', actor: 'C' } }),
      await propose(token, {
        newInitiative: { title: 'Nouveau atelier', kind: 'PROJECT', themes: ['outils'], territories: ['E1'] },
      }),
      await propose(token, { answer: { suggestion: 'overlap-a-b', answer: 'ALREADY_COORDINATED' } }),
    ];
    expect(made.map(({ userErrors, proposal }) => [userErrors, proposal?.act, proposal?.state])).toEqual([
      [[], 'EDIT_ACTOR', 'PENDING'],
      [[], 'EDIT_INITIATIVE', 'PENDING'],
      [[], 'SET_PARTICIPATION', 'PENDING'],
      [[], 'CREATE_INITIATIVE', 'PENDING'],
      [[], 'DECIDE', 'PENDING'],
    ]);
    expect(made[0].proposal).toMatchObject({
      ...{
        author: 'Mission numérique',
        note: 'Vu avec le bureau',
        actor: { id: 'A' },
        about: { id: 'A' },
        isStale: false,
      },
      fields: [{ field: 'audiences', label: 'Publics', before: [], now: [], after: ['Seniors'], isStale: false }],
    });
    expect(made[2].proposal.fields).toMatchObject([
      { label: 'Partenaire', after: ['C'] },
      { label: 'Rôle', after: ['Partenaire'] },
    ]);
    expect(made[4].proposal).toMatchObject({ about: { id: 'overlap-a-b' } });
    // A backup contains them nevertheless.
    expect(await wholeHash()).not.toBe(whole);
    expect({ hash: await graphHash(), answers: (await ask(undefined, everything)).data }).toEqual(before);
    expect((await proposals('(state: PENDING)')).totalCount).toBe(5);
    const own = await ask(token, '{ invitedActor { proposals { nodes { state act } } } }');
    expect(own.data.invitedActor.proposals.nodes).toHaveLength(5);
  });

  it('is validated like its act, and stored once', async () => {
    const { token } = await invite();
    const wrong: [object, string, string[]][] = [
      [{ actor: { contact: 'Mme Durand' } }, 'PERSON_NAMED', ['input', 'change', 'actor', 'contact']],
      [{ actor: { themes: ['nothing'] } }, 'UNKNOWN_ID', ['input', 'change', 'actor', 'themes', '0']],
      [{ actor: {} }, 'NOTHING_NEW', ['input', 'change']],
      [
        { initiative: { initiative: 'a', startDate: '2027-01-01', endDate: '2026-01-01' } },
        ...(['INVERTED_DATES', ['input', 'change', 'initiative', 'endDate']] as [string, string[]]),
      ],
      [{ newInitiative: { title: ' ', kind: 'PROJECT' } }, 'EMPTY', ['input', 'change', 'newInitiative', 'title']],
      [
        { answer: { suggestion: 'overlap-a-c', answer: 'DIFFERENT_AUDIENCES' } },
        'UNKNOWN_SUGGESTION',
        ['input', 'change', 'answer', 'suggestion'],
      ],
    ];
    for (const [change, code, field] of wrong)
      expect((await propose(token, change)).userErrors[0], JSON.stringify(change)).toMatchObject({ code, field });
    expect((await propose(token, seniors, { note: 'Voir M. Martin' })).userErrors).toMatchObject([
      { code: 'PERSON_NAMED', field: ['input', 'note'] },
    ]);
    expect((await propose(token, seniors)).userErrors).toEqual([]);
    expect((await propose(token, seniors)).userErrors).toMatchObject([{ code: 'ALREADY_PROPOSED' }]);
    const two = { actor: { audiences: ['YOUTH'] }, partner: { initiative: 'a', actor: 'C' } };
    expect(await propose(token, two)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is limited to a hundred waiting ones', async () => {
    const { token, invitation } = await invite();
    await database.driver.executeQuery(
      'UNWIND range(1, 100) AS n CREATE (:Entity:Proposal {id: "proposal-x" + n, state: "PENDING", act: "EDIT_ACTOR", input: "{}", before: "{}", invitation: $id, proposedAt: datetime()})',
      { id: invitation.id },
    );
    expect((await propose(token, seniors)).userErrors).toMatchObject([{ code: 'TOO_MANY_PENDING' }]);
  });

  it('is listed by its time, also within a second', async () => {
    const { invitation } = await invite();
    // As texts, "01.9Z" comes after "01.95Z".
    await database.driver.executeQuery(
      `UNWIND [['old', '01.9'], ['new', '01.95'], ['newest', '01.951']] AS each
       CREATE (:Entity:Proposal {id: 'proposal-' + each[0], state: 'PENDING', act: 'EDIT_ACTOR', input: '{}', before: '{}',
         invitation: $id, proposedAt: datetime('2026-01-01T10:00:' + each[1] + 'Z')})`,
      { id: invitation.id },
    );
    expect((await proposals()).nodes.map(({ id }: { id: string }) => id)).toEqual([
      'proposal-newest',
      'proposal-new',
      'proposal-old',
    ]);
  });

  it('is written when it is accepted, with its author and the coordinator who accepted it, and can be undone', async () => {
    const { token } = await invite();
    const { proposal } = await propose(token, seniors);
    const done = await accept(proposal.id, { word: 'Merci !' });
    expect(done).toMatchObject({
      userErrors: [],
      proposals: [{ id: proposal.id, state: 'ACCEPTED', word: 'Merci !', settledBy: 'COORDINATOR' }],
    });
    expect(await audiencesOf('A')).toEqual(['SENIORS']);
    const { data } = await ask('COORDINATOR', '{ changes(first: 1) { nodes { by what entity } } }');
    expect(data.changes.nodes[0]).toEqual({
      ...{ by: 'COORDINATOR', entity: 'A' },
      what: `accept ${proposal.id} of Mission numérique: editActor A: A`,
    });
    expect((await accept(proposal.id)).userErrors).toMatchObject([
      { code: 'ALREADY_SETTLED', field: ['input', 'proposals', '0'] },
    ]);
    expect((await undo(done.changes[0])).data.undo.userErrors).toEqual([]);
    expect(await audiencesOf('A')).toEqual([]);
    expect((await proposals('(state: PENDING)')).nodes).toEqual([{ id: proposal.id, state: 'PENDING' }]);
  });

  it('of each kind does what its act does', async () => {
    const { token } = await invite();
    const title = 'Nouveau atelier';
    const ids = [];
    for (const change of [
      { actor: { needs: [{ resource: 'SKILLS', theme: 'outils' }], themes: ['outils'] } },
      { initiative: { initiative: 'a', endDate: '2027-12-31' } },
      { partner: { initiative: 'a', actor: 'C', role: 'HOST' } },
      { newInitiative: { title, kind: 'PROJECT', themes: ['outils'], territories: ['E1'] } },
      { answer: { suggestion: 'overlap-a-b', answer: 'DIFFERENT_AUDIENCES', reason: 'Élèves ici, seniors là' } },
    ])
      ids.push((await propose(token, change)).proposal.id);
    const done = await settle('acceptProposals', ids);
    expect(done).toMatchObject({ userErrors: [] });
    expect(done.proposals.map(({ state }: { state: string }) => state)).toEqual(Array(5).fill('ACCEPTED'));
    expect(new Set(done.changes).size).toBe(5);
    const { data } = await ask(
      'COORDINATOR',
      `{ actor(id: "A") { themes { id } needs { resource theme { id } } initiatives { title } } initiative(id: "a") { endDate participantsConnection { edges { properties { role } node { id } } } }
         decisions { nodes { status reasonKind reason suggestionId } } overlaps { totalCount } }`,
    );
    expect(data).toMatchObject({
      actor: { themes: [{ id: 'outils' }], needs: [{ resource: 'SKILLS', theme: { id: 'outils' } }] },
      initiative: { endDate: '2027-12-31' },
      decisions: {
        nodes: [
          {
            ...{ status: 'DISMISSED', reasonKind: 'DIFFERENT_AUDIENCES', reason: 'Élèves ici, seniors là' },
            suggestionId: 'overlap-a-b',
          },
        ],
      },
    });
    expect(data.actor.initiatives.map((each: { title: string }) => each.title).toSorted()).toEqual([title, 'a']);
    expect(data.initiative.participantsConnection.edges).toContainEqual({
      properties: { role: 'HOST' },
      node: { id: 'C' },
    });
    await undo(done.changes[3]);
    expect(
      (await ask(undefined, '{ initiatives(filter: {text: "atelier"}) { totalCount } }')).data.initiatives.totalCount,
    ).toBe(0);
  });

  it('that an actor is interested retains the suggestion, and only once it is accepted', async () => {
    const { token } = await invite();
    const answer = { suggestion: 'overlap-a-b', answer: 'INTERESTED', reason: 'À partir du printemps' };
    const { proposal } = await propose(token, { answer });
    expect(proposal.fields.map(({ label, after }: { label: string; after: string[] }) => [label, ...after])).toEqual([
      ['Décision', 'Retenue'],
      ['Précision', 'À partir du printemps'],
    ]);
    const decided = async () =>
      (await ask('COORDINATOR', '{ decisions { nodes { status reasonKind reason suggestionId } } }')).data.decisions
        .nodes;
    expect(await decided()).toEqual([]);
    // Another answer by the same invitation waits beside it; who was not asked about may say nothing.
    expect((await propose(token, { answer })).userErrors).toMatchObject([{ code: 'ALREADY_PROPOSED' }]);
    const other = { ...answer, suggestion: 'overlap-b-c' };
    expect((await propose(token, { answer: other })).userErrors[0].code).toMatch(/NOT_YOURS|UNKNOWN_SUGGESTION/);
    const done = await accept(proposal.id);
    expect(done.userErrors).toEqual([]);
    const retained = { status: 'RETAINED', reasonKind: null, reason: 'À partir du printemps' };
    expect(await decided()).toEqual([{ ...retained, suggestionId: 'overlap-a-b' }]);
    await undo(done.changes[0]);
    expect(await decided()).toEqual([]);
  });

  it('that an actor is interested does not replace what was decided meanwhile', async () => {
    const { token } = await invite();
    const { proposal } = await propose(token, { answer: { suggestion: 'overlap-a-b', answer: 'INTERESTED' } });
    await act('COORDINATOR', 'decide', { suggestion: 'overlap-a-b', status: 'PLANNED' });
    expect((await accept(proposal.id)).userErrors).toMatchObject([{ code: 'STALE_PROPOSAL' }]);
  });

  it('is refused with a message, and stays in the history', async () => {
    const { token } = await invite();
    const { proposal } = await propose(token, seniors);
    expect((await settle('refuseProposals', [proposal.id], { word: 'Voir Mme Durand' })).userErrors).toMatchObject([
      { code: 'PERSON_NAMED' },
    ]);
    const done = await settle('refuseProposals', [proposal.id], { word: 'Déjà dit par la CAF' });
    expect(done).toMatchObject({ userErrors: [], proposals: [{ state: 'REFUSED', word: 'Déjà dit par la CAF' }] });
    expect(await audiencesOf('A')).toEqual([]);
    const own = await ask(token, '{ invitedActor { proposals { nodes { state word settledAt } } } }');
    expect(own.data.invitedActor.proposals.nodes).toMatchObject([{ state: 'REFUSED', word: 'Déjà dit par la CAF' }]);
    expect((await accept(proposal.id)).userErrors).toMatchObject([{ code: 'ALREADY_SETTLED' }]);
    await undo(done.changes[0]);
    expect((await accept(proposal.id)).userErrors).toEqual([]);
  });

  it('is withdrawn by its invitation while it waits, and stays in the history', async () => {
    const { token, invitation } = await invite();
    const { proposal } = await propose(token, seniors);
    const own = '{ invitedActor { proposals { nodes { state isWithdrawable settledAt } } } }';
    const ownNow = async (by = token) => (await ask(by, own)).data.invitedActor.proposals.nodes;
    expect(await ownNow()).toEqual([{ state: 'PENDING', isWithdrawable: true, settledAt: null }]);
    // For no other caller, not even the holder of another link of the same actor.
    const other = await invite('A', { function: 'Direction' });
    const stranger = await invite('B');
    expect(await ownNow(other.token)).toMatchObject([{ isWithdrawable: false }]);
    expect((await withdraw(other.token, proposal.id)).userErrors).toMatchObject([
      { code: 'PROPOSED_BY_ANOTHER', field: ['input', 'proposal'] },
    ]);
    for (const unknown of [await withdraw(stranger.token, proposal.id), await withdraw(token, 'proposal-000000000000')])
      expect(unknown).toMatchObject({ proposal: null, change: null, userErrors: [{ code: 'UNKNOWN_ID' }] });
    expect((await proposals('(state: PENDING)')).totalCount).toBe(1);
    const [done, late] = await Promise.all([withdraw(token, proposal.id), withdraw(token, proposal.id)]);
    const [first, second] = done.change === null ? [late, done] : [done, late];
    expect(first).toMatchObject({
      userErrors: [],
      proposal: { id: proposal.id, state: 'WITHDRAWN', isWithdrawable: false, word: null },
    });
    expect(second.userErrors).toMatchObject([{ code: 'ALREADY_SETTLED' }]);
    expect(await ownNow()).toMatchObject([{ state: 'WITHDRAWN', isWithdrawable: false }]);
    for (const name of ['acceptProposals', 'refuseProposals'] as const)
      expect((await settle(name, [proposal.id])).userErrors).toMatchObject([{ code: 'ALREADY_SETTLED' }]);
    const { data } = await ask(
      'COORDINATOR',
      '{ proposals(state: WITHDRAWN) { nodes { id settledBy } } changes(first: 1) { nodes { by what } } }',
    );
    expect(data).toEqual({
      proposals: { nodes: [{ id: proposal.id, settledBy: 'Mission numérique, A' }] },
      changes: { nodes: [{ by: 'Mission numérique, A', what: `withdraw ${proposal.id} of Mission numérique` }] },
    });
    expect(await audiencesOf('A')).toEqual([]);
    // After the withdrawal the same can be proposed again; and a coordinator can restore the withdrawn proposal.
    expect((await propose(token, seniors)).userErrors).toEqual([]);
    await undo(first.change);
    expect((await proposals('(state: PENDING)')).totalCount).toBe(2);
    await accept(proposal.id);
    expect((await withdraw(token, proposal.id)).userErrors).toMatchObject([{ code: 'ALREADY_SETTLED' }]);
    expect(await audiencesOf('A')).toEqual(['SENIORS']);
    await database.driver.executeQuery(
      'UNWIND range(1, 100) AS n CREATE (:Entity:Proposal {id: "proposal-x" + n, state: "WITHDRAWN", invitation: $id})',
      { id: invitation.id },
    );
    const [last] = (await proposals('(state: PENDING)')).nodes;
    expect((await withdraw(token, last.id)).userErrors).toMatchObject([{ code: 'TOO_MANY_WITHDRAWN' }]);
  });

  it('whose field has changed meanwhile is shown with both values, and overwrites only on request', async () => {
    const { token } = await invite();
    const { proposal } = await propose(token, { actor: { audiences: ['SENIORS'], contact: 'Direction numérique' } });
    await act('EDITOR', 'editActor', { actor: 'A', audiences: ['YOUTH'], tags: ['x'] });
    const { data } = await ask('COORDINATOR', `{ proposals { nodes { isStale ${FIELDS} } } }`);
    expect(data.proposals.nodes[0]).toMatchObject({
      isStale: true,
      fields: [
        { field: 'audiences', before: [], now: ['Jeunes'], after: ['Seniors'], isStale: true },
        { field: 'contact', isStale: false },
      ],
    });
    expect((await accept(proposal.id)).userErrors).toMatchObject([
      { code: 'STALE_PROPOSAL', message: expect.stringContaining('(audiences)') },
    ]);
    expect(await audiencesOf('A')).toEqual(['YOUTH']);
    expect((await accept(proposal.id, { overwrite: true })).userErrors).toEqual([]);
    expect(await audiencesOf('A')).toEqual(['SENIORS']);
  });

  it('that two coordinators settle at once is settled once', async () => {
    const { token } = await invite();
    const { proposal } = await propose(token, { newInitiative: { title: 'Un seul', kind: 'PROJECT' } });
    const all = await Promise.all(
      ['-one', '-two', '-three'].map((by) => settle('acceptProposals', [proposal.id], {}, by)),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(
      (await ask(undefined, '{ initiatives(filter: {text: "seul"}) { totalCount } }')).data.initiatives.totalCount,
    ).toBe(1);
  });

  it('that can no longer be written does not block the others', async () => {
    const { token } = await invite();
    const first = (await propose(token, { partner: { initiative: 'a', actor: 'C' } })).proposal.id;
    const second = (await propose(token, seniors)).proposal.id;
    await act('EDITOR', 'archiveActor', { actor: 'C' });
    const done = await settle('acceptProposals', [first, 'proposal-000000000000', second]);
    expect(done.userErrors).toMatchObject([
      { code: 'UNKNOWN_ID', field: ['input', 'proposals', '0'] },
      { code: 'UNKNOWN_ID', field: ['input', 'proposals', '1'] },
    ]);
    expect(done.proposals).toMatchObject([{ id: second, state: 'ACCEPTED' }]);
    expect(
      (
        await settle(
          'acceptProposals',
          Array.from({ length: 101 }, (_, n) => `p${n}`),
        )
      ).userErrors,
    ).toMatchObject([{ code: 'TOO_MANY' }]);
  });

  it('is sent to subscribers without its id', async () => {
    const { token } = await invite();
    await propose(token, seniors);
    const rows = await database.read<{ ids: string[] }>('changed', { ask: { since: 0, limit: 10 } });
    expect(rows.map(({ ids }) => ids)).toEqual([[], []]);
  });
});
