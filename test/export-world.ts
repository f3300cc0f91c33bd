/**
 * A town whose texts are made to break files, and what is personal in it:
 *
 *   =1+1 ──LEAD──▶ cours ◀──HOST── Mairie      cours COVERS Pont, part of plan, which COVERS Laon
 *      └──MEMBER──▶ Conseil   Mairie ──GRANTS 12 000.50──▶ =1+1 (for cours), and a guarantee to itself
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '../src/database/database.js';
import { guardFormula } from '../src/import/cells/formula-guard.js';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import { wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

/** Names of actors that are not in the drawing. */
export const HOSTILE = [
  '+33 1 sur place',
  '-moins',
  '@somme(A1)',
  "'=déjà gardé",
  "'Accent",
  '#remarque',
  'Nom "cité" ; <b>&amp; virgule, | barre',
  'Deux\nlignes',
  '👩‍👩‍👧 Émoji é',
  'x'.repeat(900),
];

const LONG = 'é'.repeat(32_767);
/** One letter longer. */
export const TOO_LONG = `${LONG}é`;

/** Nobody who reads an export may find any of these. */
export const SECRETS = [
  'secret-note',
  'secret-contact',
  'secret-reason',
  'secret-owner',
  'secret-minutes',
  'secret-gone',
];

const run = (database: Database, cypher: string, parameters = {}) => database.driver.executeQuery(cypher, parameters);

/** Territories and themes, as any graph has them before anything is imported. */
export async function giveGround(database: Database): Promise<void> {
  await wipe(database);
  await run(
    database,
    `CREATE (d:Territory:Entity {id: 'DEP-02', level: 'DEPARTMENT', name: 'Aisne', population: 30})
     CREATE (e:Territory:Entity {id: 'EPCI-200071892', level: 'EPCI', name: 'CC du Pont', population: 10})-[:WITHIN]->(d)
     CREATE (c:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont-sur-Aisne', population: 10})-[:WITHIN]->(e)
     CREATE (:Territory:Entity {id: 'COM-02408', level: 'COMMUNE', name: 'Laon', population: 20})-[:WITHIN]->(d)
     CREATE (:Theme:Entity {id: 'med', labelFr: 'Médiation', labelEn: 'Mediation'})<-[:BROADER]-(:Theme:Entity {id: 'med--ateliers', labelFr: 'Ateliers', labelEn: 'Workshops'})
     CREATE (:Theme:Entity {id: 'ter', labelFr: 'Territoires', labelEn: 'Territories'})`,
  );
}

type Rows = readonly Readonly<Record<string, string>>[];

const source = 'recensement';

