/** Facts about this installation that every page needs: today's date, whether its data are examples, and the thresholds of the measures. */
import { createContext, type ReactNode, use } from 'react';
import { InstallationDocument, type InstallationQuery } from '../generated/graphql.ts';
import { useAnswer } from './use-answer.ts';

type Answered = InstallationQuery['installation'] | undefined;

export type Installation = NonNullable<Answered>;

const InstallationContext = createContext<Answered>(undefined);

export function InstallationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data } = useAnswer(InstallationDocument, {});
  return <InstallationContext value={data?.installation}>{children}</InstallationContext>;
}

/** @returns undefined until the server has answered */
export const useInstallation = (): Answered => use(InstallationContext);
