/**
 * Recognises a name that many organisations have, such as "Mairie" or "Comité des fêtes": it has no word of its own.
 */
import { normalizeName } from './normalize-name.js';

const COMMON_WORDS = new Set(
  `a ainsi au aux avec d de des du en et l la le les n ou par pour sur un une
  mairie mairies commune communes communal communale communaux ville villes village villages municipalite municipal municipale municipaux
  communaute agglomeration agglo syndicat syndicats intercommunal intercommunale mixte sivom sivu ccas cias cdas epci
  departement departemental departementale region regional regionale prefecture conseil etat service services direction
  ecole ecoles maternelle maternelles elementaire elementaires primaire primaires publique publiques public prive privee privees groupe scolaire
  college colleges lycee lycees creche creches cantine cantines garderie periscolaire restaurant cooperative oce usep ogec apel ape aep fcpe peep
  comite comites fete fetes animation animations loisirs culture culturel culturelle social sociale sociaux sports sport sportif sportive sportives sportifs
  amicale amicales laique laiques association associations asso assoc ass as club clubs union unions federation societe
  foot football fc rugby tennis judo petanque boule boules gymnastique gym basket handball volley cyclo cycliste athletisme natation danse
  foyer foyers rural ruraux rurale jeunes jeunesse jeune eleves eleve parents parent enfants famille familles aines retraites personnes agees age troisieme 3eme
  anciens combattants combattant afn veterans souvenir francais chasse chasseurs peche pecheurs acca aappma
  harmonie fanfare chorale musique musicale ecole orchestre bibliotheque mediatheque ludotheque musee theatre
  sapeurs pompiers personnel donneurs sang jumelage tourisme office initiative commercants artisans commerciale
  maison centre salle espace cercle groupement section locale local generale general paroisse eglise
  particulier particuliers divers diverses beneficiaire beneficiaires autres autre anonyme inconnu tiers prive personne physique`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** False for an empty name. */
export function isCommonName(name: string): boolean {
  const words = normalizeName(name).split(' ');
  return words.every((word) => COMMON_WORDS.has(word) || /^\d{1,2}$/.test(word));
}
