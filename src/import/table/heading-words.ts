/** Guesses the column of an unknown heading from its words: every word must be usual for that column. */
import { isOtherCurrency, withoutFootnote } from '../cells/money-headings.js';
import { normalizeName } from '../cells/normalize-name.js';
import { remembered } from '../cells/remembered.js';
import type { SubsidyColumn } from '../subsidies/subsidy-headings.js';

export interface Guess {
  readonly column: SubsidyColumn;
  /** When several headings fit one column, the strongest wins; of equals none does. */
  readonly strength: number;
}

const words = (text: string): readonly string[] => text.split(' ');

/** Words that are ignored. */
const SMALL = words(
  'de du des d la le les l au aux a en et par pour sur un une ou s n ej no num numero nb champ colonne',
);
const PAYER = words(
  'attribuant attributeur attributrice financeur financeuse collectivite autorite administrative payeur donateur donatrice mecene bailleur ministere coll attrib prescripteur',
);
const GIVES = words('service versant versante payeur payeuse');
/** Bodies that grant; in the heading of a column, one of them is the funder, unless a stronger word is in another heading. */
const PAYER_KIND = words('agence caisse caf msa cpam ars drac fondation prefecture rectorat fonds');
const PAYERS = [...PAYER, ...PAYER_KIND];
const PAYEE = words(
  'beneficiaire beneficiaires benef beneficaires beneficiare tiers association associations asso assos attributaire destinataire titulaire fournisseur creancier',
);
const PAYEE_KIND = words(
  'organisme organismes structure structures porteur porteuse entite etablissement entreprise entreprises societe personne morale gestionnaire maitre ouvrage moa demandeur laureat partenaire partenaires operateur employeur employeuse accueil accueillante client clients',
);
const NAME = words(
  'nom noms raison sociale denomination libelle designation intitule complet usuel lib soutenu soutenue soutenues aidee aidees subventionne subventionnee subventionnes subventionnees',
);
const NUMBER = words('siret siren identifiant identification ident id sirene insee etablissement rcs');
const GRANTED = words(
  'vote votee votes votees attribue attribuee attribues attribuees accorde accordee accordes accordees alloue allouee allouees octroye octroyee decide decidee notifie notifiee obtenu obtenue obtenus obtenues engage engagee engages engagees conventionne conventionnee affecte affectee affectes affectees',
);
/** Words about the eligible costs of a project, unless the heading is about the subsidy. */
const RETAINED = words('retenu retenue retenus retenues');
const PAID = words(
  'verse versee verses versees paye payee paiement paiements mandate mandatee mandates emis realise realisee liquide versement versements effectue effectues',
);
const SUBSIDY = words('subvention subventions subv aide aides concours dotation dotations');
const AMOUNT = words('montant montants mt mnt mont somme sommes');
const MONEY = [...SUBSIDY, ...AMOUNT, 'credit', 'credits'];
const UNIT = words(
  'euro euros eur k m ke me keur meur milliers millions cm cc cd cr ca bp municipal municipale communautaire pluriannuel pluriannuelle ttc total totale totaux annuel annuelle global globale definitif final finale financier financiere net nette brut brute conseil cp departement departemental departementale region regional regionale ville metropole commission permanente exercice annee numeraire',
);
/** A heading with one of these words is not the granted amount, whatever else it says. */
const NOT_GRANTED = words(
  'demande demandee demandes demandees sollicite sollicitee sollicites propose proposee proposition prevu prevue prevision previsionnel reste restant solde acompte avance refuse refusee eligible eligibles assiette cumul anterieur anterieure precedent precedente rappel moyenne part nombre taux pourcentage date cout couts travaux depense depenses annule annulee reliquat nature type dont autre autres objet motif numero reference statut etat avis commission ayant service direction beneficiaire exercice annee nom code libelle intitule non',
);
const DATED = words(
  'convention decision deliberation vote attribution notification signature arrete commission permanente acte subvention conseil assemblee octroi cp cm cc ca cd cr delib municipal communautaire departemental regional bureau mandat mandatement seance budgetaire conventionnement',
);
const ABOUT = words(
  'objet intitule libelle motif projet projets action actions description operation subvention dossier demande aide mandat',
);
const POLICY = words(
  'dispositif programme politique thematique domaine secteur aide publique sectorielle subvention budgetaire service gestionnaire',
);

interface Rule {
  readonly column: SubsidyColumn;
  /** At least one word of each list is needed. */
  readonly needs: readonly (readonly string[])[];
  readonly allows: readonly string[];
  /** None of these; then words that are not listed are allowed, such as the name of a programme. */
  readonly forbids?: readonly string[];
  readonly strength: number;
}

