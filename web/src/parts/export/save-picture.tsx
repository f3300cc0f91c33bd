/** Buttons that save a picture as SVG and PNG, with its title, filters, day and sources. */
import type { ReactNode } from 'react';
import { exportWords } from '../../words/export.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { type Drawing, framePicture, type Ink } from './frame-picture.ts';
import type { Basis } from './read-sources.ts';
import { save } from './save.ts';
import { toPng } from './to-png.ts';
import { useFileName } from './use-file-name.ts';
import { useSaving } from './use-saving.ts';
import { useSource } from './use-source.ts';

interface Props {
  readonly title: string;
  readonly filters: readonly string[];
  /** The beginning of the name of the file. */
  readonly name: string;
  /** The name of its territory; null: it is about all of them. */
  readonly place: string | null;
  /** On what it rests. */
  readonly basis: Basis;
  readonly draw: () => Drawing & Partial<Ink>;
}

export function SavePicture({ title, filters, name: begins, place, basis, draw }: Props): ReactNode {
  const { say } = useWords(exportWords);
  const source = useSource();
  const saving = useSaving('pictureFailed', basis);
  const name = useFileName()(begins, place);
  const about = (format: string) => say('pictureAs', { format, name: title });
  const take = (write: (svg: string) => Promise<void> | void) =>
    saving.save((sources) => {
      const { ink, paper, ...drawing } = draw();
      const colours = ink === undefined || paper === undefined ? undefined : { ink, paper };
      return write(framePicture(drawing, { title, filters, below: [source, sources] }, colours));
    });
  return (
    <>
      <Button
        about={about(say('svg'))}
        onPress={() => void take((svg) => save(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' })))}
      >
        {say('svg')}
      </Button>
      <Button about={about(say('png'))} onPress={() => void take(async (svg) => save(`${name}.png`, await toPng(svg)))}>
        {say('png')}
      </Button>
      {saving.why !== undefined && <span role="status">{saving.why}</span>}
    </>
  );
}
