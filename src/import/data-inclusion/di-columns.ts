/** The columns of data·inclusion that are read. @see https://data.inclusion.beta.gouv.fr */
import type { Columns } from '../rows/stated-row.js';

const PLACE = ['adresse', 'code_postal', 'code_insee', 'commune', 'courriel', 'telephone', 'site_web', 'lien_source'];
const columns = (...names: readonly string[]): Columns => Object.fromEntries(names.map((name) => [name, []]));

export const STRUCTURE_COLUMNS = columns(
  ...['id', 'source', 'nom', 'siret', 'date_maj', 'description', 'reseaux_porteurs', ...PLACE],
);

export const SERVICE_COLUMNS = columns(
  ...['id', 'structure_id', 'source', 'nom', 'description', 'type', 'thematiques', 'frais', 'publics', ...PLACE],
  ...['zone_eligibilite', 'modes_accueil', 'lien_mobilisation', 'date_maj'],
);

/** The column of data·inclusion for each of our columns, for messages. */
export const STRUCTURE_HEADINGS: Readonly<Record<string, string>> = {
  ...{ name: 'nom', siret: 'siret', seat: 'code_insee', verifiedOn: 'date_maj', retrievedAt: 'date_maj' },
  ...{ contact: 'courriel', organisation: 'reseaux_porteurs', member: 'nom', publisher: 'source' },
};

export const SERVICE_HEADINGS: Readonly<Record<string, string>> = {
  ...{ title: 'nom', summary: 'description', themes: 'thematiques', territories: 'zone_eligibilite' },
  ...{ audiences: 'publics', verifiedOn: 'date_maj', tags: 'type', actor: 'structure_id', initiative: 'nom' },
};
