/** Meetings of a body: a frozen agenda, decisions taken in them, and minutes; acts that are validated, idempotent, recorded and undone. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const today = '2026-03-01';
const { ask, answer } = asker(database, { day: today });

const open = { themes: ['demarches'], start: null, end: null };
const town: World = {
  actors: {
    CDN: { kind: 'BODY', name: 'Conseil du numérique' },
    Tech: { kind: 'BODY' },
    X: { themes: ['outils'], actsIn: ['E3'] },
  },
  initiatives: { a: open, b: open },
};

const fields = `id on body { id } agendaAsOf revision
  agenda { place suggestionId suggestion { __typename } frozen { sentence en: sentence(language: EN) figures } decision { status } }
  decisions { id title status }`;

async function act(name: string, input: object, type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`) {
  const selection =
    name === 'archiveMeeting'
      ? 'archived gone { id was }'
      : name === 'recordDecision' || name === 'decide'
        ? 'decision { id title status owner dueOn meetingOn suggestionId suggestion { id } about { id } body { id } meeting { id } revision }'
        : `meeting { ${fields} }`;
  const data = await ask(
    `mutation ($input: ${type}) { act: ${name}(input: $input) { change sequence userErrors { code field message } ${selection} } }`,
    { input },
  );
  return data.act;
}

const create = async (input: object = {}) =>
  (await act('createMeeting', { body: 'CDN', on: '2026-03-12', ...input })).meeting;
const undo = async (change: string) =>
  (await ask(`mutation { undo(change: "${change}") { undone userErrors { message } suggestions { id } } }`)).undo;
const change = (statement: string) => database.driver.executeQuery(statement);

describe('a meeting', () => {
  it('is found with its agenda in order, below its body and by its id, and can be undone', async () => {
    await given(database, town);
    const done = await act('createMeeting', {
      ...{ body: 'CDN', on: '2026-03-12', agenda: ['isolation-X', 'overlap-a-b@2026-02-01', 'isolation-X'] },
    });
    expect(done).toMatchObject({ userErrors: [], sequence: 1 });
    const { meeting } = done;
    const nothing = { frozen: null, decision: null };
    expect(meeting).toEqual({
      ...{
        id: expect.stringMatching(/^meeting-[0-9a-f]{12}$/),
        on: '2026-03-12',
        body: { id: 'CDN' },
        agendaAsOf: null,
      },
      revision: 1,
      agenda: [
        { place: 1, suggestionId: 'isolation-X', suggestion: { __typename: 'IsolatedActor' }, ...nothing },
        { place: 2, suggestionId: 'overlap-a-b', suggestion: { __typename: 'Overlap' }, ...nothing },
      ],
      decisions: [],
    });
    const data = await ask(`{
      meetings { totalCount nodes { ${fields} } }
      actor(id: "CDN") { meetings { totalCount nodes { id } } }
      other: actor(id: "Tech") { meetings { totalCount nodes { id } } }
      node(id: "${meeting.id}") { __typename ... on Meeting { ${fields} } } }`);
    expect(data.meetings).toEqual({ totalCount: 1, nodes: [meeting] });
    expect(data.actor.meetings).toEqual({ totalCount: 1, nodes: [{ id: meeting.id }] });
    expect(data.other.meetings).toEqual({ totalCount: 0, nodes: [] });
    expect(data.node).toEqual({ __typename: 'Meeting', ...meeting });
    const { changes } = await ask('{ changes { nodes { what entity undoable after } } }');
    expect(changes.nodes).toMatchObject([
      {
        what: 'createMeeting CDN 2026-03-12',
        entity: meeting.id,
        undoable: true,
        after: { [meeting.id]: { on: '2026-03-12' } },
      },
    ]);
    expect(await undo(done.change)).toMatchObject({ undone: [meeting.id], userErrors: [] });
    expect(
      await ask(`{ meetings { totalCount } node(id: "${meeting.id}") { __typename ... on Gone { was } } }`),
    ).toEqual({
      meetings: { totalCount: 0 },
      node: { __typename: 'Gone', was: 'MEETING' },
    });
  });

  it('is listed by day, by body, from a day to a day', async () => {
    await given(database, town);
    for (const [body, on] of [
      ['CDN', '2026-06-01'],
      ['Tech', '2026-03-12'],
      ['CDN', '2025-12-01'],
    ])
      await create({ body, on });
    const days = async (args: string) =>
      (await ask(`{ meetings(first: 9, ${args}) { nodes { on } } }`)).meetings.nodes.map(
        ({ on }: { on: string }) => on,
      );
    expect(await days('')).toEqual(['2025-12-01', '2026-03-12', '2026-06-01']);
    expect(await days('body: "CDN"')).toEqual(['2025-12-01', '2026-06-01']);
    expect(await days('from: "2026-03-12"')).toEqual(['2026-03-12', '2026-06-01']);
    expect(await days('to: "2026-03-12", body: "CDN"')).toEqual(['2025-12-01']);
    const { meetings } = await ask('{ meetings(first: 2) { totalCount pageInfo { endCursor hasNextPage } } }');
    expect(meetings).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect((await answer('{ meetings(body: "nobody") { totalCount } }')).errors?.[0]?.message).toMatch(
      /^meetings: body: there is no Actor "nobody"/,
    );
    const inverted = 'meetings(from: "2026-06-01", to: "2026-03-12") { totalCount }';
    for (const query of [`{ ${inverted} }`, `{ actor(id: "CDN") { ${inverted} } }`])
      expect((await answer(query)).errors?.[0]?.message).toBe(
        'meetings: to: the end, 2026-03-12, is before the start, 2026-06-01; swap the two',
      );
  });

  it('stores the text of each item on a day, whatever changes later, until it is frozen again', async () => {
    await given(database, town);
    const { id } = await create({ agenda: ['isolation-X', 'overlap-a-b'] });
    const done = await act('freezeAgenda', { meeting: id });
    expect(done.userErrors).toEqual([]);
    const [first, second] = done.meeting.agenda;
    const told = await ask(
      '{ isolatedActors(actor: "X") { nodes { sentence en: sentence(language: EN) } } overlaps { nodes { sentence } } }',
    );
    expect(done.meeting.agendaAsOf).toBe(today);
    expect(first.frozen).toMatchObject({
      ...told.isolatedActors.nodes[0],
      figures: { id: 'isolation-X', asOf: today, kind: 'NO_TIES', actor: 'X' },
    });
    expect(second.frozen.sentence).toBe(told.overlaps.nodes[0].sentence);
    expect(second.frozen.figures).toMatchObject({ id: 'overlap-a-b', a: 'a', b: 'b', score: 1 });
    await change("MATCH (i:Initiative {id: 'b'}) SET i.endDate = date('2020-01-01')");
    await change("MATCH (x:Actor {id: 'X'}) SET x.name = 'Autre nom'");
    const again = (await ask(`{ node(id: "${id}") { ... on Meeting { ${fields} } } }`)).node;
    expect(again.agenda.map(({ frozen }: { frozen: object }) => frozen)).toEqual([first.frozen, second.frozen]);
    // As a sheet has it; of an agenda frozen by an earlier edition the whole sentence.
    const printed = async () =>
      (await ask(`{ node(id: "${id}") { ... on Meeting { agenda { frozen { onPaper } } } } }`)).node.agenda.map(
        ({ frozen }: { frozen: { onPaper: string } }) => frozen.onPaper,
      );
    const sentences = [first.frozen.sentence, second.frozen.sentence];
    expect(await printed()).toEqual(sentences);
    await change(`MATCH (m:Meeting {id: '${id}'}) SET m.frozen = replace(m.frozen, '"onPaper":', '"old":')`);
    expect(await printed()).toEqual(sentences);
    // A changed agenda: items that stay keep their text, new ones have none.
    const { meeting } = await act('editMeeting', { meeting: id, agenda: ['gap-fibre-E3', 'overlap-a-b'] });
    expect(meeting.agenda.map(({ frozen }: { frozen: object | null }) => frozen)).toEqual([null, second.frozen]);
    expect(meeting.on).toBe('2026-03-12');
    const later = await act('freezeAgenda', { meeting: id, asOf: '2026-02-01' });
    expect(later.meeting.agendaAsOf).toBe('2026-02-01');
    expect(later.meeting.agenda[1].frozen.sentence).not.toBe(second.frozen.sentence);
    expect(later.meeting.agenda[0].frozen.figures).toMatchObject({
      theme: 'fibre',
      territory: 'E3',
      asOf: '2026-02-01',
    });
    expect(await undo(later.change)).toMatchObject({ undone: [id] });
    const back = (await ask(`{ node(id: "${id}") { ... on Meeting { agendaAsOf agenda { frozen { sentence } } } } }`))
      .node;
    expect(back).toEqual({
      agendaAsOf: today,
      agenda: [{ frozen: null }, { frozen: { sentence: second.frozen.sentence } }],
    });
  });

  it('contains decisions on suggestions and on none, and lists them in its minutes', async () => {
    await given(database, town);
    const { id } = await create({ agenda: ['overlap-a-b', 'isolation-X'] });
    const before = (await ask(`{ node(id: "${id}") { ... on Meeting { minutes } } }`)).node.minutes.split('\n');
    expect(before.slice(0, 3)).toEqual([
      'Relevé de décisions. Conseil du numérique, séance du 12\u00a0mars\u00a02026.',
      'Aucune décision consignée.',
      'À l’ordre du jour, sans décision\u00a0:',
    ]);
    // A line each: the title that the agenda has.
    const { node } = await ask(
      `{ node(id: "${id}") { ... on Meeting { agenda { suggestion { ... on Overlap { said { headline } } ... on IsolatedActor { said { headline } } } } } } }`,
    );
    const [overlap, isolated] = node.agenda.map(
      (item: { suggestion: { said: { headline: string } } }) => item.suggestion.said.headline,
    );
    expect(before.slice(3)).toEqual([`- ${overlap}`, `- ${isolated}`]);
    const isolation = await act('decide', {
      suggestion: 'isolation-X',
      status: 'DISMISSED',
      reasonKind: 'WRONG_DATA',
      reason: 'Fiche à revoir.',
      meeting: id,
    });
    expect(isolation).toMatchObject({
      userErrors: [],
      decision: { meeting: { id }, body: { id: 'CDN' }, meetingOn: '2026-03-12' },
    });
    await act('decide', {
      suggestion: 'overlap-a-b',
      status: 'PLANNED',
      owner: 'Direction numérique',
      dueOn: '2026-06-30',
      meeting: id,
      body: 'CDN',
    });
    const free = await act('recordDecision', {
      title: 'Inviter les EPCI au prochain conseil',
      meeting: id,
      owner: 'Secrétariat',
      dueOn: '2026-04-01',
    });
    expect(free).toMatchObject({
      ...{ userErrors: [], sequence: 4 },
      decision: {
        title: 'Inviter les EPCI au prochain conseil',
        status: 'RETAINED',
        suggestionId: null,
        suggestion: null,
        about: [],
        revision: 1,
      },
    });
    const data = await ask(`{
      node(id: "${id}") { ... on Meeting { decisions { id } agenda { decision { status } } minutes en: minutes(language: EN) } }
      decisions(filter: {meeting: "${id}"}) { totalCount }
      ofBody: decisions(filter: {body: "CDN"}) { totalCount }
      free: node(id: "${free.decision.id}") { __typename ... on Decision { title evidenceChanged } } }`);
    expect(data.node.decisions.map((one: { id: string }) => one.id)).toEqual([
      ...['decision-overlap-a-b', 'decision-isolation-X', free.decision.id],
    ]);
    expect(data.node.agenda).toEqual([{ decision: { status: 'PLANNED' } }, { decision: { status: 'DISMISSED' } }]);
    expect(data.node.minutes.split('\n')).toEqual([
      'Relevé de décisions. Conseil du numérique, séance du 12\u00a0mars\u00a02026.',
      `1. Programmée\u00a0: ${overlap}. Concerne\u00a0: «\u202fa\u202f» et «\u202fb\u202f». Chargé du suivi\u00a0: Direction numérique. Échéance\u00a0: 30\u00a0juin\u00a02026.`,
      `2. Écartée\u00a0: ${isolated}. Motif\u00a0: Donnée fausse. Précision\u00a0: Fiche à revoir.`,
      '3. Décision\u00a0: Inviter les EPCI au prochain conseil. Chargé du suivi\u00a0: Secrétariat. Échéance\u00a0: 1er\u00a0avril\u00a02026.',
    ]);
    expect(data.node.minutes).not.toContain('sans décision');
    expect(data.node.en).toMatch(/1\. Planned: .*a.*b.* Followed up by: Direction numérique\. Due: 30 June 2026\./);
    expect([data.decisions.totalCount, data.ofBody.totalCount]).toEqual([3, 3]);
    expect(data.free).toEqual({
      __typename: 'Decision',
      title: 'Inviter les EPCI au prochain conseil',
      evidenceChanged: null,
    });
    const done = await act('recordDecision', {
      decision: free.decision.id,
      title: 'Inviter les EPCI',
      status: 'DONE',
      meeting: id,
      revision: 1,
    });
    expect(done.decision).toMatchObject({
      id: free.decision.id,
      title: 'Inviter les EPCI',
      status: 'DONE',
      owner: null,
      revision: 2,
    });
    expect(await undo(done.change)).toEqual({ undone: [free.decision.id], userErrors: [], suggestions: [] });
    const { decisions } = await ask(
      `{ decisions(filter: {meeting: "${id}", status: RETAINED}) { nodes { title owner meeting { id } } } }`,
    );
    expect(decisions.nodes).toEqual([
      { title: 'Inviter les EPCI au prochain conseil', owner: 'Secrétariat', meeting: { id } },
    ]);
  });

  it('tells in its minutes what was decided outside it on its agenda, with the day and the place', async () => {
    await given(database, town);
    const { id } = await create({ agenda: ['overlap-a-b', 'isolation-X', 'gap-fibre-E3'] });
    await act('freezeAgenda', { meeting: id });
    const other = await create({ body: 'Tech', on: '2026-03-05' });
    await act('decide', { suggestion: 'overlap-a-b', status: 'RETAINED', owner: 'Secrétariat' });
    await act('decide', { suggestion: 'isolation-X', status: 'PLANNED', meeting: other.id });
    const read = async () =>
      (await ask(`{ node(id: "${id}") { ... on Meeting { minutes en: minutes(language: EN) } } }`)).node;
    const { minutes, en } = await read();
    const lines = minutes.split('\n');
    expect(lines.slice(1, 5)).toEqual([
      'Aucune décision consignée.',
      'À l’ordre du jour, décidé en dehors de cette séance\u00a0:',
      expect.stringMatching(
        /^- Retenue le 1er\smars\s2026 \(hors séance\)\s: .*a.*b.* Chargé du suivi\s: Secrétariat\.$/,
      ),
      expect.stringMatching(/^- Programmée le 1er\smars\s2026 \(Tech, séance du 5\smars\s2026\)\s: .*X/),
    ]);
    expect(lines.slice(5)).toEqual(['À l’ordre du jour, sans décision\u00a0:', expect.stringMatching(/^- .*E3/)]);
    expect(en).toContain('- Retained on 1 March 2026 (outside a meeting): ');
    expect(`${minutes} ${en}`).not.toMatch(/Recoupement|Overlap/);
    await act('decide', { suggestion: 'overlap-a-b', status: 'RETAINED', body: 'Tech' });
    expect((await read()).minutes).toContain('- Retenue le 1er\u00a0mars\u00a02026 (Tech, hors séance)');
    await act('decide', { suggestion: 'overlap-a-b', status: 'RETAINED', meeting: id });
    expect((await read()).minutes.split('\n')[1]).toMatch(/^1\. Retenue\u00a0: /);
  });

  it('tells which items of its agenda belong to a matter that it decided', async () => {
    await given(database, town);
    const { matters } = await ask('{ matters { nodes { id rows { id } } } }');
    const { id: matter, rows } = matters.nodes.find((one: { rows: { id: string }[] }) =>
      one.rows.some((row) => row.id === 'overlap-a-b'),
    );
    expect(rows.length).toBeGreaterThan(0);
    const { id } = await create({ agenda: [matter, 'overlap-a-b'] });
    await act('decide', { suggestion: matter, status: 'PLANNED', meeting: id });
    const { node } = await ask(`{ node(id: "${id}") { ... on Meeting { minutes en: minutes(language: EN) } } }`);
    expect(node.minutes.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^1\. Programmée\s: .+\.$/),
      'À l’ordre du jour, compris dans une décision ci-dessus\u00a0:',
      expect.stringMatching(/^- .*a.*b.* \(1\)$/),
    ]);
    expect(node.en.split('\n').slice(2)).toEqual([
      'On the agenda, covered by a decision above:',
      expect.stringMatching(/^- .* \(1\)$/),
    ]);
  });

  it('that is archived leaves its decisions without a meeting; a merge of its body moves it', async () => {
    await given(database, { ...town, actors: { ...town.actors, Old: { kind: 'BODY' } } });
    const { id } = await create({ body: 'Old' });
    await act('decide', { suggestion: 'overlap-a-b', status: 'RETAINED', meeting: id });
    await ask('mutation { mergeActors(input: {keep: "CDN", merge: "Old"}) { userErrors { code } } }');
    const data = await ask(
      '{ actor(id: "CDN") { meetings { nodes { id } } } decisions(filter: {body: "CDN"}) { totalCount } }',
    );
    expect(data).toEqual({ actor: { meetings: { nodes: [{ id }] } }, decisions: { totalCount: 1 } });
    expect(await act('archiveMeeting', { meeting: id })).toMatchObject({
      archived: id,
      gone: [{ id, was: 'MEETING' }],
    });
    const { decisions } = await ask('{ decisions { nodes { status meeting { id } meetingOn body { id } } } }');
    expect(decisions.nodes).toEqual([{ status: 'RETAINED', meeting: null, meetingOn: null, body: null }]);
  });

  it('has the same hash and the same decisions after a repeated decision', async () => {
    await given(database, town);
    const { id } = await create();
    const input = { suggestion: 'overlap-a-b', status: 'RETAINED', meeting: id };
    await act('decide', input);
    expect(await act('decide', input)).toMatchObject({ change: null, decision: { revision: 1 } });
    expect((await act('decide', { ...input, meeting: null })).decision).toMatchObject({ meeting: null, revision: 2 });
  });
});

describe('an act on a meeting is refused', () => {
  const refusals = async (name: string, input: object) =>
    (await act(name, input)).userErrors.map(
      ({ code, field, message }: Record<string, string>) => `${code} ${[field].flat().join('.')}: ${message}`,
    );

  it('with a message, and writes nothing', async () => {
    await given(database, town);
    const { id } = await create();
    const of = { body: 'CDN', on: '2026-03-12' };
    expect(await refusals('createMeeting', { ...of, body: 'X', agenda: ['overlap-a-b', 'overlap-a-zz', 'a'] })).toEqual(
      [
        'NOT_A_BODY input.body: createMeeting: body: "X" is of kind ASSOCIATION, so it is not a body; choose one of actors(filter: {kind: BODY})',
        ...['overlap-a-zz', 'a'].map(
          (one, at) =>
            `UNKNOWN_SUGGESTION input.agenda.${at + 1}: createMeeting: agenda: "${one}" is not suggested on this day and was never decided on; take an id from the answer to a question such as overlaps, synergies or gaps`,
        ),
      ],
    );
    expect(await refusals('editMeeting', { meeting: id, on: '2026-03-13', revision: 7 })).toEqual([
      'STALE input.revision: editMeeting: revision: you give revision 7, and the current revision is 1; read it again, and give the revision that you then read',
    ]);
    const again = (name: string) =>
      `MEETING_EXISTS input.on: ${name}: on: this body already has a meeting on 2026-03-12: ${id}; add to its agenda`;
    expect(await refusals('createMeeting', of)).toEqual([again('createMeeting')]);
    const { id: other } = await create({ on: '2026-03-19' });
    expect(await refusals('editMeeting', { meeting: other, on: '2026-03-12' })).toEqual([again('editMeeting')]);
    expect(await refusals('freezeAgenda', { meeting: 'meeting-none' })).toEqual([
      'UNKNOWN_ID input.meeting: freezeAgenda: meeting: there is no Meeting "meeting-none", or it is archived; look it up in meetings',
    ]);
    expect(await refusals('decide', { suggestion: 'overlap-a-b', status: 'DONE', meeting: id, body: 'Tech' })).toEqual([
      `OTHER_BODY input.body: decide: body: the meeting "${id}" is not a meeting of Tech; leave this field out: the meeting names its body`,
    ]);
    expect(await refusals('recordDecision', { title: ' ', owner: 'M. Dupont', dueOn: '2020-01-01' })).toEqual([
      'EMPTY input.title: recordDecision: title: it is empty; fill it in',
      'PERSON_NAMED input.owner: recordDecision: owner: "M. Dupont" refers to a person; write the function, such as Direction numérique',
      'PAST_DUE input.dueOn: recordDecision: dueOn: 2020-01-01 is in the past (today is 2026-03-01); give a future day, leave it out, or choose DONE',
    ]);
    expect(await refusals('recordDecision', { title: 'x', dueOn: '2026-03-11', meeting: id })).toEqual([
      'DUE_BEFORE_MEETING input.dueOn: recordDecision: dueOn: 2026-03-11 is before the meeting on 2026-03-12 that decides it; give the day of the meeting or a later one, or leave it out',
    ]);
    await act('decide', { suggestion: 'overlap-a-b', status: 'DONE' });
    expect(await refusals('recordDecision', { title: 'x', decision: 'decision-overlap-a-b' })).toEqual([
      'UNKNOWN_ID input.decision: recordDecision: decision: there is no Decision "decision-overlap-a-b", or it is archived; look it up in decisions',
    ]);
    expect((await ask('{ changes { totalCount } }')).changes.totalCount).toBe(3);
  });

  it('the second time under one idempotency key, when it is done only once', async () => {
    await given(database, town);
    const input = { body: 'CDN', on: '2026-03-12', idempotencyKey: 'k' };
    const [first, second] = [await act('createMeeting', input), await act('createMeeting', input)];
    expect(second).toEqual(first);
    expect((await ask('{ meetings { totalCount } }')).meetings.totalCount).toBe(1);
    const free = { title: 'x', idempotencyKey: 'f' };
    expect((await act('recordDecision', free)).decision.id).toBe((await act('recordDecision', free)).decision.id);
  });
});