const RULES: readonly Rule[] = [
  { column: 'idBeneficiaire', needs: [[...PAYEE, ...PAYEE_KIND], NUMBER], allows: [...NAME, ...SUBSIDY], strength: 2 },
  { column: 'idAttribuant', needs: [PAYERS, NUMBER], allows: [...PAYEE_KIND, ...GIVES], strength: 2 },
  { column: 'nicBeneficiaire', needs: [words('nic')], allows: [...PAYEE, ...PAYEE_KIND, 'code'], strength: 2 },
  { column: 'rnaBeneficiaire', needs: [words('rna waldec')], allows: [...PAYEE, ...NUMBER], strength: 2 },
  { column: 'nomAttribuant', needs: [PAYER], allows: [...NAME, ...PAYEE_KIND, ...GIVES], strength: 2 },
  {
    column: 'nomAttribuant',
    needs: [words('qui'), words('finance verse accorde attribue paye')],
    allows: [],
    strength: 1.5,
  },
  { column: 'nomAttribuant', needs: [PAYER_KIND], allows: NAME, strength: 1 },
  // A name is stronger than "Tiers" alone, which may be the number that a program of accounts gives.
  { column: 'nomBeneficiaire', needs: [PAYEE, NAME], allows: [...PAYEE_KIND, ...SUBSIDY], strength: 3.5 },
  { column: 'nomBeneficiaire', needs: [PAYEE], allows: [...NAME, ...PAYEE_KIND], strength: 3 },
  {
    column: 'nomBeneficiaire',
    needs: [words('collectivite collectivites communes epci'), words('beneficiaire beneficiaires')],
    allows: NAME,
    strength: 3,
  },
  { column: 'nomBeneficiaire', needs: [PAYEE_KIND], allows: NAME, strength: 2 },
  {
    column: 'nomBeneficiaire',
    needs: [words('porteur porteuse maitre demandeur laureat')],
    allows: [...NAME, ...PAYEE_KIND, ...words('projet action operation')],
    strength: 1.5,
  },
  { column: 'nomBeneficiaire', needs: [words('nom raison denomination')], allows: NAME, strength: 1 },
  { column: 'montantPret', needs: [words('pret prets')], allows: [...MONEY, ...GRANTED, ...UNIT], strength: 2 },
  {
    column: 'montantGarantie',
    needs: [words('garantie garanties')],
    allows: [...MONEY, ...GRANTED, ...UNIT, 'emprunt'],
    strength: 2,
  },
  {
    column: 'montantFonctionnement',
    needs: [words('fonctionnement')],
    allows: [...MONEY, ...GRANTED, ...UNIT],
    strength: 4,
  },
  {
    column: 'montantInvestissement',
    needs: [words('investissement equipement')],
    allows: [...MONEY, ...GRANTED, ...UNIT],
    strength: 4,
  },
  {
    column: 'montantExceptionnel',
    needs: [words('exceptionnel exceptionnelle exceptionnels exceptionnelles')],
    allows: [...MONEY, ...GRANTED, ...UNIT],
    strength: 4,
  },
  {
    column: 'montantExceptionnel',
    // The amount of a project is what it costs.
    needs: [words('projet projets action actions manifestation manifestations'), [...SUBSIDY, ...GRANTED]],
    allows: [...AMOUNT, ...GRANTED, ...UNIT],
    strength: 4,
  },
  { column: 'montant', needs: [GRANTED], allows: [...MONEY, ...UNIT, 'droit', 'droits'], strength: 3 },
  { column: 'montant', needs: [GRANTED, MONEY], allows: [], forbids: NOT_GRANTED, strength: 3 },
  { column: 'montant', needs: [AMOUNT, SUBSIDY, words('etat')], allows: [...GRANTED, ...UNIT], strength: 2.5 },
  { column: 'montant', needs: [GRANTED, SUBSIDY, words('etat')], allows: [...AMOUNT, ...UNIT], strength: 3 },
  // What the State commits (AE) is what was granted; beside it, "CP" is what was paid of it so far.
  { column: 'montant', needs: [words('ae')], allows: [...MONEY, ...GRANTED, ...UNIT], strength: 3 },
  {
    column: 'montant',
    needs: [words('autorisation autorisations'), words('engagement engagements')],
    allows: [...MONEY, ...GRANTED, ...UNIT, 'ae'],
    strength: 3,
  },
  {
    column: 'montant',
    needs: [
      words('participation participations contribution contributions prix bourse don dons'),
      [...AMOUNT, ...GRANTED],
    ],
    allows: [...MONEY, ...UNIT],
    strength: 2,
  },
  { column: 'montant', needs: [AMOUNT, words('droit droits')], allows: UNIT, strength: 1 },
  {
    column: 'montant',
    needs: [AMOUNT, words('programme programmee')],
    allows: [...MONEY, ...UNIT, ...words('ue europeen europeenne feder fse feader')],
    strength: 2,
  },
  {
    column: 'estimationNature',
    needs: [
      words('nature'),
      words('valorise valorisee valorises valorisees valorisation valeur estimation estimee montant'),
    ],
    allows: [...SUBSIDY, ...UNIT, ...words('prestation prestations avantage avantages mise mises disposition')],
    strength: 2,
  },
  { column: 'montant', needs: [RETAINED, SUBSIDY], allows: [...MONEY, ...UNIT], strength: 3 },
  { column: 'montant', needs: [SUBSIDY], allows: [...MONEY, ...UNIT], strength: 2.5 },
  { column: 'montant', needs: [MONEY], allows: UNIT, strength: 2 },
  {
    column: 'montant',
    needs: [words('fonds'), words('concours')],
    allows: [...MONEY, ...GRANTED, ...UNIT],
    strength: 2.5,
  },
  { column: 'montant', needs: [RETAINED, MONEY], allows: UNIT, strength: 0.5 },
  { column: 'montant', needs: [PAID], allows: [...MONEY, ...UNIT], strength: 1 },
  { column: 'dateConvention', needs: [words('date')], allows: DATED, strength: 2 },
  { column: 'dateConvention', needs: [words('seance')], allows: DATED, strength: 1 },
  {
    column: 'dateConvention',
    needs: [words('annee exercice millesime saison')],
    allows: [...DATED, ...MONEY, 'date'],
    strength: 1,
  },
  { column: 'objet', needs: [words('objet motif')], allows: ABOUT, strength: 2 },
  {
    column: 'objet',
    needs: [words('projet projets action actions description operation intitule libelle')],
    allows: ABOUT,
    strength: 1,
  },
  {
    column: 'referenceDecision',
    needs: [words('reference ref deliberation decision dossier')],
    allows: [...DATED, ...words('numero dossier demande administrative engagement')],
    strength: 1,
  },
  {
    column: 'dispositifAide',
    needs: [words('dispositif programme politique thematique domaine')],
    allows: POLICY,
    strength: 1,
  },
  { column: 'nature', needs: [words('nature forme')], allows: words('aide subvention avantage type'), strength: 1 },
  // "Type" alone may be that of the organisation.
  { column: 'nature', needs: [words('type'), words('aide subvention avantage financement')], allows: [], strength: 1 },
];

