/**
 * The headings that real files have for each column of a table of subsidies (SCDL 2.1, its older versions, long French
 * headings).
 */

export type SubsidyColumn =
  | 'nomAttribuant'
  | 'idAttribuant'
  | 'dateConvention'
  | 'referenceDecision'
  | 'nomBeneficiaire'
  | 'prenomBeneficiaire'
  | 'idBeneficiaire'
  | 'nicBeneficiaire'
  | 'rnaBeneficiaire'
  | 'objet'
  | 'montant'
  | 'nature'
  | 'conditionsVersement'
  | 'datesPeriodeVersement'
  | 'idRAE'
  | 'notificationUE'
  | 'pourcentageSubvention'
  | 'dispositifAide'
  | 'montantFonctionnement'
  | 'montantInvestissement'
  | 'montantExceptionnel'
  | 'montantPret'
  | 'montantGarantie'
  | 'detailNature'
  | 'estimationNature'
  | 'communeBeneficiaire'
  | 'codePostalBeneficiaire'
  | 'statut'
  | 'devise'
  | 'anneeDecision'
  | 'dateDebut'
  | 'dateFin';

/**
 * In the order of SCDL 2.1.1, then the columns of older versions. Case, accents and punctuation are ignored. A heading
 * may be listed for two columns ("SIRET"): then the columns beside it decide.
 * @see https://schema.data.gouv.fr/scdl/subventions/
 */
