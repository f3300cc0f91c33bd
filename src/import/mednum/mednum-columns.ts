/**
 * The columns of the standard of places of digital mediation that are read, with their names in its editions.
 * @see https://schema.data.gouv.fr/LaMednum/standard-mediation-num/
 */
import type { Columns } from '../rows/stated-row.js';

/** Edition 1.0.2; the other names are those of 0.1.1 and of files between the two. */
export const MEDNUM_COLUMNS: Columns = {
  id: [],
  pivot: ['siret', 'numero_siret', 'n_siret'],
  nom: ['nom_lieu', 'nom_du_lieu'],
  commune: ['ville'],
  code_postal: ['codePostal', 'cp'],
  code_insee: ['code_commune', 'insee'],
  adresse: [],
  typologie: [],
  courriels: ['courriel', 'contact_courriel'],
  telephone: [],
  site_web: [],
  source: [],
  date_maj: ['date_de_mise_a_jour', 'date_mise_a_jour', 'maj'],
  services: [],
  publics_specifiquement_adresses: ['publics_accueillis', 'public_accueilli', 'public_accueillis'],
  prise_en_charge_specifique: [],
  frais_a_charge: ['conditions_acces', 'conditions_access'],
  dispositif_programmes_nationaux: ['labels_nationaux', 'dispositifs_programmes_nationaux'],
  formations_labels: [],
  autres_formations_labels: ['labels_autres'],
  modalites_accompagnement: [],
  itinerance: [],
};

/** The standard's headings for the columns of an actor, for messages. */
export const MEDNUM_HEADINGS: Readonly<Record<string, string>> = {
  ...{ name: 'nom', siret: 'pivot', siren: 'pivot', rna: 'pivot', seat: 'code_insee', themes: 'services' },
  ...{
    audiences: 'publics_specifiquement_adresses',
    verifiedOn: 'date_maj',
    contact: 'courriels',
    retrievedAt: 'date_maj',
  },
  ...{ member: 'nom', organisation: 'dispositif_programmes_nationaux', publisher: 'source' },
};
