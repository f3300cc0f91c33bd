/** The source line below each download: its day, its address if others can reach it, and whether it contains examples. */
import { useInstallation } from '../../data/installation.tsx';
import { exportWords } from '../../words/export.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { publicAddress } from './public-address.ts';

/** @param address of what is saved; default: the page as it is shown */
export function useSource(address = location.href): string {
  const { say, language } = useWords(exportWords);
  const installation = useInstallation();
  const day = installation ? writeDay(installation.today, language) : '';
  const told = say('source', { day, address: publicAddress(address) }).trim();
  return installation?.hasExamples ? `${told} ${say('example')}` : told;
}
