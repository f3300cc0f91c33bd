/**
 * The table of funding, for people. Amounts are written with their nature and never added: a guarantee is not money
 * that was paid.
 */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import { answerLabels } from '../../words/export-headings.js';
import { formatShare } from '../../words/formats.js';
import type { OpenExport } from '../open-export.js';
import type { FundingRow } from '../rows.js';
import {
  column,
  day,
  exampleColumn,
  idColumn,
  joined,
  money,
  namesOf,
  sourcesColumn,
  themeLabel,
  word,
} from './column.js';
import { peopleTable } from './people-table.js';
import { readReaching } from './reaching.js';

/** With the share of a grant that goes to the requested territory, and its cents; null: it is not counted there, or none is requested. */
type Row = FundingRow & { readonly share: number | null; readonly counted: number | null };

/**
 * The grants of the export, and those that reach the requested territory from a larger one: their shares add up to what
 * pivot and fundingConcentration have for that territory.
 */
async function* readFunding(open: OpenExport): AsyncGenerator<Row> {
  const { fundingLinks, shares } = await readReaching(open);
  const left = new Map<string, number>();
  for await (const row of open.fundingLinks(fundingLinks)) {
    const share = shares.get(row.id) ?? null;
    yield { ...row, share, counted: count(row, share, left) };
  }
}

/** Shares by inhabitants are sums of fractions. */
const NEARLY_WHOLE = 1 - 1e-9;

/**
 * A part is an estimate: it is rounded to the euro, and what rounding takes or adds goes to the next part of the nature,
 * so that the parts of a nature add up to what they are together. @param left by nature, in cents
 */
function count({ amount, nature, funder, beneficiary }: FundingRow, share: number | null, left: Map<string, number>) {
  if (amount === null || share === null) return null;
  if (share > NEARLY_WHOLE) return amount;
  const counts = funder !== null && funder.id === beneficiary?.id ? 'OWN_FUNDS' : (nature ?? 'SUBSIDY');
  const exact = amount * share + (left.get(counts) ?? 0);
  const rounded = 100 * Math.round(exact / 100);
  left.set(counts, exact - rounded);
  return rounded;
}

export const fundingTable = peopleTable<Row>('funding', readFunding, [
  column('funder', ({ funder }) => funder?.name ?? null),
  column('beneficiary', ({ beneficiary }) => beneficiary?.name ?? null),
  column('nature', ({ nature }, { language }) => word(CLOSED_LISTS.fundingNature, nature, language)),
  column('status', ({ status }, { language }) => word(CLOSED_LISTS.fundingStatus, status, language)),
  exampleColumn,
  column('amountRequested', ({ amountRequested }) => money(amountRequested)),
  column('amount', ({ amount }) => money(amount)),
  column('amountPaid', ({ amountPaid }) => money(amountPaid)),
  column('territoryShare', ({ share }, { language }) => (share === null ? null : formatShare(share, language, 1))),
  column('territoryAmount', ({ counted }) => money(counted)),
  column('decidedOn', ({ decidedOn }) => day(decidedOn)),
  column('decidedIn', ({ decidedIn }) => (decidedIn === null ? null : String(decidedIn))),
  column('startDate', ({ startDate }) => day(startDate)),
  column('endDate', ({ endDate }) => day(endDate)),
  column('initiative', ({ initiatives }) => namesOf(initiatives)),
  column('purpose', ({ purpose }) => purpose),
  column('programme', ({ programme }) => programme),
  column('reference', ({ reference }) => reference),
  column('passThrough', ({ passThrough }, { language }) =>
    passThrough === null ? null : word(answerLabels, passThrough ? 'YES' : 'NO', language),
  ),
  // As for all sums by theme: without a theme of its own, a grant is about those of what it finances.
  column('themes', ({ themes, initiativeThemes }, open) =>
    joined((themes.length > 0 ? themes : initiativeThemes).map((theme) => themeLabel(open, theme))),
  ),
  sourcesColumn,
  idColumn,
  column('funderId', ({ funder }) => funder?.id ?? null),
  column('beneficiaryId', ({ beneficiary }) => beneficiary?.id ?? null),
  column('initiativeId', ({ initiatives }) => joined(initiatives.map(({ id }) => id))),
]);
