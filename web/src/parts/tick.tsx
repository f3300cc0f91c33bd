/** A checkbox whose value stands in the address: it changes at once, the address a moment later. */
import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  readonly className?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** The label. */
  readonly children: ReactNode;
}

export function Tick({ className, isOn, onChange, children }: Props): ReactNode {
  const [isMarked, setMarked] = useState(isOn);
  useEffect(() => setMarked(isOn), [isOn]);
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={isMarked}
        onChange={({ target }) => {
          setMarked(target.checked);
          onChange(target.checked);
        }}
      />
      {children}
    </label>
  );
}
