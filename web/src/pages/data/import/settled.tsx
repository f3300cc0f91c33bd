/** What a run found or did, and the next steps: import, correct, continue, cancel, undo. */
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import addresses from '../../../addresses.json';
import { useAct } from '../../../data/use-act.ts';
import { ImportFileDocument, type UploadNowFragment } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { takeFile } from '../../../parts/export/take-file.ts';
import { Refusal } from '../../../parts/refusal.tsx';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { beforeWords } from '../../../words/imports/before.ts';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import { UndoImport } from '../undo-import.tsx';
import { Before } from './before.tsx';
import { Causes } from './causes.tsx';
import { Edition } from './edition.tsx';
import { Figures } from './figures.tsx';
import styles from './import.module.css';
import { Incomplete } from './incomplete.tsx';
import { NamesAlone, type Same } from './names-alone.tsx';
import { Records } from './records.tsx';
import { SameRows } from './same-rows.tsx';
import { tellCreated } from './tell-created.ts';

interface Props {
  readonly now: UploadNowFragment;
  readonly onOther: () => void;
  readonly onSpecify: (() => void) | undefined;
  readonly onGiveUp: () => void;
  readonly onBegun: () => void;
}

export function Settled({ now, onOther, onSpecify, onGiveUp, onBegun }: Props): ReactNode {
  const { say, language } = useWords(importWords);
  const { say: sayBefore } = useWords(beforeWords);
  const navigate = useNavigate();
  const { run, isWaiting, refusal } = useAct();
  const [isUndoing, setUndoing] = useState(false);
  const { upload, state, report, failure } = now;
  const [same, setSame] = useState<Same>(new Map());
  const begin = async (again: boolean, oneBeneficiary: boolean) => {
    const input = { upload, dryRun: false, again, oneBeneficiary, same: [...same.keys()] };
    const outcome = await run(ImportFileDocument, { input, language }, '');
    if (outcome.kind === 'DONE') onBegun();
  };
  const tryAs = async (replaces: string) => {
    const outcome = await run(ImportFileDocument, { input: { upload, dryRun: true, replaces }, language }, '');
    if (outcome.kind === 'DONE') onBegun();
  };
  const [notTaken, setNotTaken] = useState<string>();
  const download = async (place: number) => {
    const why = await takeFile(
      `/imports/${encodeURIComponent(upload)}/rejected/${String(place)}?language=${language}`,
      'a-corriger.csv',
    );
    setNotTaken(why === undefined ? undefined : say('notTaken', { why }));
  };
  const toData = <Button onPress={() => void navigate(addresses.data)}>{say('toData')}</Button>;
  const toMatters = (
    <Button isMain onPress={() => void navigate(addresses.toTreat)}>
      {say('toMatters')}
    </Button>
  );
  if (state === 'FAILED' || !report)
    return (
      <div className={styles.card} role="alert">
        <h2>{say('failed')}</h2>
        <p>{failure}</p>
        {!onSpecify && <p>{say('chooseAgain')}</p>}
        <div className={styles.buttons}>
          {onSpecify && (
            <Button isMain onPress={onSpecify}>
              {say('specify')}
            </Button>
          )}
          <Button isMain={!onSpecify} onPress={onOther}>
            {say('other')}
          </Button>
        </div>
      </div>
    );
  // A new source is not worth listing.
  const created = report.created.reduce((sum, { label, count }) => sum + (label === 'Source' ? 0 : count), 0);
  const isTried = state === 'TRIED' || (state === 'STOPPED' && report.isDryRun);
  const doubled = report.overlaps.filter(({ isOtherDecision }) => !isOtherDecision);
  const hasOtherNumber = report.namesAlone.some((one) => one.hasOtherNumber && !same.has(one.name));
  const isTicked = report.isDryRun && same.size > 0;
  const hasOneBeneficiary = report.oneBeneficiary.length > 0;
  const isAgain = doubled.length > 0 || hasOtherNumber || Boolean(report.editionOf);
  const isInsisting = isAgain || hasOneBeneficiary;
  return (
    <>
      <Figures report={report} same={same} />
      {report.isIncomplete && <Incomplete report={report} {...{ isTried, isTicked }} />}
      {doubled.length > 0 && (
        <div className={styles.warning}>
          {doubled.map(({ source, rows, amount }) => (
            <p key={source.id}>
              {say('overlap', {
                ...{ count: rows, rows: writeNumber(rows, language), amount: writeMoney(amount, language) },
                source: source.publisher ?? source.id,
              })}
            </p>
          ))}
          {isTried && <p>{say('overlapAsk')}</p>}
        </div>
      )}
      {isTried && hasOneBeneficiary && (
        <div className={styles.warning}>
          {report.oneBeneficiary.map(({ file, question }) => (
            <p key={file ?? ''}>{file == null ? question : `${file} : ${question}`}</p>
          ))}
          <p>{say('oneBeneficiaryAsk')}</p>
          {onSpecify && <Button onPress={onSpecify}>{say('specify')}</Button>}
        </div>
      )}
      {(isTried || report.replaced) && (
        <Edition report={report} isWaiting={isWaiting} onReplace={(name) => void tryAs(name)} />
      )}
      <NamesAlone upload={upload} report={report} same={same} onSame={isTried ? setSame : undefined} />
      {isTried && <Before report={report} same={same} />}
      {!report.isDryRun && (
        <Records
          of={report.createdNodes}
          count={created}
          title={sayBefore('createdRecords', {
            ...{ count: created, number: writeNumber(created, language) },
            what: tellCreated(report, 0, say, language),
          })}
        />
      )}
      <Records
        of={report.changed}
        count={report.updated}
        title={sayBefore('changedRecords', { count: report.updated, number: writeNumber(report.updated, language) })}
      />
      <SameRows report={report} />
      <Causes report={report} same={same} />
      {report.rejectedFiles > 0 && <p>{say('toCorrect')}</p>}
      <Refusal message={refusal ?? notTaken} />
      <div className={styles.buttons}>
        {isTried && report.accepted > 0 && (
          <Button isMain isWaiting={isWaiting} onPress={() => void begin(isAgain, hasOneBeneficiary)}>
            {isInsisting
              ? say(report.editionOf ? 'editionNo' : 'again')
              : isTicked
                ? sayBefore('importThese', { count: report.accepted, number: writeNumber(report.accepted, language) })
                : say(report.toReread > 0 ? 'importSome' : 'importSure', {
                    ...{ count: report.accepted, number: writeNumber(report.accepted, language) },
                    faulty: writeNumber(report.toReread, language),
                  })}
          </Button>
        )}
        {state === 'STOPPED' && !report.isDryRun && (
          <Button isMain isWaiting={isWaiting} onPress={() => void begin(true, true)}>
            {say('goOn')}
          </Button>
        )}
        {Array.from({ length: report.rejectedFiles }, (_, place) => (
          <Button key={`${upload}-${String(place)}`} onPress={() => void download(place)}>
            {say('download')}
          </Button>
        ))}
        {state === 'IMPORTED' && toMatters}
        {!report.isDryRun && (state === 'IMPORTED' || state === 'STOPPED') && (
          <Button onPress={() => setUndoing(true)}>{say('undo')}</Button>
        )}
        {isTried ? <Button onPress={onGiveUp}>{say('giveUp')}</Button> : toData}
      </div>
      {isUndoing && (
        <UndoImport
          name={report.import}
          files={now.files.map(({ name }) => name).join(', ')}
          onClose={(isDone) => {
            setUndoing(false);
            if (isDone) void navigate(addresses.data);
          }}
        />
      )}
    </>
  );
}
