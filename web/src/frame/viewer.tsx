/** Who looks at the page, and which actions are offered to them. */
import { createContext, type ReactNode, use } from 'react';
import { isInvitation } from '../data/invitation.ts';
import { useSession } from '../data/session.ts';
import { useAnswer } from '../data/use-answer.ts';
import { type Act, ViewerDocument, type ViewerQuery } from '../generated/graphql.ts';

interface Viewer {
  /** Undefined until the server has answered. */
  readonly viewer: ViewerQuery['viewer'] | undefined;
  readonly can: (act: Act) => boolean;
  /** Also to readers who have not signed in yet: the act itself asks for it. */
  readonly offers: (act: Act) => boolean;
  /** Whether the viewer may read fields such as `Decision.owner`: an operation that asks for a forbidden field is refused as a whole. */
  readonly mayRead: (field: string) => boolean;
}

const ViewerContext = createContext<Viewer>({
  viewer: undefined,
  can: () => false,
  offers: () => true,
  mayRead: () => false,
});

export function ViewerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data } = useAnswer(ViewerDocument, {});
  const { token } = useSession();
  const viewer = data?.viewer;
  const can = (act: Act) => viewer?.can.includes(act) ?? false;
  const known = {
    viewer,
    can,
    offers: (act: Act) => (viewer ? viewer.role === 'ANONYMOUS' || can(act) : !isInvitation(token)),
    mayRead: (field: string) => viewer?.mayRead.includes(field) ?? false,
  };
  return <ViewerContext value={known}>{children}</ViewerContext>;
}

export const useViewer = (): Viewer => use(ViewerContext);
