/** The words for the values of closed lists, as the API returns them. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { EnumLabelsDocument } from '../generated/graphql.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { useAnswer } from './use-answer.ts';

export type Label = (type: string, value: string | null | undefined) => string;

const Labels = createContext<Label>((_type, value) => value ?? '');

export function LabelsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { say, language } = useWords(frameWords);
  const { data } = useAnswer(EnumLabelsDocument, { language });
  const label = useMemo<Label>(() => {
    const known = new Map(
      data?.enumLabels.flatMap(({ type, values }) =>
        values.map(({ value, label: word }) => [`${type}.${value}`, word]),
      ),
    );
    // While they load, the code of a value is shown.
    return (type, value) => (value == null ? say('unknown') : (known.get(`${type}.${value}`) ?? ''));
  }, [data, say]);
  return <Labels value={label}>{children}</Labels>;
}

/** @returns a function that gives the word for a value, such as `label('MatterKind', 'RELAY')`; "unknown" for none */
export const useLabels = (): Label => use(Labels);
