/** Describes the euros that the files state and that are not in the sum of an import: what is not the beneficiary's, and aid in kind. */
import type { ImportReport } from '../../import/report.js';
import { formatNumber } from '../../words/formats.js';
import { fill, reader } from '../language/reader.js';
import { tellEuros } from './tell-euros.js';

export const describeApart = ({ amount, shares, inKind }: ImportReport): string[] => [
  ...(shares
    ? [
        fill(
          'rows that give their beneficiary less than 100 %: <1>; the files state <2>, and <3> is imported: the amount times that part',
          formatNumber(shares.rows, reader),
          tellEuros(String(Number(amount) + Number(shares.amount))),
          tellEuros(amount),
        ),
      ]
    : []),
  ...(inKind ? [fill('aid in kind, which is not in this sum: <1>', tellEuros(inKind.amount))] : []),
];
