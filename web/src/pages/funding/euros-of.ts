/** The euros of a grant or request: what was granted, else what was asked for. */
interface Grant {
  readonly status: string;
  readonly amount?: string | null;
  readonly amountRequested?: string | null;
}

/** @returns null or undefined where the amount is not known */
export const eurosOf = ({ status, amount, amountRequested }: Grant): string | null | undefined =>
  status === 'GRANTED' ? amount : (amountRequested ?? amount);
