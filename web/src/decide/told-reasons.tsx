/** Beside a decision: why it was taken and who follows it up, for those who may read it. */
import type { ReactNode } from 'react';
import type { MatterCardFragment } from '../generated/graphql.ts';
import { Text } from '../parts/text.tsx';
import { useLabels } from '../words/labels.tsx';
import { matterWords } from '../words/matter.ts';
import { useWords } from '../words/words.ts';
import styles from './decide.module.css';
import { useReasons } from './use-reasons.ts';

export function ToldReasons({ matter: { id, decision } }: { readonly matter: MatterCardFragment }): ReactNode {
  const { say } = useWords(matterWords);
  const label = useLabels();
  const told = useReasons(id, decision);
  if (!told) return null;
  const { owner, reasonKind, reason } = told;
  const lines = [
    owner != null && say('ownerOf', { name: owner }),
    reasonKind != null && say('reasonOf', { reason: label('DismissalReason', reasonKind) }),
    reason != null && say('detailsOf', { details: reason }),
  ].filter((line) => line !== false);
  return lines.map((line) => (
    <p key={line} className={styles.help}>
      <Text>{line}</Text>
    </p>
  ));
}