/** A longer text is a sentence. */
const LONGEST_HEADING = 120;
const COUNTED = /^\s*(?:nb|nbre|nombre)\b/i;
/** "N° subvention" and "Code aide" are numbers of files, and "Subvention N-1" is the money of another year. */
const NO_MONEY = /^\s*(?:n[°o.]|num(?:[ée]ro)?\b|code\b|id\b|identifiant\b|r[ée]f)|\bN\s*[-–−]\s*\d\b/iu;
const MONEY_COLUMN = /^(?:montant|estimation)/;

/** At most one guess for each column. Every row at the beginning of a file is examined several times as a heading. */
export const guessColumns: (heading: string) => readonly Guess[] = remembered(readWords);

function readWords(heading: string): Guess[] {
  if (COUNTED.test(heading)) return [];
  if (heading.length > LONGEST_HEADING || isOtherCurrency(heading) || !/\p{L}{2}/u.test(heading)) return [];
  const all = normalizeName(splitCamel(plainHeading(heading)))
    .split(' ')
    .filter((word) => !SMALL.includes(word) && !/^(19|20)\d{2}$/.test(word));
  // "subvention.annee" is how programs name a column of years, and "Subvention de l'année" is money.
  const isOfTime =
    /[._](?:annee|exercice|date|millesime)$/i.test(heading) ||
    (/^(?:annee|exercice|date|millesime)$/.test(all[0] ?? '') && !all.some((word) => MONEY.includes(word)));
  const isNoMoney = isOfTime || NO_MONEY.test(splitCamel(heading).replaceAll('_', ' '));
  const guesses: Guess[] = [];
  for (const { column, needs, allows, forbids, strength } of all.length === 0 ? [] : RULES) {
    const usual = [...needs.flat(), ...allows];
    const isUsual = (word: string) => (forbids ? !forbids.includes(word) : usual.includes(word));
    const fits = needs.every((some) => all.some((word) => some.includes(word))) && all.every(isUsual);
    if (!fits || (isNoMoney && MONEY_COLUMN.test(column))) continue;
    // "Subvention sur projet" is money, and "Intitulé de la subvention" is what it is for.
    if (column === 'objet' && MONEY.includes(all[0] ?? '')) continue;
    if (!guesses.some((guess) => guess.column === column)) guesses.push({ column, strength });
  }
  return guesses;
}

/** Headings as words: "montantVote" is "montant Vote", "T.T.C." is "TTC", and "€" is "euros". */
function splitCamel(heading: string): string {
  return heading
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('€', ' euros ');
}

/** "(14 chiffres)", "(obligatoire)", "[JJ/MM/AAAA]", "(si connu)". */
const HINT =
  /\s*[([][^()[\]]*\b(?:chiffres|caract[èe]res|positions|digits|obligatoire|facultati(?:f|ve)|si connue?s?|le cas [ée]ch[ée]ant|j{1,2}[/-]m{1,2}[/-]a{2,4}|a{4}[/-]m{2}[/-]j{2})\b[^()[\]]*[)\]]/giu;

/** SUB_MONTANT and SUBV_OBJET, beside COLL_NOM and ATTRIB_NOM. */
const OF_SUBSIDY = /^subv?_(?!total)(.+)$/i;

/**
 * A heading without what only explains it: the mark of a footnote, how its cells are to be filled, and the prefixes of
 * the first national model.
 */
export const plainHeading = (heading: string): string =>
  withoutFootnote(heading.replace(HINT, '').trim() || heading).replace(OF_SUBSIDY, '$1 de la subvention');
