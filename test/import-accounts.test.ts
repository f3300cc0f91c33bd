/** Lists of subsidies as programs of accounts write them: codes beside names, credits of the State, signs as labels, words beside amounts. */
import { describe, expect, test } from 'vitest';
import { isSiren, isSiret } from '../src/write/identifiers.js';
import { CLUB, eurosOf, FUNDER, readList, table } from './read-list.js';

describe('of the credits of the State', () => {
  test.each<[string, string]>([
    ['by their initials', 'Bénéficiaire;Montant AE;Montant CP\nClub;300;120'],
    ['by bare initials', 'Bénéficiaire;AE;CP\nClub;300;120'],
    ['whatever their order', 'Bénéficiaire;CP (€);AE (€)\nClub;120;300'],
    ['in words', "Bénéficiaire;Autorisations d'engagement;Crédits de paiement\nClub;300;120"],
    [
      'in words and initials',
      "Bénéficiaire;Autorisation d'engagement (AE) en €;Crédits de paiement (CP) en €\nClub;300;120",
    ],
  ])('what is committed was granted, and what is paid so far is told, %s', async (_, rows) => {
    const outcome = await readList(table(rows));
    expect(eurosOf(outcome)).toEqual([300]);
    expect(outcome.unread).toHaveLength(1);
  });

  test('the credits that are paid are the amount where nothing else is', async () => {
    expect(eurosOf(await readList(table('Bénéficiaire;Crédits de paiement (€)\nClub;120')))).toEqual([120]);
  });

  test('what the State granted is the amount, and the whole cost is not', async () => {
    const rows = 'Nom organisme;N° SIRET;Coût de l’action;Subvention Etat attribuée';
    const outcome = await readList(table(rows, `Club;${CLUB};900;300`));
    expect(outcome.grants).toMatchObject([{ to: 'Club', id: CLUB, euros: 300 }]);
  });
});

describe('the name of the beneficiary', () => {
  test.each([
    'Fournisseur;Nom du tiers;SIRET du tiers;Montant engagé',
    'Tiers;Nom du tiers;SIRET du tiers;Montant engagé',
    'Bénéficiaire;Nom bénéficiaire;SIRET;Montant',
    'Fournisseur titulaire (EJ) code;Fournisseur titulaire (EJ);SIRET;Montant engagé',
    'N° tiers;Raison sociale du bénéficiaire de l’aide;Numéro SIRET du bénéficiaire de l’aide;Montant de l’aide accordée (€ HT)',
  ])('is not the number that the program gives it: %s', async (heading) => {
    const outcome = await readList(table(heading, `100234;Club;${CLUB};300`));
    expect(outcome.grants).toMatchObject([{ to: 'Club', id: CLUB, euros: 300 }]);
  });

  test.each(['Commune bénéficiaire', 'Collectivité bénéficiaire'])(
    'is in the column %s of a list for communes',
    async (name) => {
      const outcome = await readList(table(`${name};Opération;Coût HT;Dotation (€)`, 'Laon;École;900;300'));
      expect(outcome.grants).toMatchObject([{ to: 'Laon', euros: 300 }]);
    },
  );

  test('is not the commune where another column has the name', async () => {
    const outcome = await readList(table('Commune bénéficiaire;Association;Montant', 'Laon;Club;300'));
    expect(outcome.grants).toMatchObject([{ to: 'Club', euros: 300 }]);
  });

  test('is not a column of subsidies to associations', async () => {
    const rows = table('Structure;Subventions aux associations', 'Club;300');
    await expect(readList(rows)).rejects.toThrow('has no amount of the subsidy');
  });
});

test('a beneficiary with a given name beside its name is a person: its money counts, its name is not kept', async () => {
  const rows = table('Nom;Prénom;SIRET;Montant', `Dupont;Jeanne;;300`, `Club;;;20`, `Suzie Martin;Suzie;${CLUB};5`);
  const outcome = await readList(rows);
  expect(outcome.grants.map(({ to, euros }) => [to, euros])).toEqual([
    ['Personne physique', 300],
    ['Club', 20],
    ['Suzie Martin', 5],
  ]);
  expect(outcome.rules).toContain('person');
});

