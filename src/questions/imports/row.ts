/** The values behind the import types of the schema: reports and faults as the importers make them. */
import type { FileFault } from '../../import/fault.js';
import type { FaultGroup } from '../../import/faults/fault-groups.js';
import type { NameAlone } from '../../import/names/name-alone.js';
import type { NewActor } from '../../import/names/new-actor.js';
import type { ImportReport, ReportedTotal } from '../../import/report.js';
import type { SameRow } from '../../import/rows/same-rows.js';
import type { EarlierEdition } from '../../import/runs/earlier-edition.js';
import type { PastImport } from '../../import/runs/list-imports.js';
import type { ReplacedEdition } from '../../import/runs/replaced.js';
import type { SourceOverlap } from '../../import/source-overlap.js';
import type { OneBeneficiary } from '../../import/subsidies/one-beneficiary.js';
import type { Upload } from '../../import/uploads/upload.js';

export type ReplacedEditionRow = ReplacedEdition;
export type PastImportRow = PastImport;
export type ImportUploadRow = Upload;
export type ImportReportRow = ImportReport & Pick<Upload, 'rejectedFiles'>;
export type FaultGroupRow = FaultGroup;
export type ImportFaultRow = FileFault;
export type StatedTotalRow = ReportedTotal;
export type KnownMoneyRow = SourceOverlap;
export type EarlierEditionRow = EarlierEdition;
export type OneBeneficiaryRow = OneBeneficiary;
export type NameAloneRow = NameAlone;
export type NewActorRow = NewActor;
export type SameRowRow = SameRow;
