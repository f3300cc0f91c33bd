/** Everything known about the selected territory as a file, in the formats of the server. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { save } from '../../parts/export/save.ts';
import { takeFile } from '../../parts/export/take-file.ts';
import { useFileName } from '../../parts/export/use-file-name.ts';
import { useSource } from '../../parts/export/use-source.ts';
import form from '../../parts/form/form.module.css';
import { EVERYWHERE, TERRITORY } from '../../parts/to.tsx';
import { dependenceWords } from '../../words/analyse/dependence.ts';
import { measuresWords } from '../../words/analyse/measures.ts';
import { analyseWords } from '../../words/analyse.ts';
import { deliverableWords } from '../../words/deliverable.ts';
import { differenceWords } from '../../words/difference.ts';
import { fundingWords } from '../../words/funding.ts';
import { simulateWords } from '../../words/simulate.ts';
import { useWords } from '../../words/words.ts';
import { addressOfExport } from './address-of-export.ts';
import styles from './analyse.module.css';
import { yearBefore } from './difference/changes-table.ts';
import { readPeriod } from './difference/read-period.ts';
import { EXPORTED_FILES, type ExportedFile } from './exported-files.ts';
import { useMapLegend } from './map/use-map-legend.ts';

const FORMATS = ['workbook', 'gexf', 'graphml', 'jsonld'] as const;
const TABLES = ['actors', 'initiatives', 'funding', 'coverage'] as const;

interface Props {
  readonly territory: string | null;
  readonly onClose: () => void;
}

export function ExportDialog({ territory, onClose }: Props): ReactNode {
  const { say, language } = useWords(analyseWords);
  const { say: sayOf } = useWords(deliverableWords);
  const label = useLabels();
  const fileName = useFileName();
  const looked = useTerritory().territory;
  const place = territory === null ? say('allPlaces') : (looked?.name ?? territory);
  // A deliverable bears the name of its territory, not the id.
  const isNamed = territory === null || looked !== undefined;
  // Not that of the view that happens to be open: the archive has them all.
  const source = useSource(
    new URL(
      `${addresses.analyse}?${territory === null ? `${EVERYWHERE}=oui` : `${TERRITORY}=${territory}`}`,
      location.origin,
    ).href,
  );
  const legend = useMapLegend();
  const today = useInstallation()?.today;
  const [search] = useSearchParams();
  const { say: sayChanges } = useWords(differenceWords);
  const { say: sayMoney } = useWords(dependenceWords);
  const { say: sayFunding } = useWords(fundingWords);
  const { say: saySimulate } = useWords(simulateWords);
  const { say: sayNetwork } = useWords(measuresWords);
  const words = { say, sayNetwork, sayOf: sayChanges, sayMoney, sayFunding, saySimulate, label, language };
  const [state, setState] = useState<{ readonly isAwaited: boolean; readonly told?: string }>({ isAwaited: false });
  // Who closes the dialog no longer waits for the archive.
  const making = useRef<AbortController>(undefined);
  useEffect(() => () => making.current?.abort(), []);
  // A request and not a link, because a link carries no token.
  const take = async (file: ExportedFile) => {
    setState({ isAwaited: true });
    const name = `${fileName(file.name, territory === null ? null : place)}.${file.format}`;
    const why = await takeFile(addressOfExport({ ...file, territory, language }), name, true);
    if (why !== undefined) return setState({ isAwaited: false, told: say('exportFailed', { why }) });
    setState({ isAwaited: false });
  };
  const deliver = async () => {
    const asked = readPeriod(search, today);
    if (today === undefined || asked === undefined || legend === undefined) return;
    // Reversed days are refused on the page: the deliverable then has the year.
    const period = asked.from <= asked.to ? asked : { from: yearBefore(today), to: today };
    const onFile = (count: number) => setState({ isAwaited: true, told: sayOf('making', { count }) });
    onFile(0);
    making.current = new AbortController();
    const { signal } = making.current;
    try {
      const { makeDeliverable } = await import('./deliverable.ts');
      const made = await makeDeliverable({
        territory,
        place,
        language,
        source,
        legend,
        today,
        period,
        say: sayOf,
        label,
        words,
        onFile,
        signal,
      });
      save(`${fileName('livrable-passerelle', territory === null ? null : place)}.zip`, made);
      setState({ isAwaited: false });
    } catch (error) {
      if (signal.aborted) return;
      setState({ isAwaited: false, told: sayOf('failed', { why: error instanceof Error ? error.message : '' }) });
    }
  };
  return (
    <Dialog title={say('export')} onClose={onClose}>
      <p>
        {say('exportLead')} {territory === null ? `${say('allPlaces')}.` : say('onlyOf', { name: place })}{' '}
        {say('viewIsThere')}
      </p>
      <Button isMain isWaiting={state.isAwaited || !isNamed || legend === undefined} onPress={() => void deliver()}>
        {sayOf('all')}
      </Button>
      <div className={styles.files}>
        {FORMATS.map((format) => (
          <Button key={format} isWaiting={state.isAwaited} onPress={() => void take(EXPORTED_FILES[format])}>
            {say(format === 'workbook' ? 'xlsx' : format)}
          </Button>
        ))}
        {TABLES.map((table) => (
          <Button key={table} isWaiting={state.isAwaited} onPress={() => void take(EXPORTED_FILES[table])}>
            {say('tableOf', { name: say(table) })}
          </Button>
        ))}
      </div>
      <p className={styles.soft}>{say('graphs')}</p>
      <p role="status">{state.told ?? (state.isAwaited ? say('exporting') : '')}</p>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
