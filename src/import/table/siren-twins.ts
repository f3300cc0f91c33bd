/** Finds columns with the SIREN of an organisation whose SIRET is in another column: the SIRET says more, and begins with the SIREN. Pure. */
import { normalizeName } from '../cells/normalize-name.js';

const NUMBER = /^(?:sire[nt]|n|no|num|numero|code|identifiant|id|de|du|des|d|la|le|l)$/;

/** The headings, those with a SIREN beside a SIRET emptied, so that no column is assigned to them. */
export function withoutSirenTwins(headings: readonly string[]): readonly string[] {
  const all = headings.map((heading, position) => ({ position, words: normalizeName(heading).split(' ') }));
  const sirets = all.filter(({ words }) => words.includes('siret'));
  const isTwin = ({ position, words }: (typeof all)[number]) => {
    if (!words.includes('siren') || words.includes('siret')) return false;
    const whose = words.filter((word) => !NUMBER.test(word)).join(' ');
    return sirets.some((siret) => {
      if (siret.words.filter((word) => !NUMBER.test(word)).join(' ') !== whose) return false;
      // Headings that do not say whose number it is mean the same organisation only side by side.
      return whose !== '' || Math.abs(siret.position - position) === 1;
    });
  };
  return headings.map((heading, at) => (all[at] !== undefined && isTwin(all[at]) ? '' : heading));
}
