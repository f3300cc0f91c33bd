/** A database of an earlier release, whose decisions name a body and a day, or two entities, has meetings after its migration, and nothing is lost. */
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../src/database/database.js';
import { migrate } from '../src/database/migrate.js';
import { readMigrations } from '../src/database/migration-files.js';
import { asker } from './ask.js';
import { testConnection, testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const exact = openDatabase(testConnection(), undefined, true);
afterAll(() => exact.close());
const { ask } = asker(database, { day: '2026-03-01' });

const MIGRATIONS = readMigrations()
  .map(({ id }) => id)
  .filter((id) => /-(?:about|meetings)$/.test(id));

/** The graph as an earlier release left it. */
const EARLIER = [
  'MATCH (d:Decision|ArchivedDecision) SET d.a = d.about[0], d.b = d.about[1], d.about = null',
  "UNWIND ['x', 'y'] AS id CREATE (:Decision:Entity {id: 'decision-overlap-' + id + '-z', suggestion: 'overlap-' + id + '-z', a: id, b: 'z', status: 'DONE', evidence: 'e', decidedOn: date('2026-01-10'), body: 'CDN', meetingOn: date('2026-01-10'), revision: 1})",
  "CREATE (:Decision:Entity {id: 'decision-overlap-v-z', suggestion: 'overlap-v-z', a: 'v', b: 'z', status: 'DONE', evidence: 'e', decidedOn: date('2026-01-10'), body: 'CDN', revision: 1})",
  "CREATE (:Decision:Entity {id: 'decision-overlap-w-z', suggestion: 'overlap-w-z', a: 'w', b: 'z', status: 'DONE', evidence: 'e', decidedOn: date('2026-01-10'), meetingOn: date('2026-01-11'), revision: 1})",
  "MATCH (a:Actor {id: 'A'}) SET a.contact = 'Mme Le Goff, 02 98 00 00 00'",
  "MATCH (a:Actor {id: 'B'}) SET a.contact = 'Accueil, 06 12 34 56 78', a.personalContact = 'déjà là'",
  "MATCH (a:Actor {id: 'C'}) SET a.contact = 'M. le maire, 03 23 00 00 00'",
  'DROP CONSTRAINT meeting_id',
  'DROP INDEX meeting_on',
  `MATCH (m:Migration) WHERE m.id IN [${MIGRATIONS.map((id) => `'${id}'`).join(', ')}] DELETE m`,
];

it('meetings are migrated once', async () => {
  const open = { themes: ['demarches'], start: null, end: null };
  await given(database, {
    actors: { 'actor-CDN': { kind: 'BODY' }, CDN: { kind: 'BODY' }, A: {}, B: {}, C: {} },
    initiatives: { a: open, b: open },
  });
  await ask('mutation { decide(input: {suggestion: "overlap-a-b", status: DISMISSED}) { userErrors { code } } }');
  for (const statement of EARLIER) await database.driver.executeQuery(statement);
  expect(await migrate(database, () => undefined)).toEqual(MIGRATIONS);
  const data = await ask(
    `{
    meetings { nodes { id on body { id } decisions { id } } }
    decisions(first: 9) { nodes { suggestionId status meetingOn body { id } meeting { id } } }
    overlaps { totalCount dismissedCount }
    actors(filter: {ids: ["A", "B", "C"]}) { nodes { id contact personalContact } } }`.replace(
      'filter: {ids: ["A", "B", "C"]}',
      'first: 50',
    ),
  );
  const meeting = { id: 'meeting-CDN-2026-01-10' };
  const CDN = { id: 'CDN' };
  expect(data.meetings.nodes).toEqual([
    {
      ...meeting,
      on: '2026-01-10',
      body: CDN,
      decisions: [{ id: 'decision-overlap-x-z' }, { id: 'decision-overlap-y-z' }],
    },
  ]);
  expect(data.decisions.nodes).toEqual([
    { suggestionId: 'overlap-a-b', status: 'DISMISSED', meetingOn: null, body: null, meeting: null },
    { suggestionId: 'overlap-v-z', status: 'DONE', meetingOn: null, body: CDN, meeting: null },
    { suggestionId: 'overlap-w-z', status: 'DONE', meetingOn: '2026-01-11', body: null, meeting: null },
    { suggestionId: 'overlap-x-z', status: 'DONE', meetingOn: '2026-01-10', body: CDN, meeting },
    { suggestionId: 'overlap-y-z', status: 'DONE', meetingOn: '2026-01-10', body: CDN, meeting },
  ]);
  // What was dismissed stays dismissed.
  expect(data.overlaps).toEqual({ totalCount: 0, dismissedCount: 1 });
  const actors = data.actors.nodes.filter(({ id }: { id: string }) => /^[ABC]$/.test(id));
  expect(actors).toEqual([
    { id: 'A', contact: null, personalContact: 'Mme Le Goff, 02 98 00 00 00' },
    { id: 'B', contact: null, personalContact: 'déjà là; Accueil, 06 12 34 56 78' },
    { id: 'C', contact: 'M. le maire, 03 23 00 00 00', personalContact: null },
  ]);
  expect(await migrate(database, () => undefined)).toEqual([]);
});
