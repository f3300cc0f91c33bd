/**
 * The columns of the list of projects of local authorities that are read, and of the list of authorities beside it.
 * @see https://schema.data.gouv.fr/betagouv/projets-territoire/
 */
import type { Columns } from '../rows/stated-row.js';

export const PROJECT_COLUMNS: Columns = {
  ...{ id: [], updatedAt: [], nom: [], description: [], budgetPrevisionnel: [], dateDebutPrevisionnelle: [] },
  ...{
    phase: [],
    phaseStatut: [],
    programme: [],
    porteurCodeSiret: [],
    competences: [],
    leviers: [],
    collectiviteIds: [],
  },
};

/** Columns about the person responsible for a project. */
export const PERSONAL_COLUMNS = [
  ...['porteurReferentEmail', 'porteurReferentTelephone', 'porteurReferentPrenom', 'porteurReferentNom'],
  'porteurReferentFonction',
];

export const AUTHORITY_COLUMNS: Columns = { id: [], nom: [], type: [], codeInsee: [], siren: [], codeEpci: [] };

/** The schema's headings for our columns, for messages. */
export const PROJECT_HEADINGS: Readonly<Record<string, string>> = {
  ...{ title: 'nom', summary: 'description', budget: 'budgetPrevisionnel', startDate: 'dateDebutPrevisionnelle' },
  ...{ status: 'phaseStatut', verifiedOn: 'updatedAt', tags: 'programme', territories: 'collectiviteIds' },
  ...{ actor: 'porteurCodeSiret', siret: 'porteurCodeSiret', name: 'porteurCodeSiret', initiative: 'nom' },
};