describe('a given name that is not that of the beneficiary makes nobody a person', () => {
  test.each<[string, string, string]>([
    ['of a deputy', 'nom;prenom;groupe;beneficiaire;montant', 'DURAND;Paul;G;Club de rugby;300'],
    ['beside the beneficiary', 'nom;prenom;beneficiaire;montant', 'DURAND;Paul;Club de rugby;300'],
    ['after the beneficiary', 'beneficiaire;nom;prenom;montant', 'Club de rugby;DURAND;Paul;300'],
    ['of an association', "Nom;Prénom;Nom de l'association;Montant", 'DURAND;Paul;Club de rugby;300'],
    ['of whoever signs', 'beneficiaire;prenom;montant', 'Club de rugby;Paul;300'],
    ['of its president', "Nom de l'association;Prénom;Montant", 'Club de rugby;Paul;300'],
  ])('%s', async (_, heading, row) => {
    const outcome = await readList(table(heading, row));
    expect(outcome.grants).toMatchObject([{ to: 'Club de rugby', euros: 300 }]);
    expect(outcome.unread.join()).toMatch(/prénom|prenom/i);
  });

  test('nor does a column that a person states', async () => {
    const rows = table('nom;prenom;donne a;montant', 'DURAND;Paul;Club de rugby;300');
    const map = ['donne a=nomBeneficiaire'];
    const outcome = await readList(rows, { funder: FUNDER, year: '2020', map });
    expect(outcome.grants).toMatchObject([{ to: 'Club de rugby' }]);
  });

  test.each(['Bénéficiaire;Prénom du bénéficiaire;Montant', 'Nom du bénéficiaire;Prénom;Montant'])(
    'but that of the beneficiary does: %s',
    async (heading) => {
      const outcome = await readList(table(heading, 'Durand;Paul;300'));
      expect(outcome.grants).toMatchObject([{ to: 'Personne physique', euros: 300 }]);
    },
  );
});

test('the given name of a contact is not that of the beneficiary', async () => {
  const outcome = await readList(table('Association;Montant;Contact;Prénom', 'Club;300;Dupont;Jeanne'));
  expect(outcome.grants).toMatchObject([{ to: 'Club' }]);
});

describe('numbers that a spreadsheet has rounded to the hundred', () => {
  const sirens = Array.from({ length: 400 }, (_, at) => String(300_536_000 + at)).filter(isSiren);
  const rounded = sirens.map((siren) => `${siren}00300.0`);
  const read = (numbers: readonly string[]) =>
    readList(table('Association;SIRET;Montant', ...numbers.map((number, at) => `Club ${at};${number};10`)));
  const idsOf = ({ grants }: Awaited<ReturnType<typeof readList>>) => grants.map(({ id, siren }) => id ?? siren);

  test('are no SIRET, though some pass its check by chance: all prove their SIREN', async () => {
    expect(rounded.some((number) => isSiret(number.slice(0, 14)))).toBe(true);
    const outcome = await read(rounded);
    expect(idsOf(outcome)).toEqual(sirens);
    expect(outcome.rules).toContain('rounded-identifier');
    expect(outcome.rules).not.toContain('repaired-identifier');
    expect(outcome.told[0]).toMatch(/is rounded, like all of its column: its first nine digits are the SIREN/);
  });

  test('identify nobody where one of them proves no SIREN', async () => {
    const outcome = await read([...rounded, '30053600100300.0']);
    expect(idsOf(outcome).every((id) => id === null)).toBe(true);
    expect(outcome.rules).toContain('invalid-identifier');
  });

  test('may be numbers where one ends otherwise, or where they are few', async () => {
    const valid = rounded.map((number) => number.slice(0, 14)).find(isSiret) ?? '';
    expect(idsOf(await read([valid, CLUB]))).toEqual([valid, CLUB]);
    expect(idsOf(await read([...rounded, CLUB])).filter((id) => id?.length === 14)).toContain(CLUB);
    expect(idsOf(await read(Array(30).fill(valid)))).toEqual(Array(30).fill(valid));
  });
});

describe('a row that names nobody', () => {
  const heading = 'Année;Nom du bénéficiaire;Objet;Montant;Nature de la subvention';
  const rows = ['2019;Club;x;100;aide en numéraire', '2020;Club;x;30;aide en numéraire', '2019;Judo;;50,50;numéraire'];

  test.each<[string, string]>([
    ['of its year', '2019;;;150,50;aide en numéraire'],
    ['of all rows', ';;;180,50;aide en numéraire'],
    ['of all rows, in one year', '2020;;;180,50;aide en numéraire'],
  ])('and states the sum %s is a total, wherever it stands', async (_, total) => {
    for (const at of [0, 1, 3]) {
      const outcome = await readList(table(heading, ...rows.slice(0, at), total, ...rows.slice(at)));
      expect(eurosOf(outcome)).toEqual([100, 30, 50.5]);
      const isTold = /is the sum of the other rows.*it is a total/.test(outcome.told.join());
      expect([isTold, ...outcome.totals]).toContain(true);
    }
  });

  test('and states another amount is a grant to somebody unnamed', async () => {
    const outcome = await readList(table(heading, ...rows, '2019;;Bourse;150;aide en numéraire'));
    expect(eurosOf(outcome)).toEqual([100, 30, 50.5, 150]);
  });

  test('counts beside others that name nobody, as in lists of aid to persons', async () => {
    const persons = ['2019;;x;100;numéraire', '2019;;x;50;numéraire', '2019;;x;150;numéraire'];
    expect(eurosOf(await readList(table(heading, ...persons)))).toEqual([100, 50, 150]);
  });

  test('is a total where it says so, whatever its other columns say', async () => {
    const words = 'Structure;Objet;Montant;Instance';
    const grants = ['Club;x;100;Conseil municipal', 'Judo;y;50;Conseil municipal'];
    const outcome = await readList(table(words, ...grants, ';Total;150;Conseil municipal', 'Golf;z;5;Bureau'));
    expect(eurosOf(outcome)).toEqual([100, 50, 5]);
    expect(outcome.totals).toEqual([true]);
  });
});

