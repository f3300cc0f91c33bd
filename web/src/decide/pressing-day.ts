/** The day that presses first: that on which the call closes by which money that ends could be asked for again, else the day before which to decide. */
export interface Pressing {
  readonly dueOn: string | null;
  readonly callClosesOn: string | null;
}

export const pressingDay = ({ dueOn, callClosesOn }: Pressing): string | null => callClosesOn ?? dueOn;
