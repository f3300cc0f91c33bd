/** The workbook to fill in: the tables with lists to choose from, and the known records that are incomplete. */
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { takeFile } from '../../parts/export/take-file.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';

/** @param territory null: the council's territory */
export function Workbook({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(dataWords);
  const [isAwaited, setAwaited] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const take = async () => {
    const query = new URLSearchParams({ language: language.toLowerCase() });
    if (territory !== null) query.set('territory', territory);
    setAwaited(true);
    const why = await takeFile(`/template.xlsx?${query}`, 'passerelle.xlsx');
    setAwaited(false);
    setRefusal(why === undefined ? undefined : say('workbookFailed', { why }));
  };
  return (
    <>
      <Refusal message={refusal} />
      <Button isWaiting={isAwaited} onPress={() => void take()}>
        {say('workbook')}
      </Button>
    </>
  );
}
