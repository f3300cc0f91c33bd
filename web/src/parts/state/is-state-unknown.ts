/** Whether it is not known that an initiative is under way: neither its status nor its phase is stated, nor both of its days. Where both days are known, they decide. */
interface Stated {
  readonly status?: string | null;
  readonly phase?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

export const isStateUnknown = ({ status, phase, startDate, endDate }: Stated): boolean =>
  status == null && phase == null && (startDate == null || endDate == null);
