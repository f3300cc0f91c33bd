/** Facts about this installation that every page needs: today's date, and whether its data are examples. */
import { createContext, type ReactNode, use } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { InstallationDocument, type InstallationQuery } from '../generated/graphql.ts';

type Installation = InstallationQuery['installation'];

const InstallationContext = createContext<Installation | undefined>(undefined);

export function InstallationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data } = useAnswer(InstallationDocument, {});
  return <InstallationContext value={data?.installation}>{children}</InstallationContext>;
}

/** @returns undefined until the server has answered */
export const useInstallation = (): Installation | undefined => use(InstallationContext);
