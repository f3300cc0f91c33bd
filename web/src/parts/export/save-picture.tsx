/** Buttons that save a picture as SVG and PNG, with its title, filters, day and sources. */
import type { ReactNode } from 'react';
import { exportWords } from '../../words/export.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { type Drawing, framePicture, type Ink } from './frame-picture.ts';
import { save } from './save.ts';
import { toPng } from './to-png.ts';
import { useSaving } from './use-saving.ts';
import { useSource } from './use-source.ts';

interface Props {
  readonly title: string;
  readonly filters: readonly string[];
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly draw: () => Drawing & Partial<Ink>;
}

export function SavePicture({ title, filters, name, draw }: Props): ReactNode {
  const { say } = useWords(exportWords);
  const source = useSource();
  const saving = useSaving('pictureFailed');
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
