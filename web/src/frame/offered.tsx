/** What leads to an act: shown only to whom the act is offered. */
import type { ReactNode } from 'react';
import type { Act } from '../generated/graphql.ts';
import { useViewer } from './viewer.tsx';

export function Offered({ act, children }: { readonly act: Act; readonly children: ReactNode }): ReactNode {
  return useViewer().offers(act) ? children : null;
}
