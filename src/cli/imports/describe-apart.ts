/** Describes the euros that the files state and that are not in the sum of an import: what is not the beneficiary's, and aid in kind. */
import type { ImportReport } from '../../import/report.js';
import { formatAmount, formatNumber } from '../../words/formats.js';
import { fill, reader } from '../language/reader.js';

export function describeApart({ amount, shares, inKind }: ImportReport): string[] {
  const [entered, beyond] = [centsOf(amount), centsOf(shares?.amount ?? '0.00')];
  const euros = (cents: number) => formatAmount(cents, reader);
  return [
    ...(shares
      ? [
          fill(
            'rows that give their beneficiary less than 100 %: <1>; the files state <2>, and <3> is imported: the amount times that part',
            ...[formatNumber(shares.rows, reader), euros(entered + beyond), euros(entered)],
          ),
        ]
      : []),
    ...(inKind ? [fill('aid in kind, which is not in this sum: <1>', euros(centsOf(inKind.amount)))] : []),
  ];
}

const centsOf = (euros: string) => Math.round(Number(euros) * 100);
