/** Whether correcting is offered: also to who has not signed in yet, because saving asks for it. */
import { useViewer } from '../../frame/viewer.tsx';
import type { Act } from '../../generated/graphql.ts';

export function useMayCorrect(act: Act): boolean {
  const { viewer, can } = useViewer();
  return viewer?.role === 'ANONYMOUS' || can(act);
}
