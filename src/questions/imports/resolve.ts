/** The question imports: what files added, and what an upload would add. */
import { abortableEvents } from '../../answers/abortable-events.js';
import { checkFirst, LONGEST_LIST, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { stub } from '../../answers/stubs.js';
import { asGone, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import { readAmount } from '../../import/cells/amounts.js';
import { askName } from '../../import/names/settle-names.js';
import { isIncomplete } from '../../import/report.js';
import { codeOfFormat, listImports } from '../../import/runs/list-imports.js';
import { askOneBeneficiary } from '../../import/subsidies/one-beneficiary.js';
import type { Upload } from '../../import/uploads/upload.js';
import type {
  ImportReportChangedArgs,
  ImportReportCreatedNodesArgs,
  ImportReportFaultsArgs,
  ImportReportNamesAloneArgs,
  ImportReportNewActorsArgs,
  ImportReportSameRowsArgs,
  ImportReportTotalsArgs,
  ImportUploadFailureArgs,
  ImportUploadWhyArgs,
  QueryImportsArgs,
  QueryImportUploadArgs,
  SubscriptionImportProgressArgs,
} from '../../language/generated/types.js';
import { ruleLabels } from '../../words/fault-labels.js';
import type { Language } from '../../words/labels.js';
import { speakOnPage } from '../../words/speech/speak-on-page.js';
import { badInput, tell } from '../../words/tell.js';
import { typeset } from '../../words/typography.js';
import type {
  EarlierEditionRow,
  FaultGroupRow,
  ImportFaultRow,
  ImportReportRow,
  ImportUploadRow,
  KnownMoneyRow,
  NameAloneRow,
  NewActorRow,
  OneBeneficiaryRow,
  PastImportRow,
  ReplacedEditionRow,
  StatedTotalRow,
} from './row.js';

const cents = (euros: string): number => Number(readAmount(euros)?.cents ?? 0n);
const centsOrNull = (euros: string | null): number | null => (euros === null ? null : cents(euros));

interface Spoken {
  readonly language?: Language | null | undefined;
}
const say = (text: string, { language }: Spoken): string => speakOnPage(text, language ?? 'FR');

/** The log of the server says which unforeseen failure it was. */
const UNFORESEEN =
  'The files could not be imported, for an unexpected reason; inform the operator of this installation.';

export const imports = {
  Query: {
    async imports(_: unknown, { first, after, state }: QueryImportsArgs, context: Context) {
      const rows = await listImports(context.database);
      const found = state == null ? rows : rows.filter((row) => state.includes(row.state));
      return pageOf(
        'imports',
        { state: state ?? null },
        ranked(found, ({ at, id }) => [at, id]),
        { first: first ?? null, after: after ?? null },
      );
    },
    importUpload: (_: unknown, { upload }: QueryImportUploadArgs, { uploads }: Context) =>
      uploads?.find(upload) ?? null,
  },
  Subscription: {
    importProgress: {
      subscribe(_: unknown, { upload }: SubscriptionImportProgressArgs, { uploads }: Context) {
        if (uploads?.find(upload) === undefined)
          throw badInput('UNKNOWN_UPLOAD', ['importProgress', 'upload'], { id: upload });
        return abortableEvents((left) => uploads.follow(upload, left));
      },
      resolve: (upload: Upload) => upload,
    },
  },
  PastImport: {
    import: ({ id }: PastImportRow) => id,
    format: ({ format }: PastImportRow) => codeOfFormat(format),
    amount: ({ amount }: PastImportRow) => centsOrNull(amount),
    rejectedAmount: ({ rejectedAmount }: PastImportRow) => centsOrNull(rejectedAmount),
  },
  ImportUpload: {
    upload: ({ id }: ImportUploadRow) => id,
    progress: ({ done, total }: ImportUploadRow) => (total === 0 ? 0 : Math.min(1, done / total)),
    why: ({ why }: ImportUploadRow, spoken: ImportUploadWhyArgs) => (why === undefined ? null : say(why, spoken)),
    report: ({ report, rejectedFiles }: ImportUploadRow) => (report ? { ...report, rejectedFiles } : null),
    failure({ failure }: ImportUploadRow, { language }: ImportUploadFailureArgs) {
      if (failure === undefined) return null;
      if (failure.told !== undefined) return tell(failure.told, language ?? 'FR');
      return say(failure.message || UNFORESEEN, { language });
    },
  },
  ImportReport: {
    isDryRun: ({ dryRun }: ImportReportRow) => dryRun ?? false,
    isRefused: ({ refused }: ImportReportRow) => refused ?? false,
    isIncomplete: (report: ImportReportRow) => isIncomplete(report),
    toReread: ({ toReread, repaired }: ImportReportRow) => Math.min(toReread ?? repaired, repaired),
    amount: ({ amount }: ImportReportRow) => cents(amount),
    statedAmount: ({ amount, shares }: ImportReportRow) => cents(amount) + cents(shares?.amount ?? '0.00'),
    shareRowCount: ({ shares }: ImportReportRow) => shares?.rows ?? 0,
    inKindAmount: ({ inKind }: ImportReportRow) => cents(inKind?.amount ?? '0.00'),
    rejectedAmount: ({ rejectedAmount = '0.00' }: ImportReportRow) => cents(rejectedAmount),
    netted: ({ netted }: ImportReportRow) => cents(netted?.amount ?? '0.00'),
    leftNegative: ({ leftNegative }: ImportReportRow) => cents(leftNegative?.amount ?? '0.00'),
    created: ({ created }: ImportReportRow) => Object.entries(created).map(([label, count]) => ({ label, count })),
    faults({ faults }: ImportReportRow, { first, offset, rule }: ImportReportFaultsArgs) {
      const size = checkFirst('importUpload', first);
      const found = rule == null ? faults : faults.filter((fault) => fault.rule === rule);
      return found.slice(offset ?? 0, (offset ?? 0) + size);
    },
    totals: ({ totals = [] }: ImportReportRow, { first }: ImportReportTotalsArgs) =>
      totals.slice(0, checkFirst('importUpload', first)),
    namesAlone({ namesAlone = [] }: ImportReportRow, { first, offset }: ImportReportNamesAloneArgs) {
      const start = offset ?? 0;
      return namesAlone.slice(start, start + checkFirst('importUpload', first));
    },
    newFunder: ({ newFunder }: ImportReportRow) => newFunder ?? null,
    newActors({ newActors = [] }: ImportReportRow, { first, offset }: ImportReportNewActorsArgs) {
      const start = offset ?? 0;
      return newActors.slice(start, start + checkFirst('importUpload', first));
    },
    changed: ({ changed = [] }: ImportReportRow, { first }: ImportReportChangedArgs, context: Context) =>
      nodesOf(context, changed.slice(0, checkFirst('importUpload', first))),
    createdNodes(
      { createdIds = [], dryRun }: ImportReportRow,
      { first }: ImportReportCreatedNodesArgs,
      context: Context,
    ) {
      const size = checkFirst('importUpload', first);
      return nodesOf(context, dryRun ? [] : createdIds.slice(0, size));
    },
    unplacedAmount: ({ unplaced }: ImportReportRow) => cents(unplaced?.amount ?? '0.00'),
    unplacedActorCount: ({ unplaced }: ImportReportRow) => unplaced?.actors ?? 0,
    sameRows: ({ sameRows }: ImportReportRow, { first }: ImportReportSameRowsArgs) =>
      (sameRows?.rows ?? []).slice(0, checkFirst('importUpload', first)),
    sameRowCount: ({ sameRows }: ImportReportRow) => sameRows?.count ?? 0,
    equalGrantCount: ({ equal }: ImportReportRow) => equal?.rows ?? 0,
    namesAloneCount: ({ namesAlone = [] }: ImportReportRow) => namesAlone.length,
    overlaps: ({ overlaps = [] }: ImportReportRow) => overlaps,
    oneBeneficiary: ({ oneBeneficiary = [] }: ImportReportRow) => oneBeneficiary,
  },
  OneBeneficiary: {
    question: (one: OneBeneficiaryRow, spoken: Spoken) => say(askOneBeneficiary(one), spoken),
  },
  EarlierEdition: { nameCount: ({ of }: EarlierEditionRow) => of },
  ReplacedEdition: {
    leftCount: ({ left }: ReplacedEditionRow) => left.count,
    leftAmount: ({ left }: ReplacedEditionRow) => cents(left.amount),
    leftActorCount: ({ actors }: ReplacedEditionRow) => actors ?? 0,
    cameCount: ({ came }: ReplacedEditionRow) => came.count,
    cameAmount: ({ came }: ReplacedEditionRow) => cents(came.amount),
    changedCount: ({ changed }: ReplacedEditionRow) => changed.count,
    changedBefore: ({ changed }: ReplacedEditionRow) => cents(changed.before),
    changedAfter: ({ changed }: ReplacedEditionRow) => cents(changed.after),
    stayedCount: ({ stayed }: ReplacedEditionRow) => stayed,
    leftTieCount: ({ ties }: ReplacedEditionRow) => ties?.left ?? 0,
    cameTieCount: ({ ties }: ReplacedEditionRow) => ties?.came ?? 0,
    changedTieCount: ({ ties }: ReplacedEditionRow) => ties?.changed ?? 0,
    kept: ({ kept }: ReplacedEditionRow) => kept.slice(0, LONGEST_LIST),
  },
  FaultGroup: {
    label: ({ rule }: FaultGroupRow, { language }: Spoken) =>
      typeset(ruleLabels[rule][language === 'EN' ? 1 : 0], language ?? 'FR'),
    amount: ({ amount }: FaultGroupRow) => cents(amount),
    rejectedAmount: ({ rejectedAmount = '0.00' }: FaultGroupRow) => cents(rejectedAmount),
  },
  ImportFault: {
    message: ({ message }: ImportFaultRow, spoken: Spoken) => say(message, spoken),
    remedy: ({ remedy }: ImportFaultRow, spoken: Spoken) => say(remedy, spoken),
  },
  StatedTotal: {
    stated: ({ stated }: StatedTotalRow) => cents(stated),
    read: ({ read }: StatedTotalRow) => cents(read),
    out: ({ out }: StatedTotalRow) => centsOrNull(out ?? null),
  },
  NameAlone: {
    actor: ({ known }: NameAloneRow) => stub('Actor', known.id),
    amount: ({ amount }: NameAloneRow) => cents(amount),
    newActorCount: ({ actors }: NameAloneRow) => actors.length,
    hasOtherNumber: ({ otherNumber, mayBeTwo }: NameAloneRow) => otherNumber !== undefined && !mayBeTwo,
    hasNoNumber: ({ otherNumber }: NameAloneRow) => otherNumber === undefined,
    isNear: ({ isNear }: NameAloneRow) => isNear ?? false,
    question: (row: NameAloneRow, spoken: Spoken) => say(askName(row), spoken),
  },
  NewActor: {
    near: ({ near }: NewActorRow) => (near === undefined ? null : stub('Actor', near.id)),
    isSameName: ({ near }: NewActorRow) => near?.isSameName ?? false,
  },
  KnownMoney: {
    source: ({ source }: KnownMoneyRow) => stub('Source', source),
    amount: ({ amount }: KnownMoneyRow) => cents(amount),
  },
};

/** What a report names: the record, or what became of it. */
async function nodesOf(context: Context, ids: readonly string[]) {
  const found = await whereaboutsOf(context, ids);
  return found.flatMap((one) => (one === undefined ? [] : isGone(one) ? asGone(one) : stub(one.label, one.id)));
}
