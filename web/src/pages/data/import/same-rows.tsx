/** The rows that repeat another row of their file, and what that does to the sums: said before the import and after it. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { writeNumber } from '../../../words/formats.ts';
import { beforeWords } from '../../../words/imports/before.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

export function SameRows({ report }: { readonly report: ReportFragment }): ReactNode {
  const { say, language } = useWords(beforeWords);
  const { sameRows, sameRowCount: count, equalGrantCount, isDryRun } = report;
  if (count === 0) return null;
  const number = (value: number) => writeNumber(value, language);
  const left = count - sameRows.length;
  const rows = sameRows.map(({ file, line, of }) => {
    const where = say('sameRow', { line: number(line), of: number(of) });
    return file == null ? where : say('inFile', { file, where });
  });
  const all = left > 0 ? [...rows, say('more', { count: left, number: number(left) })] : rows;
  return (
    <p className={styles.warning}>
      {say('sameRows', { count, number: number(count) })} {all.join(' ; ')}
      {equalGrantCount > 0 ? say(isDryRun ? 'willCount' : 'hasCounted', { count }) : '.'}
    </p>
  );
}
