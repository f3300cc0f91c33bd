/** The day that presses first: that on which the call closes by which money that ends could be asked for again, else the day before which to decide. */
interface Due {
  readonly dueOn: string | null;
  readonly callClosesOn: string | null;
}

export const pressingDay = ({ dueOn, callClosesOn }: Due): string | null => callClosesOn ?? dueOn;
