/** Who looks at the page, and which actions are offered to them. */
import { createContext, type ReactNode, use } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { type Act, ViewerDocument, type ViewerQuery } from '../generated/graphql.ts';

interface Viewer {
  /** Undefined until the server has answered. */
  readonly viewer: ViewerQuery['viewer'] | undefined;
  readonly can: (act: Act) => boolean;
  /** Whether the viewer may read fields such as `Decision.owner`: an operation that asks for a forbidden field is refused as a whole. */
  readonly mayRead: (field: string) => boolean;
}

const ViewerContext = createContext<Viewer>({ viewer: undefined, can: () => false, mayRead: () => false });

export function ViewerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data } = useAnswer(ViewerDocument, {});
  const viewer = data?.viewer;
  const known = {
    viewer,
    can: (act: Act) => viewer?.can.includes(act) ?? false,
    mayRead: (field: string) => viewer?.mayRead.includes(field) ?? false,
  };
  return <ViewerContext value={known}>{children}</ViewerContext>;
}

export const useViewer = (): Viewer => use(ViewerContext);
