/** The files, and the facts that they do not state themselves. */
import { type DragEvent, type FormEvent, type ReactNode, useId, useState } from 'react';
import { act } from '../../../data/act.ts';
import { ask } from '../../../data/ask.ts';
import { messageOf } from '../../../data/message-of.ts';
import { tokenOf } from '../../../data/session.ts';
import { askToSignIn } from '../../../data/sign-in.ts';
import { ImportFileDocument } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/form/field.tsx';
import form from '../../../parts/form/form.module.css';
import { textOf } from '../../../parts/form/text-of.ts';
import { Refusal } from '../../../parts/refusal.tsx';
import { funderWords } from '../../../words/imports/funder.ts';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import { FindOne, type Found } from '../../contribute/find-one.tsx';
import { FORMATS, nameFormat } from './format-names.ts';
import styles from './import.module.css';

interface Sent {
  readonly upload?: string;
  /** The message of the server; empty: it did not answer; undefined: the reader did not sign in. */
  readonly refusal?: string;
}

/** Sends files to the server, one after the other, as one upload; asks for a token if one is needed. */
async function sendFiles(files: readonly File[]): Promise<Sent> {
  if (tokenOf() === undefined && !(await askToSignIn('ACT'))) return {};
  let upload: string | undefined;
  for (const file of files) {
    const query = new URLSearchParams({ name: file.name, ...(upload !== undefined && { upload }) });
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await ask(`/imports?${query}`, { method: 'POST', body: file, headers }).catch(() => undefined);
    const told: unknown = await answer?.json().catch(() => undefined);
    if (!answer?.ok || !isReceived(told)) return { refusal: messageOf(told) };
    upload = told.upload;
  }
  return upload === undefined ? {} : { upload };
}

const isReceived = (told: unknown): told is { readonly upload: string } =>
  typeof told === 'object' && told !== null && 'upload' in told && typeof told.upload === 'string';

/** What the reader says about the files; the import uses the same as the dry run. */
interface Said {
  readonly format?: string;
  readonly publisher?: string;
  readonly funder?: string;
  readonly year?: string;
  readonly map?: readonly string[];
}

interface Props {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSent: (upload: string) => void;
}

export function Choose({ files, onFiles, onSent }: Props): ReactNode {
  const { say, language } = useWords(importWords);
  const { say: sayFunder } = useWords(funderWords);
  // Files that were tried already need something said about them.
  const [wereTried] = useState(files.length > 0);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setOver] = useState(false);
  const [funder, setFunder] = useState<readonly Found[]>([]);
  const format = useId();
  const add = (more: Iterable<File>) => {
    setRefusal(undefined);
    onFiles([...files, ...[...more].filter(({ name }) => !files.some((each) => each.name === name))]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = readSaid(new FormData(event.currentTarget), funder[0]?.id);
    if (files.length === 0) return setRefusal(say('noFile'));
    setSending(true);
    const sent = await sendFiles(files);
    const outcome = sent.upload
      ? await act(ImportFileDocument, { input: { upload: sent.upload, dryRun: true, ...said }, language })
      : undefined;
    setSending(false);
    if (outcome?.kind === 'DONE' && sent.upload) return onSent(sent.upload);
    const why =
      outcome?.kind === 'REFUSED' ? outcome.message : outcome?.kind === 'FAILED' ? outcome.fault.message : sent.refusal;
    if (why !== undefined) setRefusal(why);
  };
  return (
    <form className={styles.choose} onSubmit={(event) => void submit(event)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping files is a second way; everybody can use the field inside. */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>{say('drop')}</strong>
        <label className={styles.pick}>
          {say('choose')}
          <input className="only-read-aloud" type="file" multiple onChange={({ target }) => add(target.files ?? [])} />
        </label>
        <small>{say('kinds')}</small>
      </div>
      {files.length > 0 && (
        <ul className={styles.files} aria-label={say('chosen')}>
          {files.map((file) => (
            <li key={file.name}>
              {file.name}
              <Button
                about={say('remove', { name: file.name })}
                onPress={() => onFiles(files.filter((each) => each !== file))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details className={styles.specify} open={wereTried}>
        <summary>{say('specify')}</summary>
        <div className={form.form}>
          <div className={form.field}>
            <label htmlFor={format}>{say('format')}</label>
            <select id={format} name="format">
              <option value="">{say('found')}</option>
              {FORMATS.map((each) => (
                <option key={each} value={each}>
                  {nameFormat(each, language)}
                </option>
              ))}
            </select>
          </div>
          <Field label={say('publisher')} name="publisher" longest={200} />
          <fieldset className={styles.funder}>
            <legend>{sayFunder('funder')}</legend>
            <small>{sayFunder('funderHelp')}</small>
            <FindOne label={sayFunder('funderKnown')} kind="ACTOR" chosen={funder} onChoose={setFunder} isOne />
            {funder.length === 0 && (
              <>
                <Field label={sayFunder('funderName')} name={FUNDER_NAME} longest={200} />
                <Field
                  label={sayFunder('funderNumber')}
                  name={FUNDER_NUMBER}
                  help={sayFunder('funderNumberHelp')}
                  longest={20}
                />
              </>
            )}
          </fieldset>
          <Field label={say('year')} name="year" help={say('yearHelp')} longest={4} />
          <Field label={say('map')} name="map" help={say('mapHelp')} longest={1_000} />
        </div>
      </details>
      <Refusal message={refusal} />
      <div className={styles.buttons}>
        <Button isMain type="submit" isWaiting={isSending}>
          {say(isSending ? 'sending' : 'tryIt')}
        </Button>
      </div>
    </form>
  );
}

/** The fields of a funder that is not a known actor. */
const [FUNDER_NAME, FUNDER_NUMBER] = ['funderName', 'funderNumber'] as const;

/** @param known id of the actor that was chosen as the funder */
function readSaid(form: FormData, known: string | undefined): Said {
  const map = (textOf(form, 'map') ?? '')
    .split(';')
    .map((pair) =>
      pair
        .split('=')
        .map((part) => part.trim())
        .join('='),
    )
    .filter((pair) => pair !== '');
  // The number comes first, as a list writes it.
  const named = [FUNDER_NUMBER, FUNDER_NAME].flatMap((name) => textOf(form, name) ?? []).join(' ');
  const funder = known ?? named;
  const texts = ['format', 'publisher', 'year'].flatMap((name) => {
    const text = textOf(form, name);
    return text === null ? [] : [[name, text]];
  });
  return { ...Object.fromEntries(texts), ...(funder !== '' && { funder }), ...(map.length > 0 && { map }) };
}
