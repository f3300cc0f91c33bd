/** Headings as words: "montantVote" is "montant Vote", "T.T.C." is "TTC", and "€" is "euros". Pure. */
export function splitCamel(heading: string): string {
  return heading
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('€', ' euros ');
}