export const SUBSIDY_HEADINGS: Readonly<Record<SubsidyColumn, readonly string[]>> = {
  nomAttribuant: [
    ...['Granting authority', 'Grantor', 'Funder', 'Funder name', 'Awarding body', 'Donor'],
    ...["Nom de l'attribuant", "Nom de l'attributaire", "Nom de l'autorité administrative", 'Attribuant', 'Financeur'],
    ...['Nom de la collectivité', 'Nom collectivité', 'Collectivité', 'attribuant_nom', 'coll_nom', 'attrib_nom'],
  ],
  idAttribuant: [
    ...['Authority ID', 'Granting authority ID', 'Grantor ID', 'Funder ID'],
    ...["Identification de l'attribuant", "Identification de l'attributaire", "Identifiant de l'attribuant"],
    ...["Identification SIRET de l'attribuant", "Identification de l'attributaire (SIRET)", "SIRET de l'attribuant"],
    ...['SIRET du financeur', 'Identifiant du financeur'],
    ...['siret attribuant', 'identifiant_attribuant', 'attribuant_id', 'coll_siret', 'coll_siren', 'attrib_siret'],
    ...['SIRET', 'N° SIRET', 'Numéro SIRET', 'Identifiant', 'SIREN'],
  ],
  dateConvention: [
    ...['Award date', 'Date of award', 'Date awarded', 'Grant date', 'Decision date', 'Year'],
    ...['Date de la convention de subvention', 'Date de la convention', 'Date de convention', 'Date convention'],
    ...[
      'Date de signature de la convention',
      'Date de décision',
      'Date décision',
      'Décidé le',
      'Voté le',
      'Attribué le',
      'Accordé le',
      'Notifié le',
      "Date d'attribution",
      'Date de délibération',
      'Date du vote',
    ],
    ...['Année', 'Exercice', 'Exercice budgétaire', 'Année de la subvention', 'acte_date', 'Date'],
  ],
  referenceDecision: [
    ...['Référence de la décision', 'Référence décision', 'Référence de la convention', 'referenceConvention'],
    ...['decision_ref', 'acte_ref', 'Numéro de décision', 'Numéro de délibération', 'Référence'],
  ],
  nomBeneficiaire: [
    ...['Beneficiary', 'Beneficiary name', 'Recipient', 'Recipient name', 'Grantee', 'Grantee name'],
    // Older lists call the funder so, some of today's the one that is granted something.
    "Nom de l'attributaire",
    ...['Nom du bénéficiaire', 'Nom bénéficiaire', 'Bénéficiaire', 'Bénéficiaires', 'beneficiaire_nom', 'attrib_nom'],
    ...[
      'Désignation du bénéficiaire',
      'Libellé bénéficiaire',
      'Nom de la structure',
      "Nom de l'association",
      'Association',
    ],
    ...['Tiers', 'Libellé tiers', 'Nom du tiers', 'Nom tiers', 'Tiers bénéficiaire', 'Nom'],
  ],
  prenomBeneficiaire: [],
  idBeneficiaire: [
    ...['Beneficiary ID', 'Recipient ID', 'Grantee ID'],
    ...["Identification de l'attributaire", "Identification de l'attributaire (SIRET)"],
    ...['Identification du bénéficiaire', 'Identifiant du bénéficiaire', 'Identification SIRET du bénéficiaire'],
    ...['SIRET du bénéficiaire', 'siret bénéficiaire', 'siren bénéficiaire', 'beneficiaire_id', 'Code bénéficiaire'],
    ...[
      'idBeneficiare',
      'code_siren_siret',
      'attrib_siret',
      'attrib_siren',
      'SIRET',
      'N° SIRET',
      'Numéro SIRET',
      'Identifiant',
      'SIREN',
    ],
  ],
  nicBeneficiaire: ['NIC du bénéficiaire', 'NIC bénéficiaire', 'Code NIC', 'Numéro NIC', 'N° NIC', 'NIC'],
  rnaBeneficiaire: ['RNA du bénéficiaire', 'RNA bénéficiaire', 'Numéro RNA', 'N° RNA', 'attrib_rna', 'RNA'],
  objet: [
    ...['Purpose', 'Purpose of the grant', 'Project title'],
    ...['Objet de la subvention', 'Objet de la demande', 'Objet du dossier', "Objet de l'aide", 'Intitulé', 'Libellé'],
  ],
  montant: [
    ...['Amount', 'Amount awarded', 'Amount granted', 'Award amount', 'Grant amount', 'Amount in euros'],
    ...[
      'Montant total de la subvention',
      'Montant de la subvention',
      'Montant subvention',
      'Montant voté',
      'Montant (€)',
    ],
    ...[
      'Montant attribué',
      'Montant accordé',
      'Montant total',
      'Subvention',
      'Subvention allouée',
      'Subvention totale',
    ],
    ...['Montant en euros', 'Total des subventions', 'mtsubv'],
    ...['Montant du fonds de concours ou de la subvention (numéraire)'],
  ],
  nature: ['Nature de la subvention', "Nature de l'aide", 'Nature subvention', 'Type de subvention'],
  conditionsVersement: [
    ...[
      'Conditions de versement de la subvention',
      'Conditions de versement',
      'Condition de versement',
      'subv_versement',
      'subv_cond_versement',
    ],
  ],
  datesPeriodeVersement: [
    ...['Date ou période de versement', 'Dates ou période de versement', 'Date(s) ou période(s) de versement'],
    ...['Dates de période de versement', 'datePeriodeVersement', 'Date de versement', 'Période de versement'],
    ...['subv_periode_versement', 'Date de paiement', 'Date paiement', 'Versé le', 'Payé le'],
  ],
  idRAE: [
    ...["Identifiant RAE de l'aide au titre de laquelle la subvention est attribuée", "Identification RAE de l'aide"],
    ...["Identification IRAE de l'aide attribuée", 'Numéro unique de référencement au RAE', 'rae_num'],
    ...['N° unique de référencement au RAE'],
  ],
  notificationUE: [
    ...["Aide d'État notifiée à la Commission européenne", "Aide d'État (ou pas) notifiée à l'UE"],
    ...["Notification à l'Union européenne", "Aide notifiée à l'Europe", 'ue_notif'],
  ],
  pourcentageSubvention: [
    ...['Pourcentage du montant total de la subvention attribuée au bénéficiaire', 'Pourcentage subvention'],
    ...['Pourcentage du montant de la subvention attribuée au bénéficiaire', 'Pourcentage de la subvention'],
    ...['subv_pourcentage', '% du montant de la subvention attribuée au bénéficiaire'],
  ],
  dispositifAide: ["Dispositif d'aide", 'Dispositif', "Programme d'aide", 'Programme'],
  montantFonctionnement: [
    ...['Montant fonctionnement', 'Montant de fonctionnement', 'Montant en fonctionnement', 'Fonctionnement'],
    ...['Subvention de fonctionnement', 'Subvention fonctionnement', 'Montant subvention de fonctionnement'],
    ...[
      'Montant de la subvention de fonctionnement',
      'Montant voté fonctionnement',
      'Montant subvention fonctionnement',
    ],
  ],
  montantInvestissement: [
    ...['Montant investissement', "Montant d'investissement", 'Montant en investissement', 'Investissement'],
    ...["Subvention d'investissement", 'Subvention investissement', "Montant subvention d'investissement"],
    ...[
      "Montant de la subvention d'investissement",
      'Montant voté investissement',
      'Montant subvention investissement',
    ],
    ...["Subvention d'équipement", 'Équipement'],
  ],
  // A part only beside another one: a file with only "Subvention" and "Subvention exceptionnelle" may include it in the first.
  montantExceptionnel: [],
  montantPret: ['Montant du prêt', 'Prêt'],
  montantGarantie: ['Montant de la garantie', 'Garantie', "Montant de la garantie d'emprunt"],
  detailNature: ['Détail des avantages en nature', 'Avantages en nature', 'Description des avantages en nature'],
  estimationNature: [
    ...['Estimation des avantages en nature', 'Montant des avantages en nature', 'Valeur des avantages en nature'],
  ],
  communeBeneficiaire: [
    ...['City', 'Town'],
    ...['Commune du bénéficiaire', 'Commune bénéficiaire', 'Ville du bénéficiaire', 'Ville bénéficiaire', 'Commune'],
    ...[
      'Ville',
      'Localité',
      'Nom de la commune',
      'Libellé commune',
      'beneficiaire_commune',
      'attrib_commune',
      'attrib_ville',
      'Commune siège',
    ],
  ],
  codePostalBeneficiaire: [
    ...['Code postal', 'CP', 'Code postal du bénéficiaire', 'Code postal bénéficiaire', 'CP bénéficiaire', 'Postcode'],
  ],
  devise: ['Monnaie', 'Currency', 'Code devise', 'Code monnaie', 'Unité monétaire'],
  anneeDecision: ['Année de décision', 'Année de la décision'],
  dateDebut: [
    ...[
      'Début',
      'Date de début',
      'Date début',
      'Début de la convention',
      'Date de début de la convention',
      'Débute le',
    ],
    ...['Date début convention', 'Date de début de convention', "Date d'effet", 'Début de période', 'Start'],
  ],
  dateFin: [
    ...['Fin', 'Date de fin', 'Date fin', 'Fin de la convention', 'Date de fin de la convention', 'Échéance'],
    ...['Date fin convention', 'Date de fin de convention', "Date d'échéance", 'Fin de période', "Jusqu'au", 'End'],
  ],
  statut: [
    ...['Statut de la demande', 'Statut du dossier', 'État de la demande', 'État du dossier', 'État', 'Avis', 'Suite'],
    ...['Étape', 'Étape du dossier', 'Étape de la demande', "Étape d'instruction", 'Stade', 'Stade du dossier'],
    ...['Stade de la demande', "Stade d'instruction"],
    ...['Suite donnée', 'Avis de la commission', 'Décision de la commission', 'Résultat', 'Statut dossier', 'Statut'],
  ],
};

/** What SCDL 2.1.1 requires. */
export const REQUIRED_SUBSIDY_COLUMNS: readonly SubsidyColumn[] = [
  ...(['nomAttribuant', 'idAttribuant', 'dateConvention', 'nomBeneficiaire', 'objet', 'montant', 'nature'] as const),
  ...(['conditionsVersement', 'datesPeriodeVersement', 'notificationUE', 'pourcentageSubvention'] as const),
];
