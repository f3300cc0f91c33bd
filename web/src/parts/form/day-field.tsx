/** A day that is kept elsewhere, as in the address. What is being typed is no day yet: it is taken once it is one, and nothing changes under the fingers of the reader. */
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** YYYY-MM-DD; undefined: not known yet. */
  readonly day: string | undefined;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly onDay: (day: string) => void;
}

/** While a year is typed it is the year 2, 20 and 202. */
const EARLIEST = '1900-01-01';

export function DayField({ label, day, first, last, onDay }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = day ?? '';
  }, [day]);
  return (
    <label>
      {label}{' '}
      <input
        ref={input}
        type="date"
        defaultValue={day ?? ''}
        min={first}
        max={last}
        onChange={({ target }) => target.value >= EARLIEST && onDay(target.value)}
        onBlur={({ target }) => {
          if (target.value < EARLIEST) target.value = day ?? '';
        }}
      />
    </label>
  );
}
