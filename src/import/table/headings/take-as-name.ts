/** Takes a column for the name of the beneficiary in a list that has no other column for it. Pure. */
import { normalizeName } from '../../cells/normalize-name.js';
import type { SubsidyColumn } from '../../subsidies/subsidy-headings.js';

/** True when a column was taken. */
export const takeAsName = (headings: readonly string[], columns: Map<SubsidyColumn, number>): boolean =>
  takeCommune(headings, columns) || takeTitle(headings, columns);

/** "Commune bénéficiaire" is where the beneficiary is, but in a list without another column for it, the beneficiary itself. */
function takeCommune(headings: readonly string[], columns: Map<SubsidyColumn, number>): boolean {
  const commune = columns.get('communeBeneficiaire');
  const isNamed = (['nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire'] as const).some((one) => columns.has(one));
  if (isNamed || commune === undefined) return false;
  if (!/^(?:commune|ville)s? beneficiaires?$/.test(normalizeName(headings[commune] ?? ''))) return false;
  columns.delete('communeBeneficiaire');
  columns.set('nomBeneficiaire', commune);
  return true;
}

/** "Intitulé" is the purpose of a grant, but beside the only number of a list without names, the name. */
function takeTitle(headings: readonly string[], columns: Map<SubsidyColumn, number>): boolean {
  const [title, number] = [columns.get('objet'), columns.get('idBeneficiaire')];
  if (columns.has('nomBeneficiaire') || title === undefined || number === undefined) return false;
  if (
    Math.abs(title - number) !== 1 ||
    !/^(?:intitule|libelle|designation)$/.test(normalizeName(headings[title] ?? ''))
  )
    return false;
  columns.delete('objet');
  columns.set('nomBeneficiaire', title);
  return true;
}
