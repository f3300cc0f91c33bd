/** All that is known as a file, in the formats of the server, for the territory that one looks at. */
import { type ReactNode, useState } from 'react';
import { ask } from '../../data/ask.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { save } from '../../parts/export/save.ts';
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
    const response = await ask(`/exports/${format}?${query}`).catch(() => undefined);
    if (!response?.ok) {
      const told: unknown = await response?.json().catch(() => undefined);
      return setState({ isAwaited: false, fault: say('exportFailed', { why: messageOf(told) }) });
    }
    const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    save(named ?? `passerelle.${format}`, await response.blob());
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

/** What a refusal says, in the reader's language. */
function messageOf(told: unknown): string {
  if (typeof told !== 'object' || told === null || !('errors' in told) || !Array.isArray(told.errors)) return '';
  const [first]: unknown[] = told.errors;
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : '';
}
