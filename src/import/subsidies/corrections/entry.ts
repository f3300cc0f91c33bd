/** A grant, or money that is taken back. */
export interface Entry {
  readonly content: string;
  readonly funder: string;
  readonly beneficiary: string;
  /** Of a reduction: identifies it, by its content and its number among equal rows. */
  readonly key: string;
  /** Equal when funder, beneficiary and nature are equal; undefined when it is uncertain who the beneficiary is. */
  readonly group: string | undefined;
  /** Normalized, as names are, so that equal words are equal texts. */
  readonly reference: string | null;
  readonly purpose: string | null;
  readonly year: number | null;
  readonly cents: bigint;
  readonly file: string;
  readonly line: number;
}
