/** A change as the journal keeps it, without the states before and after. */

/** A row of cypher/changes.cypher. */
export interface ChangeRow {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly by: string;
  readonly bySubject: string | null;
  readonly what: string;
  readonly import: string | null;
  readonly entity: string | null;
  readonly undoes: string | null;
  readonly touched: number;
  readonly rows: number | null;
  readonly undoable: boolean;
}
