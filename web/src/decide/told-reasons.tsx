/** Beside a decision: why it was taken and who follows it up, for those who may read it. */
import type { ReactNode } from 'react';
import type { MatterCardFragment } from '../generated/graphql.ts';
import { Text } from '../parts/text.tsx';
import styles from './decide.module.css';
import { useToldReasons } from './use-told-reasons.ts';

export function ToldReasons({ matter: { id, decision } }: { readonly matter: MatterCardFragment }): ReactNode {
  return useToldReasons(id, decision).map((line) => (
    <p key={line} className={styles.help}>
      <Text>{line}</Text>
    </p>
  ));
}
