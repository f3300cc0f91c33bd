/** The buttons that save a table as CSV and XLSX, with its notes and the sources of its rows. */
import type { ReactNode } from 'react';
import { exportWords } from '../../words/export.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import styles from './export.module.css';
import type { Basis } from './read-sources.ts';
import { save } from './save.ts';
import type { Table } from './table.ts';
import { toCsv } from './to-csv.ts';
import { saveAsXlsx } from './to-xlsx.ts';
import { useFileName } from './use-file-name.ts';
import { useSaving } from './use-saving.ts';
import { useSource } from './use-source.ts';

/** The name is the beginning of that of the file. */
type Props = Pick<Table, 'title' | 'name' | 'headings' | 'rows' | 'ids' | 'columnIds' | 'foot' | 'lines'> & {
  readonly notes: readonly string[];
  /** The name of its territory; null: it is about all of them. */
  readonly place: string | null | undefined;
  /** On what it rests; undefined: on all the data. */
  readonly basis: Basis | undefined;
};

export function TakeTable({ notes, place, basis, ...shown }: Props): ReactNode {
  const { say, language } = useWords(exportWords);
  const { say: sayParts } = useWords(partsWords);
  const source = useSource();
  const name = useFileName()(shown.name, place);
  const saving = useSaving('tableFailed', basis);
  const take = (write: (table: Table) => Promise<void> | void) =>
    saving.save((sources) =>
      write({
        ...{ ...shown, name, notes: [...notes, sources], source },
        ...{ unknown: sayParts('unknown'), id: sayParts('id') },
      }),
    );
  return (
    <div className={styles.buttons}>
      <Button
        about={say('tableAs', { format: say('csv'), name: shown.title })}
        onPress={() => void take((table) => save(`${name}.csv`, toCsv(table, language)))}
      >
        {say('csv')}
      </Button>
      <Button about={say('tableAs', { format: say('xlsx'), name: shown.title })} onPress={() => void take(saveAsXlsx)}>
        {say('xlsx')}
      </Button>
      {saving.why !== undefined && <span role="status">{saving.why}</span>}
    </div>
  );
}
