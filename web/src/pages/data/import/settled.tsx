/** What a run found or did, and the next steps: import, correct, continue, cancel, undo. */
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf } from '../../../address-of.ts';
import addresses from '../../../addresses.json';
import { useLabels } from '../../../data/labels.tsx';
import { useAct } from '../../../data/use-act.ts';
import {
  ImportFileDocument,
  type NamedRecordFragment,
  type ReportFragment,
  type UploadNowFragment,
} from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { takeFile } from '../../../parts/export/take-file.ts';
import { Refusal } from '../../../parts/refusal.tsx';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { writeDay, writeMoney, writeNumber } from '../../../words/formats.ts';
import { beforeWords } from '../../../words/imports/before.ts';
import { editionWords } from '../../../words/imports/edition.ts';
import { importWords } from '../../../words/imports/import.ts';
import { incompleteWords } from '../../../words/imports/incomplete.ts';
import { nameRecord } from '../../../words/records/name-record.ts';
import { useWords } from '../../../words/words.ts';
import { UndoImport } from '../undo-import.tsx';
import { Before } from './before.tsx';
import { Causes } from './causes.tsx';
import { Figures } from './figures.tsx';
import styles from './import.module.css';
import { NamesAlone, type Same } from './names-alone.tsx';
import { tellCreated } from './tell-created.ts';

/** The rows that repeat another row of their file, and what that does to the sums: said before the import and after it. */
function SameRows({ report }: { readonly report: ReportFragment }): ReactNode {
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

/** More are named on request. */
const FEW = 10;

/** An organisation that is not known has no name. */
const UNKNOWN = '?';

const addressOfRecord = ({ __typename, id }: NamedRecordFragment): string | undefined =>
  __typename === 'Actor'
    ? addressOf('actor', id)
    : __typename === 'Initiative'
      ? addressOf('initiative', id)
      : undefined;

interface RecordsProps {
  readonly of: readonly NamedRecordFragment[];
  /** How many there are: the first are named. */
  readonly count: number;
  readonly title: string;
}

/** Which records an import creates, or changes, by their names. */
function Records({ of, count, title }: RecordsProps): ReactNode {
  const { say, language } = useWords(beforeWords);
  const label = useLabels();
  const [isWhole, setWhole] = useState(false);
  if (of.length === 0) return null;
  const shown = isWhole ? of : of.slice(0, FEW);
  const left = count - shown.length;
  return (
    <section className={styles.names} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {shown.map((record) => {
          const to = addressOfRecord(record);
          const name = <Text>{nameRecord(record, UNKNOWN)}</Text>;
          return (
            <li key={record.id}>
              <span>
                {to === undefined ? name : <To to={to}>{name}</To>}{' '}
                <small>{label('EntityKind', KINDS[record.__typename])}</small>
              </span>
            </li>
          );
        })}
        {left > 0 && <li>{say('more', { count: left, number: writeNumber(left, language) })}</li>}
      </ul>
      {shown.length < of.length && <Button onPress={() => setWhole(true)}>{say('all')}</Button>}
    </section>
  );
}

const KINDS: Readonly<Partial<Record<NamedRecordFragment['__typename'], string>>> = {
  ...{ Actor: 'ACTOR', Initiative: 'INITIATIVE', FundingLink: 'FUNDING_LINK', Territory: 'TERRITORY' },
  ...{ Theme: 'THEME', Source: 'SOURCE' },
};

interface IncompleteProps {
  readonly report: ReportFragment;
  /** Nothing was written yet. */
  readonly isTried: boolean;
  /** Names were ticked since the dry run: it counted their rows as rows with a fault. */
  readonly isTicked: boolean;
}

/** Why an import is not complete, with the figures of these files, and what can be done about it. */
function Incomplete({ report, isTried, isTicked }: IncompleteProps): ReactNode {
  const { say, language } = useWords(incompleteWords);
  const { rows, accepted, toReread, rejected, lost, unread } = report;
  const number = (value: number) => writeNumber(value, language);
  const out = rejected + lost;
  const why = [
    out > 0 && say('rowsOut', { count: out, number: number(out), rows: number(rows) }),
    unread > 0 && say('amountsUnread', { count: unread, number: number(unread) }),
  ].filter(Boolean);
  const remedy = !isTried
    ? say('correctAfter')
    : accepted === 0
      ? say('correctFirst')
      : toReread > 0
        ? isTicked
          ? say('correctOrThese', { count: accepted, number: number(accepted) })
          : say('correctOrSome', { count: toReread, number: number(accepted), faulty: number(toReread) })
        : say('correctOrSure', { count: accepted, number: number(accepted) });
  return (
    <p className={styles.warning}>
      {say(isTried ? 'incomplete' : 'incompleteIn', { why: why.join(' ; ') })} {remedy}
    </p>
  );
}

interface EditionProps {
  readonly report: ReportFragment;
  readonly isWaiting: boolean;
  /** Tries the files as a new version of this import. */
  readonly onReplace: (name: string) => void;
}

/** Asks whether the files are a new version of an earlier import, and says what such a version changes. */
function Edition({ report: { editionOf, replaced }, isWaiting, onReplace }: EditionProps): ReactNode {
  const { say, language } = useWords(editionWords);
  const number = (value: number) => writeNumber(value, language);
  if (replaced) {
    const { leftActorCount: count } = replaced;
    return (
      <p>
        {say('replaced', {
          ...{ left: number(replaced.leftCount), came: number(replaced.cameCount) },
          ...{ changed: number(replaced.changedCount), stayed: number(replaced.stayedCount) },
          amount: writeMoney(replaced.leftAmount, language),
        })}
        {count > 0 && ` ${say('editionActors', { count, number: number(count) })}`}
      </p>
    );
  }
  if (!editionOf) return null;
  const { import: name, at, files, known, nameCount } = editionOf;
  const day = writeDay(at.slice(0, 10), language);
  return (
    <div className={styles.warning}>
      <p>{say('edition', { file: files.join(', ') || name, day })}</p>
      <p>{say('editionWhy', { known: number(known), count: nameCount, number: number(nameCount) })}</p>
      <Button isMain isWaiting={isWaiting} onPress={() => onReplace(name)}>
        {say('editionYes')}
      </Button>
    </div>
  );
}

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
