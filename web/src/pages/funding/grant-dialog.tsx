/** One line of funding as a whole: what is funded, by whom, for whom, how much, from when to when, and who states it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { OneGrantDocument, type OneGrantQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SourceLink } from '../../parts/export/source-link.tsx';
import form from '../../parts/form/form.module.css';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay, writeMoney } from '../../words/formats.ts';
import { grantWords } from '../../words/funding/grant.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

export function GrantDialog({ id, onClose }: Props): ReactNode {
  const { say } = useWords(grantWords);
  const answer = useAnswer(OneGrantDocument, { id });
  return (
    <Dialog title={say('title')} onClose={onClose}>
      <Panel title={say('title')} isTitleHidden answer={answer} of={answer.exact?.fundingLink} lines={8}>
        {(grant) => <Grant of={grant} />}
      </Panel>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}

type Found = NonNullable<OneGrantQuery['fundingLink']>;

function Grant({ of: grant }: { readonly of: Found }): ReactNode {
  const { say, language } = useWords(grantWords);
  const label = useLabels();
  const { initiative, purpose, funder, beneficiary, status, nature, decidedOn, decidedIn, startDate, endDate } = grant;
  const day = (known: string | null | undefined) => (known == null ? say('unknown') : writeDay(known, language));
  const money = (known: string | null | undefined) => (known == null ? say('unknown') : writeMoney(known, language));
  const actor = (one: Found['funder']) =>
    one ? (
      <To to={addressOf('actor', one.id)}>
        <Text>{one.name}</Text>
      </To>
    ) : (
      say('unknown')
    );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      say('what'),
      initiative ? (
        <To key="what" to={addressOf('initiative', initiative.id)}>
          <Text>{initiative.title}</Text>
        </To>
      ) : (
        (purpose ?? say('unknown'))
      ),
    ],
    ...(initiative && purpose != null ? [[say('purpose'), <Text key="purpose">{purpose}</Text>] as const] : []),
    [say('funder'), actor(funder)],
    [say('beneficiary'), actor(beneficiary)],
    [say('status'), label('FundingStatus', status)],
    ...(nature == null ? [] : [[say('nature'), label('FundingNature', nature)] as const]),
    ...(grant.amountRequested == null ? [] : [[say('requested'), money(grant.amountRequested)] as const]),
    ...(status === 'GRANTED' ? [[say('granted'), money(grant.amount)] as const] : []),
    ...(grant.amountPaid == null ? [] : [[say('paid'), money(grant.amountPaid)] as const]),
    ...(status === 'GRANTED'
      ? [[say('decided'), decidedOn == null && decidedIn != null ? String(decidedIn) : day(decidedOn)] as const]
      : []),
    [say('period'), say('fromTo', { from: day(startDate), to: day(endDate) })],
    ...(grant.programme == null ? [] : [[say('programme'), grant.programme] as const]),
    ...(grant.reference == null ? [] : [[say('reference'), grant.reference] as const]),
    [say('sources'), <Statements key="sources" of={grant.statements.edges} />],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {grant.passThrough === true && <p className={styles.soft}>{say('passThrough')}</p>}
    </>
  );
}

/** Who states it, on which row, where it is published, and when it was read. */
function Statements({ of }: { readonly of: Found['statements']['edges'] }): ReactNode {
  const { say } = useWords(grantWords);
  if (of.length === 0) return say('noSource');
  return (
    <ul>
      {of.map(({ node, properties: { row } }) => (
        <li key={`${node.id} ${String(row)}`}>
          <SourceLink of={node} row={row} />
        </li>
      ))}
    </ul>
  );
}
