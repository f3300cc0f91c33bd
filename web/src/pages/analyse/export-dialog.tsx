/** All that is known as a file, in the formats of the server, for the territory that one looks at. */
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { takeFile } from '../../parts/export/take-file.ts';
import form from '../../parts/form/form.module.css';
import { analyseWords } from '../../words/analyse.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';

const FORMATS = ['xlsx', 'gexf', 'graphml', 'jsonld'] as const;
const TABLES = ['actors', 'initiatives', 'funding', 'coverage'] as const;

interface Props {
  readonly territory: string | null;
  readonly onClose: () => void;
}

export function ExportDialog({ territory, onClose }: Props): ReactNode {
  const { say, language } = useWords(analyseWords);
  const [state, setState] = useState<{ readonly isAwaited: boolean; readonly fault?: string }>({ isAwaited: false });
  // Not by a link: a link carries no token.
  const take = async (format: string, table?: string) => {
    const query = new URLSearchParams({ language: language.toLowerCase() });
    if (territory !== null) query.set('territory', territory);
    if (table !== undefined) query.set('table', table);
    setState({ isAwaited: true });
    const why = await takeFile(`/exports/${format}?${query}`, `passerelle.${format}`);
    if (why !== undefined) return setState({ isAwaited: false, fault: say('exportFailed', { why }) });
    setState({ isAwaited: false });
  };
  return (
    <Dialog title={say('export')} onClose={onClose}>
      <p>{say('exportLead')}</p>
      <div className={styles.files}>
        {FORMATS.map((format) => (
          <Button key={format} isWaiting={state.isAwaited} onPress={() => void take(format)}>
            {say(format)}
          </Button>
        ))}
        {TABLES.map((table) => (
          <Button key={table} isWaiting={state.isAwaited} onPress={() => void take('csv', table)}>
            {say('tableOf', { name: say(table) })}
          </Button>
        ))}
      </div>
      <p role="status">{state.fault ?? (state.isAwaited ? say('exporting') : '')}</p>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
