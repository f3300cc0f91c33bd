/** Detection of persons in free text, as opposed to functions, places and numbers; false alarms matter, because they block people. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPerson } from '../src/import/subsidies/subsidy-parties.js';
import { findContactPerson } from '../src/words/persons/contact-person.js';
import { findPersons } from '../src/words/persons/find-persons.js';
import { hasSharedData, sharedFile } from './shared-data.js';

const signs = (text: string) => findPersons(text).map(({ sign, text: seen }) => `${sign} ${seen}`);

describe('a person is found', () => {
  it.each([
    ['Mme Le Goff, 02 98 00 00 00', 'NAME Mme Le Goff'],
    ['M. Dupont', 'NAME M. Dupont'],
    ['M.Dupont', 'NAME M.Dupont'],
    ['voir avec M. J. Dupont', 'NAME M. J. Dupont'],
    ['MM. Durand et Martin', 'NAME MM. Durand'],
    ['Mr Smith', 'NAME Mr Smith'],
    ['ask Mrs. Jones', 'NAME Mrs. Jones'],
    ['Ms Taylor', 'NAME Ms Taylor'],
    ['Monsieur Jean-Pierre Lefèvre', 'NAME Monsieur Jean-Pierre Lefèvre'],
    ['MADAME MARTIN', 'NAME MADAME MARTIN'],
    ['Mme de Villeneuve', 'NAME Mme de Villeneuve'],
    ["Mme D'Ornano", "NAME Mme D'Ornano"],
    ["Mme L'Hostis", "NAME Mme L'Hostis"],
    ['Mlle Petit', 'NAME Mlle Petit'],
    ['Dr Lefebvre', 'NAME Dr Lefebvre'],
    ['Docteur Martin (cabinet médical)', 'NAME Docteur Martin'],
    ['le Pr. Bernard', 'NAME Pr. Bernard'],
    ['Maître Blanc', 'NAME Maître Blanc'],
    ['BERNARD Lucie (Mme)', 'NAME BERNARD Lucie (Mme)'],
    ['Martin Jean, M.', 'NAME Martin Jean, M.'],
    ['Mme\u00a0Martin', 'NAME Mme Martin'],
    ['Direction numérique : Mme Ba', 'NAME Mme Ba'],
    ['le centre : M. Dupont', 'NAME M. Dupont'],
    ['M. le maire Jean Dupont', 'NAME M. le maire Jean Dupont'],
    ['Mme la directrice, Anne Martin', 'NAME Mme la directrice, Anne Martin'],
    ['Madame la Présidente Anne de Villers', 'NAME Madame la Présidente Anne de Villers'],
    ['Jean Dupont 06 12 34 56 78', 'MOBILE 06 12 34 56 78'],
    ['0612345678', 'MOBILE 0612345678'],
    ['07.12.34.56.78', 'MOBILE 07.12.34.56.78'],
    ['06-12-34-56-78', 'MOBILE 06-12-34-56-78'],
    ['06/12/34/56/78', 'MOBILE 06/12/34/56/78'],
    ['061 234 5678', 'MOBILE 061 234 5678'],
    ['06\u202f12\u00a034 56 78', 'MOBILE 06 12 34 56 78'],
    ['+33 6 12 34 56 78', 'MOBILE +33 6 12 34 56 78'],
    ['+33712345678', 'MOBILE +33712345678'],
    ['+33 (0)6 12 34 56 78', 'MOBILE +33 (0)6 12 34 56 78'],
    ['0033 6 12 34 56 78', 'MOBILE 0033 6 12 34 56 78'],
    ['tel:+33612345678', 'MOBILE +33612345678'],
    ['06 12 34 56 78 / 03 23 00 00 00', 'MOBILE 06 12 34 56 78'],
    ['jean.dupont@gmail.com', 'MAIL jean.dupont@gmail.com'],
    ['mailto:dupont02@orange.fr', 'MAIL dupont02@orange.fr'],
    ['j.dupont@wanadoo.fr', 'MAIL j.dupont@wanadoo.fr'],
    ['jd@free.fr', 'MAIL jd@free.fr'],
    ['Jean_Dupont@LaPoste.net', 'MAIL Jean_Dupont@LaPoste.net'],
    ['jean@hotmail.fr ou ailleurs', 'MAIL jean@hotmail.fr'],
    ['anne.martin@outlook.com', 'MAIL anne.martin@outlook.com'],
    ['anne@yahoo.fr', 'MAIL anne@yahoo.fr'],
    ['anne-martin@sfr.fr', 'MAIL anne-martin@sfr.fr'],
    ['jean.dupont (at) gmail.com', 'MAIL jean.dupont (at) gmail.com'],
    ['jean.dupont [arobase] free.fr', 'MAIL jean.dupont [arobase] free.fr'],
    ['Jean Dupont, jean.dupont@ch-tulle.fr', 'MAIL jean.dupont@ch-tulle.fr'],
    ['camille.carpentier@aisne.fr', 'MAIL camille.carpentier@aisne.fr'],
    ['jean-pierre.martin@aisne.fr', 'MAIL jean-pierre.martin@aisne.fr'],
    ['dupont.amelie@correze.gouv.fr', 'MAIL dupont.amelie@correze.gouv.fr'],
    ['Amélie Dupont : adupont@ch-tulle.fr', 'MAIL adupont@ch-tulle.fr'],
    ['accueil : zouave@laon.fr', 'MAIL zouave@laon.fr'],
    ['PDURAND@aisne.fr', 'MAIL PDURAND@aisne.fr'],
    ['f.nomrare@aisne.fr', 'MAIL f.nomrare@aisne.fr'],
    ['nomrare.prenomrare@aisne.fr', 'MAIL nomrare.prenomrare@aisne.fr'],
    ['jean.villeneuve@aisne.fr', 'MAIL jean.villeneuve@aisne.fr'],
    ['france.martin@aisne.fr', 'MAIL france.martin@aisne.fr'],
    ['deville@aisne.fr', 'MAIL deville@aisne.fr'],
    ['l.ville@aisne.fr', 'MAIL l.ville@aisne.fr'],
    ['2 55 08 14 168 025 38', 'NIR 2 55 08 14 168 025 38'],
    ['255081416802538', 'NIR 255081416802538'],
    ['n° 1 85 02 2A 123 456', 'NIR 1 85 02 2A 123 456'],
  ])('%s', (text, ...seen) => expect(signs(text)).toEqual(seen));

  it('with all matches, one of each kind', () => {
    expect(signs('Mme Martin, 06 12 34 56 78, anne@free.fr')).toEqual([
      'NAME Mme Martin',
      'MOBILE 06 12 34 56 78',
      'MAIL anne@free.fr',
    ]);
  });
});

describe('no person is found in', () => {
  it.each([
    'Association Monsieur Vincent',
    'Union des Femmes (UF)',
    'Direction numérique',
    'M. le maire',
    'Monsieur le Maire',
    'M. Le Maire',
    'Mme la maire de Chauny',
    'Mme la Présidente du Conseil départemental',
    'Madame la Directrice Générale Adjointe',
    'M. le préfet de l’Aisne',
    "Mme l'adjointe au numérique",
    'MM. les maires des communes',
    'M. le sous-préfet de Soissons',
    'Mme la Vice-Présidente chargée du numérique',
    'Monsieur le Directeur des systèmes d’information',
    'Madame, Monsieur,',
    'Madame Monsieur le maire',
    'M. ou Mme le maire',
    'Maison de Mme de Staël',
    'rue du Docteur Roux',
    'Collège Madame de Sévigné',
    'Centre hospitalier Docteur Schaffner',
    'EHPAD du Dr Calmette',
    'École Monsieur Vincent',
    '12 avenue du Professeur Langevin',
    'Docteur en droit',
    "Professeur d'anglais",
    'Professeur des écoles',
    "Maître d'ouvrage : Département",
    'Maître d’œuvre',
    'Professeur Documentaliste',
    'Médiateur numérique',
    'Monsieur Tout-le-Monde',
    'Mme X',
    'Drone et capteurs',
    'Prs de 300 habitants',
    'Mmes et MM. les élus',
    'Programme MMA Solidaire',
    '03 23 24 60 60',
    '+33 3 23 24 60 60',
    '0 800 000 600',
    'SIRET 067 812 345 00012',
    'SIREN 061234567',
    'le 06/07/2026 12:30',
    'le 06.07.2026 à 12 h',
    'du 06-07-2026 18:00 au 07-07-2026',
    'W061234567890',
    '1234567890123',
    '155 000 000 000 000 habitants',
    'mairie-chauny@wanadoo.fr',
    'mairie.de.guise@orange.fr',
    'contact.asso@gmail.com',
    'asso02@free.fr',
    'secretariat@laposte.net',
    'clubinfo@sfr.fr',
    'numerique@aisne.fr',
    'Lycée Jean Moulin, lycee.jean.moulin@ac-amiens.fr',
    'Lycée Jean Moulin, accueil@moulin.fr',
    'france.services@hirson.fr',
    'franceservicesmeze@ville.fr',
    'maisondesservices@ville.fr',
    'msap.roujan@gmail.com',
    'Maison Pour Tous M. Pagnol',
    'Maison Pour Tous M.Colucci',
    'du 07/12/22 - 04/01',
    'accueil@free-lance.fr',
    'hotmail.com et free.fr',
    'www.orange.fr/contact',
    '2026-02-12 18:00',
    'REF-0612345678901',
    'Le Plan M. de la région',
  ])('%s', (text) => expect(signs(text)).toEqual([]));
});

it.each([
  ['saint-martin@oise.fr', 'Mairie Saint-Martin'],
  ['tulle.agglo@tulle.fr', 'Tulle Agglo'],
  ['fs.agde@agglo.net', 'France services Agde'],
  ['maisonrenecassin@wanadoo.fr', 'Maison René Cassin'],
  ['villedelaon@wanadoo.fr', 'Commune de Laon'],
])('an address of words of its organisation is not that of a person: %s, %s', (mail, own) => {
  expect(findContactPerson(mail, own)).toBeUndefined();
  expect(findContactPerson(mail, 'Autre')).toBe(mail);
});

it('an actor with the name of a person does not make the address of the person public', () => {
  expect(findContactPerson('jean.dupont@laon.fr', 'Jean Dupont')).toBe('jean.dupont@laon.fr');
});

it.runIf(hasSharedData)('no invented person of the public registers stays public, and nearly every office does', () => {
  const kept: { mail: string; isPublic: boolean }[] = [];
  for (const name of ['data-inclusion-2022.json', 'conseillers-numeriques-2022.json']) {
    const places: Record<string, string | undefined>[] = JSON.parse(
      readFileSync(sharedFile(`registers/${name}`), 'utf8'),
    );
    for (const { nom, commune, courriel, telephone } of places) {
      if (courriel) kept.push({ mail: courriel, isPublic: !findContactPerson(courriel, `${nom} ${commune}`) });
      if (telephone?.startsWith('06 00')) expect(findContactPerson(telephone)).toBe(telephone);
    }
  }
  expect(kept.filter(({ mail, isPublic }) => isPublic && mail.includes('@exemple.fr'))).toEqual([]);
  const offices = kept.filter(({ mail }) => !mail.includes('@exemple.fr'));
  expect(offices.length).toBeGreaterThan(70);
  expect(offices.filter(({ isPublic }) => isPublic).length / offices.length).toBeGreaterThan(0.95);
});

describe('in a contact, where a function is expected, a name alone', () => {
  it.each([
    ['Jean Dupont', 'Jean Dupont'],
    ['Direction : Anne-Marie Lefèvre, 03 23 24 60 60', 'Anne-Marie Lefèvre'],
    ['Jean Dupont accueil@ch-tulle.fr', 'Jean Dupont'],
    ['Lycée Jean Moulin', undefined],
    ['Pierre Fabre Santé', undefined],
    ['Accueil, 1 rue Victor Hugo, Laon', undefined],
    ['Direction numérique', undefined],
  ])('%s', (contact, person) => expect(findContactPerson(contact)).toBe(person));
});

it('the quick look at the texts of subsidies overlooks no person', () => {
  const civil =
    'M. MM. Mr Mr. Mrs Ms Mme Mme. Mmes Mlle Melle Monsieur Messieurs Madame Mesdames Mesdemoiselles Mademoiselle MME MLLE';
  const titles = 'Dr Dr. DR. Drs Docteur Docteure DOCTEUR Pr. Prof. Professeur Professeure Maître Maitre';
  const numbers = [
    ...[
      '06 12 34 56 78',
      '0612345678',
      '06.12.34.56.78',
      '+33 6 12 34 56 78',
      '0033 (0)6 12 34 56 78',
      '06·12·34·56·78',
    ],
    ...[
      '06 - 12 - 34 - 56 - 78',
      '1 85 05 78 006 084 36',
      'a.dupont@free.fr',
      'a.dupont (at) free.fr',
      'a.dupont [à] free.fr',
    ],
  ];
  const named = `${civil} ${titles}`.split(' ').flatMap((sign) => [`${sign} Jean Dupont`, `${sign}\u202fDUPONT`]);
  const texts = ['', 'Aide à ', '(', 'é', 'l’'].flatMap((before) =>
    [...named, ...numbers].map((text) => before + text),
  );
  const found = texts.filter((text) => findPersons(text).length > 0);
  expect(found.length).toBeGreaterThan(200);
  for (const text of found) expect(findPerson(text), text).toBe(findPersons(text)[0]?.text);
});
