/** What is wrong with files, in three levels, by cause: how many rows, how many euros, and the first of them. */
import type { ReactNode } from 'react';
import { useLabels } from '../../../data/labels.tsx';
import type { FaultLevel, ReportFragment } from '../../../generated/graphql.ts';
import { Chip } from '../../../parts/chip.tsx';
import { Scroll } from '../../../parts/scroll.tsx';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { causesWords } from '../../../words/imports/causes.ts';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';
import type { Same } from './names-alone.tsx';

const LEVELS: readonly FaultLevel[] = ['FIGURE', 'IDENTITY', 'FORM', 'REMARK'];

interface Props {
  readonly report: ReportFragment;
  /** What was said since the dry run: these names are faults no more. */
  readonly same: Same;
}

export function Causes({ report, same }: Props): ReactNode {
  const { accepted, repaired, toReread } = report;
  const { say, language } = useWords(importWords);
  const { say: sayCounts } = useWords(causesWords);
  const label = useLabels();
  const number = (value: number) => writeNumber(value, language);
  // The report of an import knows already which names are known actors.
  const ticked = report.namesAlone.filter(({ name, hasNoNumber }) => hasNoNumber && same.has(name));
  const joined = report.isDryRun ? ticked : [];
  // Each name is told once, and lacks a number in each of its rows.
  const answered: Readonly<Record<string, number>> = {
    'name-alone': joined.filter(({ isNear }) => !isNear).length,
    'missing-identifier': joined.reduce((sum, { rows }) => sum + rows, 0),
  };
  const groups = report.groups
    .map((group) => ({ ...group, count: group.count - (answered[group.rule] ?? 0) }))
    .filter(({ count }) => count > 0);
  const faults = groups.filter(({ level }) => level !== 'REMARK');
  if (groups.length === 0) return <p>{say('noFault')}</p>;
  return (
    <section className={styles.causes} aria-label={say('causes')}>
      <p>
        {sayCounts('inAll', { count: countIn(faults), number: number(countIn(faults)) })}{' '}
        {repaired > 0 &&
          joined.length === 0 &&
          sayCounts('inRows', {
            ...{ count: repaired, number: number(repaired) },
            ...{ accepted: number(accepted), reread: number(toReread) },
          })}
      </p>
      {LEVELS.map((level) => {
        const some = groups.filter((group) => group.level === level);
        if (some.length === 0) return null;
        return (
          <div key={level}>
            <h2>{sayCounts('level', { name: label('FaultLevel', level), number: number(countIn(some)) })}</h2>
            <Level level={label('FaultLevel', level)} groups={some} />
          </div>
        );
      })}
    </section>
  );
}

const countIn = (groups: ReportFragment['groups']): number => groups.reduce((sum, { count }) => sum + count, 0);

/** What to do follows it. */
const endSentence = (message: string) => (/[.?!…]$/.test(message) ? message : `${message}.`);

function Level({ level, groups }: { readonly level: string; readonly groups: ReportFragment['groups'] }): ReactNode {
  const { say, language } = useWords(importWords);
  const number = (value: number) => writeNumber(value, language);
  const placeOf = (file: string | null | undefined, line: number) => {
    const [, book, sheet] = /^(.*) \[(.+)\]$/.exec(file ?? '') ?? [];
    if (book !== undefined && sheet !== undefined) return say('placeInSheet', { file: book, sheet, line });
    return file == null ? say('place', { line }) : say('placeInFile', { file, line });
  };
  return (
    <Scroll label={`${say('table')}, ${level}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('cause')}</th>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('rowsHead')}</th>
            <th scope="col">{say('euros')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ rule, column, label, count, rejected, amount, rejectedAmount, examples }) => (
            <tr key={`${rule} ${column}`}>
              <th scope="row">
                {label}{' '}
                {rejected > 0 && (
                  <Chip tone="WARM">
                    {say('outOf', { count: rejected, number: number(rejected) })}
                    {rejectedAmount !== '0.00' && `, ${writeMoney(rejectedAmount, language)}`}
                  </Chip>
                )}
                <details>
                  <summary>{say('examples')}</summary>
                  {examples.map(({ file, line, value, message, remedy }) => (
                    <small key={`${file ?? ''} ${String(line)} ${value}`}>
                      {say('example', { place: placeOf(file, line), message: endSentence(message), remedy })}
                    </small>
                  ))}
                  {count > examples.length && (
                    <small>
                      {say('moreExamples', { count: count - examples.length, number: number(count - examples.length) })}
                    </small>
                  )}
                </details>
              </th>
              <td>{column}</td>
              <td>{number(count)}</td>
              <td className={styles.money}>{amount === '0.00' ? '' : writeMoney(amount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
