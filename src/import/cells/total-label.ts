/** The words with which tables label a line with a total. Pure. */

export const TOTAL_LABEL =
  /^(?:(?:sous |grand |nombre )?tota(?:l|ux)(?: (?:general|generale|generaux|global|ttc|ht|eur|euros?|en|montants?|subventions?|attribuees?|votees?|accordees?|verse|versees?|exercice|annee|aides?|page|lignes?|chapitre|article|des?|du|d|la|le|les|\d+))*|(?:somme|montant)(?: totale?s?)?|cumul|ensemble)$/;
