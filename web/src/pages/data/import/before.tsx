/** What a person looks at before confirming: the actors that would be created, those with a known or a near name first, unless that is asked already. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../../address-of.ts';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { writeNumber } from '../../../words/formats.ts';
import { beforeWords } from '../../../words/imports/before.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';
import type { Same } from './names-alone.tsx';

/** More are named on request. */
const FEW = 10;

interface Props {
  readonly report: ReportFragment;
  /** What was said since the dry run: these names make no new actors. */
  readonly same: Same;
}

export function Before({ report, same }: Props): ReactNode {
  const { say, language } = useWords(beforeWords);
  const [isWhole, setWhole] = useState(false);
  const newActors = report.newActors.filter(({ name }) => !same.has(name));
  const joined = [...same.values()].reduce((sum, each) => sum + each, 0);
  const number = (value: number) => writeNumber(value, language);
  const inFile = (file: string | null | undefined, where: string) =>
    file == null ? where : say('inFile', { file, where });
  // Of a name that is asked about above, nothing is told a second time.
  const asked = new Set(report.namesAlone.map(({ name }) => name));
  const isNear = (one: (typeof newActors)[number]) => one.near != null && !asked.has(one.name);
  const near = newActors.filter(isNear);
  const inOrder = [...near, ...newActors.filter((one) => !isNear(one))];
  const shown = isWhole ? inOrder : inOrder.slice(0, Math.max(FEW, near.length));
  const stated = report.created.find(({ label }) => label === 'Actor')?.count ?? newActors.length;
  const count = Math.max(stated - joined, newActors.length);
  const left = count - shown.length;
  return (
    <>
      {newActors.length > 0 && (
        <section className={styles.names} aria-label={say('newActors', { count, number: number(count) })}>
          <h2>{say('newActors', { count, number: number(count) })}</h2>
          {near.length > 0 && (
            <p>
              {say('nearFirst')} {say('whatToDo')}
            </p>
          )}
          <ul>
            {shown.map((one) => {
              const { name, file, line, isSameName } = one;
              const known = isNear(one) ? one.near : undefined;
              const told = { name, place: inFile(file, say('place', { line: number(line) })) };
              return (
                <li key={`${file ?? ''} ${String(line)} ${name}`}>
                  <span>
                    <Text>
                      {known
                        ? say(isSameName ? 'sameName' : 'nearName', { ...told, known: known.name })
                        : say('newName', told)}
                    </Text>
                  </span>
                  {known && <To to={addressOf('actor', known.id)}>{known.name}</To>}
                </li>
              );
            })}
            {left > 0 && <li>{say('more', { count: left, number: number(left) })}</li>}
          </ul>
          {!isWhole && shown.length < newActors.length && <Button onPress={() => setWhole(true)}>{say('all')}</Button>}
        </section>
      )}
    </>
  );
}