const tables: Readonly<Record<string, Rows>> = {
  sources: [
    { id: source, publisher: 'Ville de Pont', licence: 'Licence Ouverte 2.0', url: 'https://pont.example/a?b=1&c=2' },
    { id: 'inventé', publisher: 'Personne', illustrative: 'true' },
  ],
  territories: [{ id: 'ZONE-pays', name: 'Pays', communes: '02001|02408', source }],
  actors: [
    {
      ...{
        name: "'=1+1",
        rna: 'W021000001',
        seat: '02001',
        actsIn: '02001|ZONE-pays',
        themes: 'med--ateliers',
        source,
      },
      needs: '[{"resource": "PREMISES", "theme": "med--ateliers", "note": "le mardi : 10:30 | 12:00"}]',
      ...{ offers: 'SKILLS : med : deux jours', audiences: 'SENIORS|YOUTH', tags: 'a|b', verifiedOn: '2026-01-31' },
      ...{ contact: 'Direction', kind: 'ASSOCIATION', aliases: 'Un plus un' },
    },
    { name: 'Mairie', kind: 'COMMUNE', siret: '21020400400019', seat: '02408', themes: 'ter', source },
    // A second one with this name, distinguished only by its id.
    { name: 'Mairie', kind: 'COMMUNE', seat: '02001', source },
    { name: 'Conseil', kind: 'BODY', bodyType: 'ADVISORY', frequency: 'YEARLY', nextMeetingOn: '2027-01-01', source },
    ...HOSTILE.map((name) => ({ name: guardFormula(name), kind: 'COMPANY', source: 'inventé' })),
  ],
  initiatives: [
    {
      ...{ key: 'cours', title: 'Cours de clavier', kind: 'PROJECT', phase: 'OPERATION', status: 'ONGOING', source },
      ...{ startDate: '2026-01-01', endDate: '2026-12-31', budget: '12000.50', themes: 'med--ateliers' },
      ...{ territories: '02001', partOf: 'plan', audiences: 'SENIORS', results: 'dix | vingt', tags: 'clavier' },
    },
    {
      key: 'plan',
      title: 'Plan',
      kind: 'ROADMAP',
      territories: '02408|ZONE-pays',
      themes: 'med',
      summary: LONG,
      source,
    },
    { key: 'fini', title: 'Fini', kind: 'PROJECT', endDate: '2020-12-31', territories: '02001', themes: 'med', source },
  ],
  participations: [
    { actor: 'W021000001', initiative: 'cours', role: 'LEAD', from: '2026-01-01', source },
    { actor: '21020400400019', initiative: 'cours', role: 'HOST', to: '2026-06-30', source },
    { actor: '21020400400019', initiative: 'plan', role: 'LEAD', source },
  ],
  memberships: [{ member: 'W021000001', organisation: 'Conseil', role: 'MEMBER', from: '2025-01-01', source }],
  links: [{ actor: 'W021000001', linkedTo: '21020400400019', nature: 'UNIT_OF', source }],
  'funding-links': [
    {
      ...{ funder: '21020400400019', beneficiary: 'W021000001', initiative: 'cours', status: 'GRANTED', source },
      ...{ nature: 'SUBSIDY', amountRequested: '15000', amount: '12000.50', amountPaid: '0.05', reference: 'D-1' },
      ...{ decidedOn: '2026-01-15', startDate: '2026-01-15', endDate: '2026-12-31', purpose: '=HYPERLINK("x")' },
      ...{ passThrough: 'false', themes: 'med', programme: 'Fonds' },
    },
    {
      ...{ funder: '21020400400019', beneficiary: '21020400400019', status: 'GRANTED', nature: 'GUARANTEE', source },
      ...{ amount: '90071992547409.91', decidedOn: '2019', endDate: '2020-05-01' },
    },
  ],
};

/** The whole town, and what must not be exported: texts for editors only, archived entities, the history. */
export async function giveTown(database: Database): Promise<void> {
  await giveGround(database);
  const folder = join(temporaryFolder(), 'pont');
  mkdirSync(folder);
  const files = Object.entries(tables).map(([table, rows]) => {
    const file = join(folder, `${table}.csv`);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    // A row that begins with the sign of a remark would be read as a remark.
    const ordered = table === 'actors' ? ['kind', ...columns.filter((name) => name !== 'kind')] : columns;
    writeFileSync(file, stringify([...rows], { columns: ordered, header: true }));
    return file;
  });
  const { faults, rejected } = await importEcosystem(database, files, {});
  if (rejected > 0 || faults.length > 0) throw new Error(`world: ${JSON.stringify(faults)}`);
}

export async function giveSecrets(database: Database): Promise<void> {
  await run(
    database,
    `MATCH (a:Actor {rna: 'W021000001'}), (i:Initiative {title: 'Plan'})
     SET a.note = 'secret-note', a.personalContact = 'secret-contact', i.note = 'secret-note', i.summary = $long,
         a.name = a.name + $sign
     CREATE (:Decision:Entity {id: 'decision-1', status: 'DONE', reason: 'secret-reason', reasonKind: 'OTHER', owner: 'secret-owner'})
       -[:TAKEN_IN]->(:Meeting:Entity {id: 'meeting-1', minutes: 'secret-minutes'})
     CREATE (:ArchivedActor:Entity {id: 'actor-gone', name: 'secret-gone', archivedOn: datetime()})
     CREATE (:Change {id: 'change-1000', sequence: 1000, what: 'secret-gone'})`,
    { sign: '\u0001\u0000', long: TOO_LONG },
  );
}
