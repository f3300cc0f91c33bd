/** Tables as publishers really make them: several columns of money, years, units, sheets, merged cells, titles between the rows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../src/import/detect-format.js';
import { readEcosystem } from '../src/import/ecosystem/ecosystem-files.js';
import { openSubsidies } from '../src/import/subsidies/subsidy-table.js';
import { CLUB, eurosOf, FUNDER, readList as read, table } from './read-list.js';
import { temporaryFolder } from './temporary-folder.js';
import { type TestCell, type TestSheet, workbook } from './workbook.js';

describe('the amount column is the money that was granted', () => {
  test.each<[string, string, number]>([
    ['of what is retained and the aid', 'Bénéficiaire;Montant retenu (€);Montant de l’aide (€)\nClub;900;300', 300],
    ['of the project and the subsidy', 'Bénéficiaire;Montant total;Subvention\nClub;900;300', 300],
    ['of a subsidy and what was voted', 'Bénéficiaire;Subvention;Montant voté\nClub;900;300', 300],
    [
      'of a request, a proposal and a vote',
      'ASSOCIATIONS;RAPPEL 2019;DEMANDE 2020;PROPOSITION;VOTE CM 2020\nClub;1;2;3;300',
      300,
    ],
    ['under the name of its programme', 'Bénéficiaire;Coût total HT;Subvention DSIL accordée\nClub;900;300', 300],
    ['beside that of another year', 'Nom tiers;Subv. votée N-1;Subv. demandée N;Subv. votée N\nClub;1;2;300', 300],
    ['beside the number of the grant', 'Bénéficiaire;N° subvention;Montant versé\nClub;2024001;300', 300],
    ['of a named programme', 'Bénéficiaire;Montant FIR alloué\nClub;300', 300],
    ['of the State', 'nom_structure;nb_postes;montant_subvention_etat\nClub;2;300', 300],
    ['that is engaged, beside the works', "Maître d'ouvrage;Montant des travaux;Montant engagé\nClub;900;300", 300],
    ['in money, beside what is lent', 'Association;Subvention en numéraire (€)\nClub;300', 300],
    ['beside the mark of a note', 'Bénéficiaire;Objet (2);Montant en € (1)\nClub;Fonctionnement;300', 300],
  ])('%s', async (_, rows, euros) => {
    expect(eurosOf(await read(table(rows)))).toEqual([euros]);
  });

  test.each([
    'Bénéficiaire;Montant demandé\nClub;300',
    'Bénéficiaire;Coût total du projet;Montant total du projet\nClub;300;300',
    'Bénéficiaire;Autres subventions accordées\nClub;300',
    'Bénéficiaire;Subvention votée N-1\nClub;300',
    'Bénéficiaire;N° de subvention\nClub;300',
    'Bénéficiaire;Montant (F)\nClub;300',
    'Bénéficiaire;Montant (£)\nClub;300',
    'Montants en francs;\nBénéficiaire;Montant\nClub;300',
    'Bénéficiaire;Subvention annuelle;Subvention globale\nClub;300;400',
  ])('and no other money: %j', async (rows) => {
    await expect(read(table(rows))).rejects.toThrow(/has no amount of the subsidy|not in euros|each may be the amount/);
  });
});

describe('amounts in thousands of euros', () => {
  test.each<[string, string, number]>([
    ['of the heading', 'Bénéficiaire;Montant (en k€)\nClub;12,5', 12_500],
    ['of the heading, in words', "Bénéficiaire;Montant en milliers d'euros\nClub;12,5", 12_500],
    ['of a title', '(en milliers d’euros);\nBénéficiaire;Montant\nClub;12,5', 12_500],
    ['of a title, unless the heading says euros', 'En M€;\nBénéficiaire;Montant (€)\nClub;12,5', 12.5],
    ['of a title, unless the cell says euros', 'En k€;\nBénéficiaire;Montant\nClub;12,50 €', 12.5],
    ['of no title about something else', 'Programme de 12 M€;\nBénéficiaire;Montant\nClub;12,5', 12.5],
    ['to the cent', 'Bénéficiaire;Montant (k€)\nClub;12,34567', 12_345.67],
  ])('%s', async (_, rows, euros) => {
    expect(eurosOf(await read(table(rows)))).toEqual([euros]);
  });
});

describe('the year', () => {
  test('of columns that differ only by it gives a grant each', async () => {
    const rows = table(
      'Association;Subvention 2021;Subvention 2022',
      'Club;100;150,50',
      'Chorale;;30',
      'TOTAL;100;180,50',
    );
    const { grants, totals } = await read(rows, { funder: FUNDER });
    expect(grants.map(({ to, euros, year }) => [to, euros, year])).toEqual([
      ...[
        ['Club', 100, 2021],
        ['Club', 150.5, 2022],
        ['Chorale', 30, 2022],
      ],
    ]);
    expect(totals).toEqual([true, true]);
  });

  test('of columns of operating and investment support gives the two of each year', async () => {
    const heading = 'Association;Fonctionnement 2021;Investissement 2021;Fonctionnement 2022;Investissement 2022';
    const { grants, totals, unread } = await read(
      table(heading, 'Club;100;20;30;4', 'Chorale;;;5;', 'TOTAL;100;20;35;4'),
      {
        funder: FUNDER,
      },
    );
    expect(grants.map(({ to, euros, year }) => [to, euros, year])).toEqual([
      ...[
        ['Club', 100, 2021],
        ['Club', 20, 2021],
        ['Club', 30, 2022],
        ['Club', 4, 2022],
        ['Chorale', 5, 2022],
      ],
    ]);
    expect([totals.every(Boolean), unread]).toEqual([true, []]);
    const ofOne = await read(table('Association;Fonctionnement 2021;Investissement 2021', 'Club;100;20'), {
      funder: FUNDER,
    });
    expect(ofOne.grants.map(({ year }) => year)).toEqual([2021, 2021]);
  });

  test('of the vote is no amount', async () => {
    const { grants } = await read(table('LIBELLE_TIERS;ANNEE_VOTE;MNT_VOTE', 'Club;2022;300'), { funder: FUNDER });
    expect(grants).toMatchObject([{ euros: 300, year: 2022 }]);
  });

  test('in a heading or the name of a sheet dates rows without a date', async () => {
    const ofHeading = await read(table('Association;Aide votée 2022', 'Club;100'), { funder: FUNDER });
    expect(ofHeading.grants[0]?.year).toBe(2022);
    const ofPerson = await read(table('Association;Aide votée 2022', 'Club;100'), { funder: FUNDER, year: '2023' });
    expect(ofPerson.grants[0]?.year).toBe(2023);
    const heading: TestCell[] = ['Association', 'Objet', 'Montant voté'];
    const of = (year: number): TestSheet => ({ name: `Subventions ${year}`, rows: [heading, ['Club', 'Jeu', 100]] });
    const ofSheets = await read(workbook(of(2021), of(2022)), { funder: FUNDER });
    expect(ofSheets.grants.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(ofSheets.rules).not.toContain('copied-sheet');
  });
});

describe('the sheets of a workbook', () => {
  const heading: TestCell[] = ['Association', 'Objet', 'Montant voté'];
  const sport: TestCell[][] = [
    ['Club', 'Jeu', 100],
    ['Judo', 'Jeu', 200],
  ];
  const culture: TestCell[][] = [['Chorale', 'Chant', 50]];

  test('with the same headings are one table', async () => {
    const read2 = await read(
      workbook(
        { name: 'Sport', rows: [heading, ...sport] },
        { name: 'Culture', rows: [['Culture'], heading, ...culture] },
      ),
    );
    expect(eurosOf(read2)).toEqual([100, 200, 50]);
  });

  test('whose rows are also on other sheets are read once, and reported', async () => {
    const read2 = await read(
      workbook({ name: 'Tout', rows: [heading, ...sport, ...culture] }, { name: 'Sport', rows: [heading, ...sport] }),
    );
    expect(eurosOf(read2)).toEqual([100, 200, 50]);
    expect(read2.rules).toContain('copied-sheet');
  });

  test('with other headings are lost, and reported', async () => {
    const other: TestCell[][] = [
      ['Bénéficiaire', 'Montant attribué', 'Objet'],
      ['Danse', 70, 'Bal'],
    ];
    const read2 = await read(workbook({ name: 'Sport', rows: [heading, ...sport] }, { name: 'Danse', rows: other }));
    expect(eurosOf(read2)).toEqual([100, 200]);
    expect(read2).toMatchObject({ lost: 1, rules: expect.arrayContaining(['unread-sheet']) });
  });

  test('with a contact or a chart are ignored', async () => {
    const read2 = await read(
      workbook({ name: 'Contact', rows: [['Service'], ['Accueil']] }, { name: 'Sport', rows: [heading, ...sport] }),
    );
    expect(read2).toMatchObject({ lost: 0, rejected: 0 });
  });
});

test('merged cells are filled down, but an amount is not repeated', async () => {
  const bytes = workbook({
    name: 'A',
    rows: [
      ['Financeur', 'Bénéficiaire', 'Objet', 'Montant'],
      ['DRAC', 'Club', 'Jeu', 100],
      [null, 'Judo', 'Jeu', null],
      [null, 'Danse', 'Bal', 30],
    ],
    merged: ['A2:A4', 'D2:D3'],
  });
  const { grants } = await read(bytes, { year: '2020' });
  expect(grants.map(({ from, to, euros }) => [from, to, euros])).toEqual([
    ...[
      ['DRAC', 'Club', 100],
      ['DRAC', 'Judo', null],
      ['DRAC', 'Danse', 30],
    ],
  ]);
});

test('a heading on two lines is joined, though its first line would be enough', async () => {
  const rows = table(
    'Association;N° SIRET;Aides 2020;;',
    ';;Fonctionnement;Investissement;Total',
    `Club;${CLUB};100;50;150`,
  );
  const outcome = await read(rows);
  expect(eurosOf(outcome)).toEqual([100, 50]);
  expect(outcome).toMatchObject({ rejected: 0, lost: 0 });
});

test('several headings that are years alone are the amounts of their years, where no other amount is', async () => {
  const { grants, rules } = await read(table('Bénéficiaire;2022;2023', 'Club;10;20', 'Judo;;30'), { funder: FUNDER });
  expect(grants.map(({ to, euros, year }) => [to, euros, year])).toEqual([
    ...[
      ['Club', 10, 2022],
      ['Club', 20, 2023],
      ['Judo', 30, 2023],
    ],
  ]);
  expect(rules).toContain('heading-guess');
  const zeros = await read(table('Bénéficiaire;2022;2023', 'Club;0;20', 'Judo;0,00 €;30'), { funder: FUNDER });
  expect(eurosOf(zeros)).toEqual([20, 30]);
  await expect(read(table('Bénéficiaire;2022', 'Club;10'), { funder: FUNDER })).rejects.toThrow(
    /has no amount of the subsidy/,
  );
});

test('rows that are quoted as a whole are rows', async () => {
  const rows = ['Bénéficiaire;SIRET bénéficiaire;Montant', `Club;${CLUB};10`, `""Judo"";${CLUB};20,50`];
  const { grants } = await read(table(...rows.map((row) => `"${row}"`)));
  expect(grants.map(({ to, euros }) => [to, euros])).toEqual([
    ['Club', 10],
    ['Judo', 20.5],
  ]);
});

test('a sum is no grant, also where its label stands in the column of the numbers', async () => {
  const rows = table('Bénéficiaire;SIRET bénéficiaire;Montant', `Club;${CLUB};10`, 'Judo;;20', ';TOTAL;30');
  const outcome = await read(rows);
  expect([eurosOf(outcome), outcome.totals]).toEqual([[10, 20], [true]]);
});

test('an amount in another currency is kept out, and euros are not', async () => {
  const rows = table('Bénéficiaire;Montant;Devise', 'Club;10;EUR', 'Judo;20;CHF', 'Danse;30;', 'Bal;40;€');
  const outcome = await read(rows);
  expect([eurosOf(outcome), outcome.rejected]).toEqual([[10, 30, 40], 1]);
  expect(outcome.rules).toContain('other-currency');
});

test('a name and its number in one cell are told apart, when the check digit proves the number', async () => {
  const rows = (heading: string) => table(`${heading};Montant`, `Club (${CLUB});10`, 'Judo (22020002600016);20');
  for (const heading of ['Bénéficiaire (SIRET)', 'Bénéficiaire']) {
    const { grants, rules } = await read(rows(heading));
    expect(grants[0]).toMatchObject({ to: 'Club', id: CLUB });
    expect(grants[1]?.id).toBeNull();
    expect(rules).toContain('repaired-identifier');
  }
});

test('decimals that a comma without quotation marks cut off are joined, when a number proves the columns before', async () => {
  const heading = 'Bénéficiaire,SIRET bénéficiaire,Montant,Objet';
  const outcome = await read(table(heading, `Club,${CLUB},1 234,50,Bal`, `Judo,${CLUB},20,Fête, grande`));
  expect([eurosOf(outcome), outcome.rejected]).toEqual([[1234.5], 1]);
  expect(outcome.rules).toEqual(expect.arrayContaining(['joined-cells', 'cell-count']));
});

test('a purpose that contains the separator is joined, between a number and an amount that prove the columns around it', async () => {
  const heading = 'Bénéficiaire;SIRET bénéficiaire;Objet;Montant;Année';
  const outcome = await read(
    table(
      heading,
      `Club;${CLUB};Livres; jeux;1 234,50;2023`,
      `Judo;${CLUB};Bal; 200;10;2023`,
      'Chorale;;Livres; jeux;20;2023',
    ),
  );
  expect([eurosOf(outcome), outcome.rejected]).toEqual([[1234.5], 2]);
  expect(outcome.rules).toEqual(expect.arrayContaining(['joined-cells', 'cell-count']));
});

test('a sum that has only the name of its group is no grant, when it is exact and lacks what all grants state', async () => {
  const heading = 'Financeur;SIRET financeur;Année;Bénéficiaire;Montant';
  const grant = (to: string, euros: number) => `Ville;${FUNDER};2020;${to};${euros}`;
  const rows = [
    grant('Club', 10),
    grant('Judo', 20),
    ';;;SPORT;30',
    grant('Bal', 5),
    grant('Fête', 7),
    ';;;S/T Fêtes;12',
  ];
  const outcome = await read(table(heading, ...rows, ';;;Ensemble;42'));
  expect([eurosOf(outcome), outcome.totals]).toEqual([
    [10, 20, 5, 7],
    [true, true, true],
  ]);
  const open = await read(table(heading, grant('Club', 10), grant('Judo', 20), grant('Chorale', 30), ';;;Bal;61'));
  expect(eurosOf(open)).toEqual([10, 20, 30, 61]);
});

test('rows with a number before them, and nothing above these numbers, are those of R', async () => {
  const rows = [`"1"\t"Club"\t"${CLUB}"\t10.5`, `"2"\t"Judo"\t"${CLUB}"\t20`, `"3"\t"Bal"\t"${CLUB}"\t30`];
  const outcome = await read(table('"beneficiaire"\t"siret_beneficiaire"\t"montant"', ...rows));
  expect([eurosOf(outcome), outcome.rejected]).toEqual([[10.5, 20, 30], 0]);
  const odd = await read(table('"beneficiaire"\t"siret_beneficiaire"\t"montant"', ...rows.toReversed()));
  expect(odd.rejected).toBe(3);
});

describe('the nature of an aid', () => {
  const naturesOf = async (heading: string, ...natures: readonly string[]) => {
    const rows = natures.map((nature, at) => `Club ${at};${nature};10`);
    const { grants, rules, unread } = await read(table(`Bénéficiaire;${heading};Montant`, ...rows));
    return [grants.map(({ nature }) => nature), [...rules.filter((rule) => rule === 'other-nature'), ...unread]];
  };

  test('is that of the words of its column: a loan or a guarantee is no subsidy', async () => {
    expect(
      await naturesOf(
        ...(['Nature de l’aide', 'Subvention', 'Prêt à taux zéro', 'prêt de salle', 'Avance remboursable'] as const),
        ...(['Garantie d’emprunt', 'aide en numéraire, aide en nature', 'Prêter attention'] as const),
      ),
    ).toEqual([['SUBSIDY', 'LOAN', 'IN_KIND', 'LOAN', 'GUARANTEE', 'SUBSIDY', 'SUBSIDY'], ['other-nature']]);
  });

  test('stands under "Type" where the words are natures; other words are told', async () => {
    expect(await naturesOf('Type', 'subvention', 'prêt')).toEqual([['SUBSIDY', 'LOAN'], ['other-nature']]);
    expect(await naturesOf('Type', 'Association', 'Commune')).toEqual([['SUBSIDY', 'SUBSIDY'], ['Type']]);
  });
});

test.each(['N° SIREN', 'Code SIRET', 'SIREN ou SIRET', 'N° de SIRET / SIREN'])(
  'a heading of numbers alone, %s, is the number beside a name',
  async (heading) => {
    const { grants } = await read(table(`Organisme;${heading};Montant`, `Club;${CLUB};10`));
    expect(grants).toMatchObject([{ to: 'Club', id: CLUB, from: FUNDER }]);
  },
);

describe('the funder', () => {
  test.each<[string, string]>([
    ['of its own word', 'Agence;SIRET agence;Maître d’ouvrage;Siret maître d’ouvrage;Aide accordée'],
    ['of a question', 'Qui finance ?;SIRET du financeur;Asso bénéficiaire;SIRET asso;Montant obtenu'],
    ['of accounts', 'Service prescripteur;SIRET service;Tiers titulaire;Siret titulaire;Montant engagé TTC'],
    ['of a network', 'Caf;Siret Caf;Raison sociale du gestionnaire;N° Siret du gestionnaire;Montant du droit (€)'],
    ['of an odd noun', 'Organisme attributeur;SIRET attributeur;Organisme bénéficiaire;Siret;Montant de l’aide'],
  ])('and its number are found by their words, %s', async (_, heading) => {
    const outcome = await read(table(heading, `Payeur;${FUNDER};Club;${CLUB};300`), { year: '2020' });
    expect(outcome.grants).toMatchObject([{ from: 'Payeur', to: 'Club', id: CLUB, euros: 300 }]);
    expect(outcome).toMatchObject({ rejected: 0, unread: [] });
  });

  test('is not the place of the beneficiary', async () => {
    const outcome = await read(table('Association;Département;Montant', 'Club;02;300'));
    expect(outcome.unread).toEqual(['Département']);
  });
});

test('prestations in kind with a value are no money', async () => {
  const { grants } = await read(table('Association;Montant;Prestations en nature valorisées (€)', 'Club;300;40'));
  expect(grants.map(({ nature, euros }) => [nature, euros])).toEqual([
    ['SUBSIDY', 300],
    ['IN_KIND', 40],
  ]);
});

describe('a number without a name beside it', () => {
  test.each(['Raison sociale;Siret;Montant accordé en €', 'Siret;Raison sociale;Montant accordé en €'])(
    'belongs to the beneficiary: %s',
    async (heading) => {
      const cells = heading.startsWith('Siret') ? `${CLUB};Club;10` : `Club;${CLUB};10`;
      const { grants } = await read(table(heading, cells));
      expect(grants).toMatchObject([{ to: 'Club', id: CLUB, from: FUNDER }]);
    },
  );
});

test.each(['SIRET (14 chiffres)', '"SIRET\n(14 chiffres)"', 'N° SIRET (si connu)', 'SIRET [obligatoire]'])(
  'the hint in the heading %j is not read as a part of it',
  async (heading) => {
    const outcome = await read(table(`Association;${heading};Montant`, `Club;${CLUB};5`), { funder: FUNDER });
    expect(outcome.grants).toHaveLength(1);
    expect(outcome.rules).not.toContain('missing-identifier');
    expect(outcome.rules).not.toContain('unknown-column');
  },
);

test('a year is read as programs of statistics write it, and a last row is whole though the one before has too many cells', async () => {
  const rows = [`Bourse;${CLUB};Achat; pose;5,00;2019.0`, `Club;${CLUB};Jeu;5,00;2019.0`];
  const outcome = await read(table('Association;SIRET;Objet;Montant;Année', ...rows).trimEnd(), { funder: FUNDER });
  expect(outcome.grants).toMatchObject([{ year: 2019 }, { year: 2019 }]);
  expect(outcome.rules).not.toContain('cut-file');
});

test.each(['Notifié le', 'Voté le', 'Date CM', 'Date délib.', 'Date du conseil municipal', 'Date du mandat'])(
  'the day under "%s" is that of the decision',
  async (heading) => {
    const outcome = await read(table(`Association;SIRET;Montant;${heading}`, `Club;${CLUB};5;2019-03-04`), {
      funder: FUNDER,
    });
    expect(outcome.grants).toMatchObject([{ year: 2019 }]);
  },
);

describe('between the rows', () => {
  test('titles, remarks, page numbers and carried totals are not subsidies', async () => {
    const rows = table(
      ...[
        'Article;Association;Objet;Montant',
        'SPORT;;;',
        '6574;Club;Jeu;100',
        '6574;Judo;Jeu;200',
        ';Sous-total sport;;300',
      ],
      ...[
        ';À reporter;;300',
        ';Page 1/2;;',
        'ARTICLE;ASSOCIATION;OBJET;MONTANT',
        ';Report;;300',
        'CULTURE;;;',
        '6574;Chorale;Chant;50',
      ],
      ...[
        '6574;Danse;Bal;30',
        ';Sous-total culture;;80',
        ';Total associations;;380',
        'SOCIAL;;;',
        '6574;Aide;Aide;20',
        ';Sous-total social;;20',
      ],
      ...[';TOTAL GÉNÉRAL;;400', '(1) Article de la nomenclature;;;', 'Source : finances;;;'],
    );
    const outcome = await read(rows);
    expect(outcome.grants.map(({ to }) => to)).toEqual(['Club', 'Judo', 'Chorale', 'Danse', 'Aide']);
    expect(outcome).toMatchObject({ rejected: 0, lost: 0, totals: Array(7).fill(true) });
    expect(outcome.rules).toContain('aside-row');
  });

  test('a row with numbers of the accounts alone is no subsidy, and one with a purpose stays', async () => {
    const rows = table(
      'Chapitre;Article;Association;Objet;Montant',
      '65;6574;;;',
      '65;6574;Club;Jeu;5',
      '65;6574;;Fête;',
    );
    const outcome = await read(rows);
    expect(outcome).toMatchObject({ rejected: 0, lost: 0 });
    expect(outcome.rules.filter((rule) => rule === 'aside-row')).toEqual(['aside-row']);
    expect(outcome.grants).toHaveLength(2);
  });

  test('a remark in the last line is no subsidy, though the file has one cell there', async () => {
    const rows = table(
      'Association;Objet;SIRET;Montant',
      'Club;Jeu;;5',
      '* montants en euros',
      'Source : service des finances',
    );
    expect(await read(rows)).toMatchObject({ rejected: 0, lost: 0, grants: [{ to: 'Club', euros: 5 }] });
  });

  test.each(['-   €', '€', ' - € '])('an amount of "%s", as spreadsheets show zero, is unknown', async (zero) => {
    const outcome = await read(table('Association;Objet;SIRET;Montant', `Club;Jeu;;${zero}`, 'Judo;Jeu;;5 €'));
    expect(outcome.rejected).toBe(0);
    expect(eurosOf(outcome)).toEqual([null, 5]);
  });

  test('a beneficiary whose amount is unknown is kept', async () => {
    const outcome = await read(table('Association;Objet;Montant', 'Club;Jeu;', 'Judo;Jeu;5'));
    expect(eurosOf(outcome)).toEqual([null, 5]);
  });
});

test.each([
  ['SIREN;SIRET', 0],
  ['N° SIRET;SIREN', 1],
])('of a SIREN and a SIRET side by side, the SIRET identifies the beneficiary: %s', async (numbers, at) => {
  const cells = ['220200026', CLUB];
  const { grants, unread } = await read(
    table(`Raison sociale;${numbers};Montant`, `Club;${(at === 0 ? cells : cells.toReversed()).join(';')};10`),
  );
  expect(grants).toMatchObject([{ to: 'Club', id: CLUB, euros: 10 }]);
  expect(unread).toEqual(['SIREN']);
});

test.each([
  'Caisse;SIRET Caf;Partenaire;Droit notifié (€);Montant payé au 31/12',
  'Financeur;SIRET financeur;Association soutenue;Dotation;Acompte',
  'Financeur;SIRET financeur;Client;Montant engagé;Acompte',
  'Financeur;SIRET financeur;Association;Montant T.T.C.;Acompte',
  'Financeur;SIRET financeur;Association;Montant total pluriannuel;Dont acompte',
  'Financeur;SIRET financeur;Association;Versement effectué;Reste à verser',
])('the headings of a fund: %s', async (heading) => {
  const { grants, unread } = await read(table(heading, `Caf;${FUNDER};Club;300;200`));
  expect(grants).toMatchObject([{ to: 'Club', euros: 300 }]);
  expect(unread).toEqual([heading.split(';').at(-1)]);
});

describe('a row that says that nothing was granted', () => {
  test('is left out, and questioned when it has an amount', async () => {
    const rows = table(
      ...[
        'Association;Montant demandé;Statut;Montant accordé',
        'Club;300;Accordé;100',
        'Judo;200;Refusée;',
        'Danse;50;Rejeté;0',
      ],
      ...['Chorale;70;Avis défavorable;70', 'Cirque;10;En cours d’instruction;10'],
    );
    const outcome = await read(rows);
    expect(outcome.grants.map(({ to, euros }) => [to, euros])).toEqual([['Club', 100]]);
    expect(outcome).toMatchObject({ rejected: 2, rules: expect.arrayContaining(['not-granted', 'refused-amount']) });
  });
});

test('a share in percent is read as a share, and a footnote mark is reported', async () => {
  const rows = table(
    'Bénéficiaire;Montant;Pourcentage de la subvention',
    'Club;100;40 %',
    'Judo;100;100%',
    'Danse;5 000*;',
    'Bal;70 (1);',
  );
  const outcome = await read(rows);
  expect(eurosOf(outcome)).toEqual([40, 100, 5000, 70]);
  expect(outcome.rules).toContain('amount-mark');
});

test('of two numbers, each belongs to the party whose name is beside it', async () => {
  const rows = table('Financeur;SIRET;Bénéficiaire;SIRET;Montant', `DRAC;${FUNDER};Club;${CLUB};10`);
  expect((await read(rows, {})).grants).toMatchObject([{ from: 'DRAC', to: 'Club', id: CLUB }]);
});

test('an amount without a beneficiary is rejected, because it may be the sum of the rows below it', async () => {
  const heading = 'Secteur;Association;Objet;Montant';
  const outcome = await read(table(heading, 'SPORT;;;310', ';Club;Jeu;100', ';Judo;Jeu;200'));
  expect(eurosOf(outcome)).toEqual([100, 200]);
  expect(outcome).toMatchObject({ rejected: 1, rules: expect.arrayContaining(['no-beneficiary']) });
  const proven = await read(table(heading, 'SPORT;;;300', ';Club;Jeu;100', ';Judo;Jeu;200'));
  expect(proven).toMatchObject({ rejected: 0, rules: expect.arrayContaining(['aside-row']) });
  const persons = await read(table('Date;Association;Objet;Nature;Montant', '2020-01-02;;Bourse;aide en numéraire;50'));
  expect(eurosOf(persons)).toEqual([50]);
});

test('a total above the rows is compared with all of them', async () => {
  const outcome = await read(table('Association;Objet;Montant', 'TOTAL;;300', 'Club;Jeu;100', 'Judo;Jeu;200'));
  expect(outcome).toMatchObject({ totals: [true], rejected: 0 });
  expect(eurosOf(outcome)).toEqual([100, 200]);
  expect(outcome.rules).not.toContain('total-differs');
});

test('a second column of money that is not imported is reported as money', async () => {
  const file = join(temporaryFolder(), 'a.csv');
  writeFileSync(file, table('Association;Acompte versé;Montant voté;Couleur', 'Club;10;30;bleu'));
  const opened = await openSubsidies(file, 'source-a', { funder: FUNDER });
  for await (const _ of opened.rows);
  expect(opened.unknownColumns().map(({ column, rule }) => [column, rule])).toEqual([
    ['Acompte versé', 'other-amount'],
    ['Couleur', 'unknown-column'],
  ]);
});

test('a sheet with counts is not a table of subsidies', async () => {
  const rows: TestCell[][] = [
    ['Association', 'Objet', 'Montant voté'],
    ['Club', 'Jeu', 100],
  ];
  const count: TestCell[][] = [
    ['Thème', 'Nb associations', 'Montant total'],
    ['Sport', 1, 100],
  ];
  expect(await read(workbook({ name: 'Liste', rows }, { name: 'Récap', rows: count }))).toMatchObject({ lost: 0 });
});

test('a sheet that was saved as a file is the table that it was in the workbook', async () => {
  const folder = temporaryFolder();
  const file = (name: string, rows: string) => {
    writeFileSync(join(folder, name), rows);
    return join(folder, name);
  };
  const actors = file('Acteurs.csv', table('Nom;Nature;SIRET', 'Club;Association;', 'TOTAL : 1;;'));
  expect(await detectFormat([actors])).toMatchObject({ format: 'ecosystem' });
  const { records, faults } = await readEcosystem([actors]);
  expect(records).toHaveLength(1);
  expect(faults.map(({ rule }) => rule)).toContain('aside-row');
  const funding = file(
    'Financements.csv',
    table('Financeur;Association;Montant voté;Objet;Avis;Date', 'DRAC;Club;1;a;b;c'),
  );
  expect(await detectFormat([funding])).toMatchObject({ format: 'subsidies' });
});
