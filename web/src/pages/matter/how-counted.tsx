/** What the three percentages of a likeness are, to unfold where they stand. */
import type { ReactNode } from 'react';
import { howCountedWords } from '../../words/examine/how-counted.ts';
import { useWords } from '../../words/words.ts';

const FACTORS = ['subject', 'territory', 'period'] as const;

export function HowCounted(): ReactNode {
  const { say } = useWords(howCountedWords);
  return (
    <details>
      <summary>{say('title')}</summary>
      <ul>
        {FACTORS.map((each) => (
          <li key={each}>{say(each)}</li>
        ))}
      </ul>
    </details>
  );
}
