/** A link to another page that keeps the territory one looks at, if it is not the council's own. */
import type { ComponentProps, ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

/** In the address, for whoever it is shared with. */
export const TERRITORY = 'territoire';

interface Props extends Omit<ComponentProps<typeof Link>, 'to'> {
  /** Such as `/sujets?urgence=NOW`. */
  readonly to: string;
}

export function To({ to, ...others }: Props): ReactNode {
  const [search] = useSearchParams();
  const territory = search.get(TERRITORY);
  const [path = '', query] = to.split('?');
  const next = new URLSearchParams(query);
  if (territory !== null && !next.has(TERRITORY)) next.set(TERRITORY, territory);
  const text = next.toString();
  return <Link to={text === '' ? path : `${path}?${text}`} {...others} />;
}
