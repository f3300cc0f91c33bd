/** A matter before filters, decisions and sentences. */
import type { MatterKind } from '../../language/generated/types.js';
import type { ExperimentRow } from '../experiments/row.js';
import type { FundingEndRow } from '../funding-cliff/row.js';
import type { IsolatedMatter } from '../isolated-actors/gather-isolated.js';
import type { NeedMatter, RowPlace } from './gather-pairs.js';

/** All by number, except its id. */
export interface Matter {
  readonly id: string;
  readonly kind: MatterKind;
  /** Days since 1970; NO_END for none. */
  readonly dueOn: number;
  /** Themes, beginning with the theme of the strongest row. */
  readonly leaves: readonly number[];
  /** In the order of their ids. */
  readonly initiatives: readonly number[];
  /** Pairs, the strongest first. */
  readonly rows: readonly RowPlace[];
  readonly needs: readonly NeedMatter[];
  readonly isolated: readonly IsolatedMatter[];
  readonly ends: readonly FundingEndRow[];
  readonly experiment: ExperimentRow | null;
  /** The initiative that ends, or whose results should spread; −1 without one. */
  readonly subject: number;
}
