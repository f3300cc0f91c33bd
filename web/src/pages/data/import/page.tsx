/** An import: files are chosen, tried, confirmed, followed and undone; the id of the upload is in the address, so that the page can be loaded again. */
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import addresses from '../../../addresses.json';
import { Page as Head } from '../../../frame/page.tsx';
import { To } from '../../../parts/to.tsx';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import { Choose } from './choose.tsx';
import { UploadSteps } from './upload-steps.tsx';

/** The parameter in the address. */
const UPLOAD = 'envoi';

export function Page(): ReactNode {
  const { say } = useWords(importWords);
  const [search, setSearch] = useSearchParams();
  const upload = search.get(UPLOAD);
  // What could not be read is tried again with more said about it, without choosing the files anew.
  const [files, setFiles] = useState<readonly File[]>([]);
  const go = (next: string | null) => {
    const params = new URLSearchParams(search);
    if (next === null) params.delete(UPLOAD);
    else params.set(UPLOAD, next);
    setSearch(params);
  };
  const chooseOthers = () => {
    setFiles([]);
    go(null);
  };
  if (upload !== null)
    return (
      <UploadSteps
        key={upload}
        upload={upload}
        onOther={chooseOthers}
        onSpecify={files.length > 0 ? () => go(null) : undefined}
      />
    );
  return (
    <Head title={say('title')} lead={say('lead')} above={<To to={addresses.data}>{say('above')}</To>}>
      <Choose files={files} onFiles={setFiles} onSent={go} />
    </Head>
  );
}
