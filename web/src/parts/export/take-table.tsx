/** The buttons that save a table as CSV and XLSX, with its notes and its sources. */
import type { ReactNode } from 'react';
import { exportWords } from '../../words/export.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import styles from './export.module.css';
import { save } from './save.ts';
import type { Table } from './table.ts';
import { toCsv } from './to-csv.ts';
import { saveAsXlsx } from './to-xlsx.ts';
import { useSaving } from './use-saving.ts';
import { useSource } from './use-source.ts';

/** The name is that of the file, without its extension. */
type Props = Pick<Table, 'title' | 'name' | 'headings' | 'rows' | 'foot'> & { readonly notes: readonly string[] };

export function TakeTable({ notes, ...shown }: Props): ReactNode {
  const { say, language } = useWords(exportWords);
  const { say: sayParts } = useWords(partsWords);
  const source = useSource();
  const saving = useSaving('tableFailed');
  const take = (write: (table: Table) => Promise<void> | void) =>
    saving.save((sources) => write({ ...shown, notes: [...notes, sources], source, unknown: sayParts('unknown') }));
  return (
    <div className={styles.buttons}>
      <Button
        about={say('tableAs', { format: say('csv'), name: shown.title })}
        onPress={() => void take((table) => save(`${shown.name}.csv`, toCsv(table, language)))}
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