describe('exceptional support', () => {
  test('is a part beside operating or investment support, and the sum proves the parts', async () => {
    const outcome = await readList(
      table(
        'Association;Subvention de fonctionnement;Subvention exceptionnelle;Subvention totale',
        'Club;300;50,50;350,50',
        'Judo;;20;20',
        'Golf;100;20;150',
      ),
    );
    expect(eurosOf(outcome)).toEqual([300, 50.5, 20]);
    expect(outcome).toMatchObject({ rejected: 1, unread: [] });
    expect(outcome.rules).toContain('sum-differs');
  });

  test('may be for a project, and is then no purpose', async () => {
    const heading = 'Association;Subvention de fonctionnement;Subvention sur projet;Libellé de la subvention';
    const outcome = await readList(table(heading, 'Club;300;50;Jeu'));
    expect(eurosOf(outcome)).toEqual([300, 50]);
    expect(outcome.unread).toEqual([]);
  });

  test('is not what a project costs', async () => {
    const outcome = await readList(
      table('Association;Montant du projet;Fonctionnement;Investissement', 'Club;900;300;50'),
    );
    expect(eurosOf(outcome)).toEqual([300, 50]);
    expect(outcome.unread).toEqual(['Montant du projet']);
  });

  test('beside a subsidy that may include it is told and not added', async () => {
    const outcome = await readList(table('Association;Subvention;Subvention exceptionnelle', 'Club;300;50'));
    expect(eurosOf(outcome)).toEqual([300]);
    expect(outcome.unread).toEqual(['Subvention exceptionnelle']);
  });
});

test.each<[string, string]>([
  [
    'of the annex of a budget',
    'Nom des bénéficiaires;Montant du fonds de concours ou de la subvention (numéraire);Prestations en nature',
  ],
  ['of a table with dots', 'beneficiaire.nom;subvention.montant;subvention.annee'],
  ['of a contribution', 'Organisme bénéficiaire;Montant de la participation;Observations'],
  ['of nothing but projects', 'Association;Subvention sur projet;Observations'],
  ['of a gift', 'Partenaire;Montant du don;Observations'],
  ['of a credit', 'Tiers;Crédit voté;Crédit de paiement'],
  ['of an aid in money', 'Association;Aide financière;Observations'],
  ['that is net', 'Tiers bénéficiaire;Montant net versé;Observations'],
])('the headings %s are understood', async (_, heading) => {
  const outcome = await readList(table(heading, 'Club;300,50;2021'));
  expect(outcome.grants).toMatchObject([{ to: 'Club', euros: 300.5 }]);
});

test.each(['*', '**', '∑', '=>'])(
  'a sum with only the sign %s is no grant, and proves the rows above it',
  async (sign) => {
    const outcome = await readList(table('Poste;Tiers;Montant', '1;Club;100,50', '2;Judo;200', `${sign};;300,50`));
    expect(outcome).toMatchObject({ rejected: 0, totals: [true] });
    expect(eurosOf(outcome)).toEqual([100.5, 200]);
  },
);

describe('words beside an amount', () => {
  test('that do not change it are told', async () => {
    const outcome = await readList(
      table('Tiers;Montant', 'Club;1 200 € (voté)', 'Judo;500 euros par an', 'TOTAL;1 700 €'),
    );
    expect(outcome).toMatchObject({ rejected: 0, totals: [true] });
    expect(eurosOf(outcome)).toEqual([1200, 500]);
    expect(outcome.rules).toContain('amount-words');
  });

  test('that make it the amount of a year reject a row about several years', async () => {
    const rows = table(
      'Tiers;Période de versement;Montant',
      'Club;2021-01-01/2023-12-31;500 € par an',
      'Judo;2021-01-01/2021-12-31;500 € par an',
    );
    const outcome = await readList(rows);
    expect(outcome).toMatchObject({ rejected: 1 });
    expect(outcome.grants).toMatchObject([{ to: 'Judo', euros: 500 }]);
  });

  test('that change it, or contain another amount, reject the row', async () => {
    const outcome = await readList(table('Tiers;Montant', 'Club;environ 500 €', 'Judo;500 € dont 200 € en nature'));
    expect(outcome).toMatchObject({ rejected: 2, grants: [] });
  });
});

test('a dash before the euro sign is no amount', async () => {
  const outcome = await readList(table('Tiers;Montant', 'Club;- €', 'Judo;12,50 €'));
  expect(eurosOf(outcome)).toEqual([null, 12.5]);
});
