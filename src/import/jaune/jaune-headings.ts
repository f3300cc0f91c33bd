/** Assigns the columns of a yellow annex of the budget to those of a table of subsidies; pure. */
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import { headingKey, normalizeName } from '../cells/normalize-name.js';
import { type StatedMap, statedColumns } from '../rows/match-columns.js';
import type { SubsidyColumn } from '../subsidies/subsidy-headings.js';

/** By the first words of the heading, the most certain first. */
const RULES: readonly (readonly [heading: RegExp, column: SubsidyColumn])[] = [
  [/^ministere (?:et )?programme$|^ministere programme/, 'nomAttribuant'],
  [/^(?:nom du |libelle (?:du )?)?ministere$/, 'nomAttribuant'],
  [/^(?:(?:n|no|num|numero|code|libelle|intitule|nom)(?: du| de)? )?programme(?: budgetaire)?$/, 'dispositifAide'],
  [
    /^(?:(?:n|no|num|numero|code) )?(?:siren|siret)(?: (?:de l association|association|beneficiaire))?$/,
    'idBeneficiaire',
  ],
  [
    /^(?:denomination|beneficiaire|nom|association|raison sociale|nom (?:de l )?association|denomination association)$/,
    'nomBeneficiaire',
  ],
  [
    /^(?:montant|subvention|somme)(?: (?:verse|attribue|accorde|vote|paye|total)e?)?(?: (?:en|euros?|eur|20\d\d))*$/,
    'montant',
  ],
  [/^(?:commune|ville|libelle commune)$/, 'communeBeneficiaire'],
  [/^(?:annee|exercice|annee budgetaire)$/, 'dateConvention'],
  [/^objet/, 'objet'],
];

/** Empty unless a ministry grants to an organisation with a number. */
export function matchJaune(headings: readonly string[], map?: StatedMap): ReadonlyMap<string, SubsidyColumn> {
  const matched = new Map<string, SubsidyColumn>();
  const taken = new Set<SubsidyColumn>();
  const stated = statedColumns(subsidyColumnNames, map) as ReadonlyMap<string, SubsidyColumn>;
  for (const heading of headings) {
    const column = stated.get(headingKey(heading));
    if (column === undefined || taken.has(column)) continue;
    taken.add(column);
    matched.set(heading, column);
  }
  for (const [rule, column] of RULES) {
    const heading = headings.find((one) => !matched.has(one) && rule.test(normalizeName(one)));
    if (heading === undefined || taken.has(column)) continue;
    taken.add(column);
    matched.set(heading, column);
  }
  const isWhole = (['nomAttribuant', 'idBeneficiaire', 'nomBeneficiaire', 'montant'] as const).every((one) =>
    taken.has(one),
  );
  return isWhole ? matched : new Map();
}
