/**
 * Finds the mail address that may be a person's: every address whose part before the @ is not known to be a function or
 * words of the organisation's own name or place. Names of persons cannot be listed, the words of offices nearly can.
 */
import { bareNames, plainWord } from './bare-names.js';

const ADDRESSES =
  /(?<![\w.%+-])([\w%+-](?:[\w.%+'-]{0,62}[\w%+-])?)(?:@| ?[[(] ?(?:at|arobase|arobas|@|à) ?[\])] ?)(?:[a-z0-9-]+\.){1,4}[a-z]{2,12}(?![\w-])/gi;

/** Undefined: there is none. @param own the name and the place of the organisation, if they are known */
export function findUnknownMail(text: string, own = ''): string | undefined {
  if (!/@|arobas|[[(] ?(?:at|à)/i.test(text)) return undefined;
  let ownWords: ReadonlySet<string> | undefined;
  for (const [address, local = ''] of text.matchAll(ADDRESSES)) {
    const words = plainWord(local)
      .split(/[._+\-\d']+/)
      .filter((word) => word !== '');
    ownWords ??= wordsOf(own);
    if (!isOfOrganisation(words, ownWords)) return address;
  }
  return undefined;
}

/** Functions, bodies and services, in small letters without accents; also in the plural. */
const OFFICES = new Set(
  `accueil adherent administratif administration administrateur admin adjoint admr agence agenda agent agglo agglomeration agricole aide
  amicale animateur animation antenne apprentissage archive asso association atelier bibliotheque bienvenue bonjour boutique bureau bus cabinet
  campus ccas centre cesf chambre chantier cias cimetiere cinema citoyen civil club collectif college com comite communal communautaire communaute
  commune communication compta comptabilite concours conciergerie conseil conseiller contact coordinateur coordination coordonnateur courrier
  creche cuisine culture culturel cyber cyberbase cyberespace delegation demarche departement developpement dgs direction directeur directrice
  documentation dsi ecole economie education ehpad election emploi enfance entreprise environnement epci epicerie epn equipe espace etat etablissement
  fablab famille federation ferme festival formation forum foyer franceservice garage gestion gite groupe guichet habitat hello hopital hotel hub
  inclusion info information informatique inscription insertion institut itinerant itinerante jeune jeunesse juridique laboratoire librairie lieu ligue
  local locale logement loisir ludotheque lycee maire mairie maison marche marketing mediateur mediatheque mediation medical mfs micro mission
  mobilite mobile msap multimedia municipal musee mutuelle newsletter numerique observatoire office orientation parent partenaire partenariat
  pastorale patrimoine periscolaire permanence permanent pharmacie piscine planning plateforme point pole poste prefecture presidence president presidente
  presse prevention production programmation projet proximite public quartier radio recrutement recyclerie redaction referent region relais
  reservation reseau residence ressource ressourcerie restaurant rural sante scolaire scolarite secretaire secretariat section securite senior
  service social sociale solidarite sport standard studio support sympathisant syndicat technique territoire theatre tiers tourisme transport travaux
  tresorerie tresorier tresoriere universite urbanisme usager village ville webmaster`.split(/\s+/),
);

/** They say nothing alone; "cc", "fs" and "france" are also initials or a given name. */
const SMALL = new Set('a au aux ca cc cd csc d de des du en et fs france l la le les mjc mpt pour sur tous'.split(' '));

/** Family names too: with another word, that word must be known. */
const FAMILY_NAMES = new Set(
  'bus cabinet ferme foyer garage gite hub maire maison marche parent pole poste presse projet quartier village ville'.split(
    ' ',
  ),
);

/** Shorter ones begin family names. */
const SHORTEST_BEGINNING = 6;
const BEGINNINGS = [...OFFICES].filter((office) => office.length >= SHORTEST_BEGINNING && !FAMILY_NAMES.has(office));

function isOfOrganisation(words: readonly string[], own: ReadonlySet<string>): boolean {
  const [first = ''] = words;
  if ((isOffice(first) && !FAMILY_NAMES.has(first)) || BEGINNINGS.some((office) => first.startsWith(office)))
    return true;
  // One letter is an initial.
  return first.length > 1 && words.some((word) => !SMALL.has(word)) && words.every((word) => isMadeOf(word, own));
}

const isOffice = (word: string) => OFFICES.has(word) || (word.endsWith('s') && OFFICES.has(word.slice(0, -1)));

/** Whether the word is such words one behind the other: "clubinfo", "villedelaon"; but family names begin with an article, as Deville. */
function isMadeOf(word: string, own: ReadonlySet<string>): boolean {
  const reached = [true];
  for (let end = 1; end <= word.length; end++)
    reached[end] = reached.some((isReached, start) => {
      const part = word.slice(start, end);
      const isSmall = SMALL.has(part) && (start > 0 || part === word);
      return isReached && start < end && (isSmall || isOffice(part) || own.has(part));
    });
  return reached[word.length] === true;
}

/** A body that is called after one person alone has no name of its own. */
function wordsOf(own: string): ReadonlySet<string> {
  const name = own.replace(/\S*@\S*/g, ' ').trim();
  if (bareNames(name).some(({ text }) => text === name)) return new Set();
  return new Set(plainWord(name).match(/[a-z]{3,}|[a-z]*\d[a-z\d]*/g) ?? []);
}
