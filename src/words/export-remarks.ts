/** What an export left out or changed, in French and in English; the number stands after each text, which is about any number. */
import { formatNumber } from './formats.js';
import { type Labels, type Language, label } from './labels.js';

export const remarkLabels = {
  personal: [
    'textes réservés aux éditeurs (notes, contacts, motifs, responsables), jamais exportés',
    'texts for editors only (notes, contacts, reasons, owners), never exported',
  ],
  history: [
    "fiches de l'historique, que garde `passerelle backup`",
    'entries of the history, which `passerelle backup` keeps',
  ],
  contours: ['contours de carte, à importer de leur fichier', 'contours of maps, to be imported from their file'],
  proposals: [
    "invitations et propositions d'acteurs, que garde `passerelle backup`",
    'invitations and proposals of actors, which `passerelle backup` keeps',
  ],
  decisions: ['décisions et réunions, hors de ces filtres', 'decisions and meetings, outside these filters'],
  placeless: [
    'initiatives sans territoire connu (rien ne dit où elles agissent)',
    'initiatives without a known territory (nothing says where they work)',
  ],
  otherEnd: ["liens dont l'autre bout est hors de ces filtres", 'relations whose other end is outside these filters'],
  notThatDay: ['liens qui ne valent pas ce jour-là', 'relations that do not hold on that day'],
  statements: [
    "lignes de source en plus de celle qu'une fiche peut nommer dans ce format",
    'rows of sources beside the one that an entity can name in this format',
  ],
  withoutSource: [
    "fiches qu'aucune ligne de source ne décrit (parties d'un financement, saisies à la main), dont le fichier sera la source à l'import",
    'entities that no row of a source describes (parties of funding, entered by hand), whose source the file will be when it is imported',
  ],
  statedIdentifiers: [
    'identifiants tels que donnés, mais faux, sans colonne dans ce format',
    'identifiers as stated but wrong, for which this format has no column',
  ],
  linkDays: [
    'liens entre acteurs dont les dates ne sont pas écrites dans ce format',
    'links between actors whose days this format does not write',
  ],
  financed: [
    "initiatives en plus de celle qu'un financement peut nommer dans ce format",
    'initiatives beside the one that a funding link can name in this format',
  ],
  controlSigns: ['signes de contrôle, retirés des textes', 'control characters, removed from texts'],
  separators: ['valeurs avec le signe |, écrit ¦', 'values with the sign |, written ¦'],
  longTexts: ["textes coupés à ce que tient une cellule d'Excel", 'texts cut to what a cell of Excel holds'],
  formulas: [
    "textes qu'un tableur prendrait pour une formule, précédés d'une apostrophe",
    'texts that a spreadsheet would take for a formula, with an apostrophe before them',
  ],
} as const satisfies Readonly<Record<string, readonly [french: string, english: string]>>;

/** The reason why something is not in an export, or not as it is in the graph. */
export type Remark = keyof typeof remarkLabels;

const known: Labels = remarkLabels;

/** @example tellRemark('contours', 1, 'EN') // 'Contours of maps, to be imported from their file: 1' */
export function tellRemark(remark: string, count: number, language: Language): string {
  const told = label(known, remark, language);
  return `${told[0]?.toUpperCase() ?? ''}${told.slice(1)}${language === 'FR' ? ' : ' : ': '}${formatNumber(count, language)}`;
}
