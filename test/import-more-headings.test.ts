/** Tables whose headings, numbers and names other publishers write differently: one rule for each way. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../src/import/detect-format.js';
import { lookAtFile } from '../src/import/look-at-file.js';
import { matchHeadings } from '../src/import/table/match-headings.js';
import { CLUB, eurosOf, FUNDER, readList as read, table } from './read-list.js';
import { temporaryFolder } from './temporary-folder.js';

test.each<[string, string, object]>([
  ['a subsidised organisation', 'Organisme subventionné;Montant\nClub;300', { to: 'Club', euros: 300 }],
  ['a company', 'Entreprise bénéficiaire;Montant de l’aide\nClub;300', { to: 'Club', euros: 300 }],
  ['European money', 'Bénéficiaire;Dépenses éligibles;Montant UE programmé\nClub;900;300', { euros: 300 }],
  [
    'an English list',
    'Granting authority,Beneficiary name,Amount awarded (EUR)\nVille,Club,"1,300.50"',
    { to: 'Club', euros: 1300.5 },
  ],
  ['money that was assigned', 'Tiers;SIRET Tiers;Montant affecté\nClub;;300', { euros: 300 }],
])('%s is understood by its heading', async (_, rows, grant) => {
  expect((await read(rows)).grants).toEqual([expect.objectContaining(grant)]);
});

test.each([
  ['who is granted something, beside a funder', 'Financeur;Nom de l’attributaire;Montant', [0, 1]],
  ['the funder, beside a beneficiary', 'Nom de l’attributaire;Nom du bénéficiaire;Montant', [0, 1]],
])('an "attributaire" is %s', (_, headings, positions) => {
  const { columns } = matchHeadings(headings.split(';'));
  expect([columns.get('nomAttribuant'), columns.get('nomBeneficiaire')]).toEqual(positions);
});

test('the day of a meeting is the day of the decision', async () => {
  const rows = 'Association;Séance du;Montant\nClub;12 mars 2023;300';
  expect((await read(rows, { funder: FUNDER })).grants[0]?.year).toBe(2023);
});

test('a title beside the only number is the name, where no column is', async () => {
  const named = await read(`Intitulé;SIRET;Montant\nClub;${CLUB};300`);
  expect(named.grants).toMatchObject([{ to: 'Club', id: CLUB }]);
  const { columns } = matchHeadings(['Association', 'SIRET', 'Intitulé', 'Montant']);
  expect([columns.get('nomBeneficiaire'), columns.get('objet')]).toEqual([0, 2]);
});

test('the headings of the first national model are known, each by its prefix', async () => {
  const heading = 'COLL_NOM;COLL_SIRET;ACTE_DATE;ATTRIB_NOM;ATTRIB_SIRET;SUB_OBJET;SUB_MONTANT;SUB_NATURE;UE_NOTIF';
  const outcome = await read(table(heading, `Nièvre;${FUNDER};2017-03-01;Club;${CLUB};Jeu;300;numéraire;non`), {});
  expect(outcome.grants).toMatchObject([{ from: 'Nièvre', to: 'Club', id: CLUB, euros: 300, year: 2017 }]);
  expect(outcome).toMatchObject({ unread: [], rejected: 0 });
});

test.each(['Extraction du 01/03/2017', 'Édité le 3 mars 2017', 'Mise à jour : 2017'])(
  'a last line that only says when the list was made is no row that was cut off: %s',
  async (stamp) => {
    const rows = `${table('Association;SIRET;Objet;Montant', `Club;${CLUB};Jeu;300`)}${stamp}`;
    const outcome = await read(rows);
    expect(eurosOf(outcome)).toEqual([300]);
    expect(outcome).toMatchObject({ rejected: 0, rules: expect.arrayContaining(['aside-row']) });
    const cut = await read(`${table('Association;SIRET;Objet;Montant', `Club;${CLUB};Jeu;300`)}Extraction`);
    expect(cut.rules).toContain('cut-file');
  },
);

test('a row that is refused for its amount tells at once what else is wrong with it', async () => {
  const outcome = await read(table('Financeur;Bénéficiaire;Date;Montant', ';Club;2017-02-31;12k'), {});
  expect(outcome.rejected).toBe(1);
  expect(outcome.rules).toEqual(expect.arrayContaining(['amount', 'missing-name', 'date']));
});

describe('below the heading', () => {
  test.each(['1;2;3', '(1);(2);(3)', '1;2;3=1+2;'])('the numbers of the columns %s are no subsidy', async (numbers) => {
    const outcome = await read(table('Bénéficiaire;Objet;Montant', numbers, 'Club;Jeu;300'));
    expect(eurosOf(outcome)).toEqual([300]);
    expect(outcome).toMatchObject({ rejected: 0, lost: 0 });
  });

  test('other figures are a row', async () => {
    const rows = table('Bénéficiaire;SIRET;Montant', '1;2;4', `Club;${CLUB};300`);
    expect(eurosOf(await read(rows))).toEqual([4, 300]);
  });
});

test('a row with a date is no heading, though its words are those of headings', async () => {
  const file = join(temporaryFolder(), 'aides.csv');
  writeFileSync(file, table('id;titre;type;ouverture', 'asso;Fonds;Aide;2025-01-01'));
  expect((await lookAtFile(file)).headings).toEqual(['id', 'titre', 'type', 'ouverture']);
});

test('the end of a name that was broken over two lines is no subsidy, and is told', async () => {
  const rows = table('Association;SIRET;Montant;Objet', `Club de la section;${CLUB};300;Jeu`, '381;;;', 'Judo;;20;');
  const outcome = await read(rows);
  expect(eurosOf(outcome)).toEqual([300, 20]);
  expect(outcome.rules).toContain('aside-row');
});

test('a number before a name is told apart from it, when the check digit proves the number', async () => {
  const rows = table('Bénéficiaire;Montant', `${CLUB} Club;10`, `${CLUB} - Club;20`, '22020002600016 Judo;30');
  const { grants } = await read(rows);
  expect(grants.map(({ to, id }) => [to, id])).toEqual([
    ['Club', CLUB],
    ['Club', CLUB],
    ['22020002600016 Judo', null],
  ]);
});

describe('a column of money for each funder', () => {
  const HEADING = ['Porteur de projet', 'SIRET', 'Action', 'État (BOP 147)', 'Commune', 'CAF', 'Total subventions'];
  const rows = table(HEADING.join(';'), `Club;${CLUB};Jeu;500;300;200;1000`);

  test('is the money of nobody in particular: a person says which is meant', async () => {
    await expect(read(rows)).rejects.toThrow(
      'État (BOP 147), Commune, CAF, Total subventions: each may be the amount; say which with --map "HEADING=montant"',
    );
    const map = ['CAF=montant'];
    expect(eurosOf(await read(rows, { funder: FUNDER, year: '2020', map }))).toEqual([200]);
  });

  test.each([
    [['Bénéficiaire', 'Commune', 'Région', 'État', 'Subvention']],
    [['Bénéficiaire', 'Commune', 'DRAC', 'Subvention']],
    [['Attribuant', 'Bénéficiaire', 'CAF', 'État (BOP 147)', 'Subvention']],
  ])('is not meant by places, the state of a request or a column of the funder: %s', (headings) => {
    expect(matchHeadings(headings).columns.get('montant')).toBe(headings.indexOf('Subvention'));
  });
});

describe('the format is detected', () => {
  const folder = temporaryFolder();
  const detect = async (name: string, ...rows: readonly string[]) => {
    const file = join(folder, name);
    writeFileSync(file, table(...rows));
    return (await detectFormat([file])).format;
  };

  test('though a program has written the columns of a standard with underscores', async () => {
    const heading = 'id;created_at;nom;budget_previsionnel;phase_statut;porteur_code_siret';
    expect(await detect('export.csv', heading, `p1;2024-01-01;Halle;1000;En cours;${CLUB}`)).toBe('projets-territoire');
  });

  test('though our tables have everyday names, and not when a list of money has such a name', async () => {
    expect(await detect('projets.csv', 'Titre;Type;Début;Fin;Thématiques', 'Halle;Projet;2024-01-01;;')).toBe(
      'ecosystem',
    );
    expect(await detect('rôles.csv', 'Acteur;Projet;Rôle', 'Club;Halle;Porteur')).toBe('ecosystem');
    expect(await detect('projets.csv', 'Intitulé;Porteur;Commune;Subvention', 'Halle;Club;Laon;300')).toBe('subsidies');
    // The sheet of our workbook for funding, saved as a file.
    const funding = 'Financeur;Bénéficiaire;Statut;Nature;Montant;Date de décision';
    expect(await detect('financements.csv', funding, 'Ville;Club;Acceptée;Subvention;300;')).toBe('ecosystem');
  });
});

describe('of two columns with one heading', () => {
  const TWICE = 'Nom;SIRET;Nom;SIRET;Objet;Montant';
  const row = `Ville de Pont;${FUNDER};Club;${CLUB};Jeu;300`;

  test('nobody can tell who grants and who benefits, so a person is asked', async () => {
    await expect(read(table(TWICE, row))).rejects.toThrow(/Nom, Nom 2: each may be the one who benefits/);
    await expect(read(table(TWICE, row), { funder: FUNDER })).rejects.toThrow(/Nom, Nom 2: each may be/);
  });

  test('each is named by a person, and its number is the one that stands as many times before', async () => {
    const said = await read(table(TWICE, row), { map: ['Nom 2=nomBeneficiaire'], funder: FUNDER });
    expect(said.grants).toMatchObject([{ to: 'Club', id: CLUB, euros: 300 }]);
    const { columns } = matchHeadings(
      TWICE.split(';'),
      new Map([
        ['Nom', 'nomBeneficiaire'],
        ['Nom 2', 'nomAttribuant'],
      ]),
    );
    expect([columns.get('idBeneficiaire'), columns.get('idAttribuant')]).toEqual([1, 3]);
  });

  test('"SIRET" is the number of the organisation before it, whose headings differ', () => {
    const { columns } = matchHeadings(['Financeur', 'SIRET', 'Bénéficiaire', 'SIRET', 'Montant']);
    expect([columns.get('idAttribuant'), columns.get('idBeneficiaire')]).toEqual([1, 3]);
  });

  test.each([
    'Association;Montant;Montant;Objet',
    'nomBeneficiaire;montant;montant;objet',
    'Club;Aide votée;Aide votée',
  ])('neither is the amount: %s', async (headings) => {
    const rows = table(headings.replace('Club', 'Association'), 'Club;300;200;Jeu');
    await expect(read(rows, { funder: FUNDER })).rejects.toThrow(/each may be the amount/);
  });

  test('the one that a person names is the amount', async () => {
    const rows = table('Association;Montant;Montant', 'Club;300;200');
    expect(eurosOf(await read(rows, { funder: FUNDER, map: ['Montant 2=montant'] }))).toEqual([200]);
  });
});

describe('a row "dont …" below a grant', () => {
  const HEAD = 'Association;SIRET;Montant';

  test('is a part of it, and is counted once', async () => {
    const rows = [
      `Club;${CLUB};1 000,00`,
      'dont fonctionnement;;600,00',
      '- dont tournois;;400,00',
      'Judo;;50',
      'Total;;1 050',
    ];
    const outcome = await read(table(HEAD, ...rows));
    expect(eurosOf(outcome)).toEqual([1000, 50]);
    expect(outcome).toMatchObject({ rejected: 0, totals: [true], rules: expect.arrayContaining(['part-row']) });
  });

  test('waits when the grant above it is smaller than its parts', async () => {
    const outcome = await read(table(HEAD, `Club;${CLUB};1 000,00`, 'dont fonctionnement;;600', 'dont tournois;;500'));
    expect(eurosOf(outcome)).toEqual([1000]);
    expect(outcome.rejected).toBe(1);
  });

  test('is none in the name of an association', async () => {
    expect(eurosOf(await read(table(HEAD, `Club;${CLUB};9`, 'Dontenwill;;5', `Dont acte;${FUNDER};2`)))).toEqual([
      9, 5, 2,
    ]);
  });
});

test('a space after the decimal comma changes nothing', async () => {
  const rows = table('Association;Montant', 'Club;"13 254, 74"', 'Judo;12, 500', 'Voile;1, 50');
  expect(await read(rows)).toMatchObject({ grants: [{ euros: 13254.74 }, { euros: 1.5 }], rejected: 1 });
});
