/** A link that keeps the selected territory, unless it is home; within a page, also that it is about all of them. */
import type { ComponentProps, ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { Text } from './text.tsx';

/** The parameter in the address, so that a shared link keeps it. */
export const TERRITORY = 'territoire';

/** Of a page that is about the council's own territory unless it is told otherwise: `oui` when it is about all of them. */
export const EVERYWHERE = 'partout';

interface Props extends Omit<ComponentProps<typeof Link>, 'to'> {
  /** An address such as `/sujets?urgence=NOW`. */
  readonly to: string;
}

/** A name alone is shown with the typography of texts. */
export function To({ to, children, ...others }: Props): ReactNode {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const territory = search.get(TERRITORY);
  const [address = '', hash] = to.split('#');
  const [path = '', query] = address.split('?');
  const next = new URLSearchParams(query);
  if (territory !== null && !next.has(TERRITORY)) next.set(TERRITORY, territory);
  if (search.has(EVERYWHERE) && path === pathname && !next.has(TERRITORY)) next.set(EVERYWHERE, 'oui');
  const [text, end] = [next.toString(), hash === undefined ? '' : `#${hash}`];
  return (
    <Link to={`${text === '' ? path : `${path}?${text}`}${end}`} {...others}>
      {typeof children === 'string' ? <Text>{children}</Text> : children}
    </Link>
  );
}
