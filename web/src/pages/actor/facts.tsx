/** What is known of the actor, each fact with its name. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { Day } from '../../parts/day.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import type { ShownActor } from './shown-actor.ts';

export function Facts({ actor }: { readonly actor: ShownActor }): ReactNode {
  const { say, language } = useWords(actorWords);
  const label = useLabels();
  const { siren, siret, rna, seatedIn, actsIn, audiences, contact, aliases, verifiedOn, needs, offers } = actor;
  const identifiers = [siret ?? siren, rna].filter((each) => each != null).join(' · ');
  const told = (found: ShownActor['needs']) =>
    (found ?? [])
      .map(
        ({ resource, theme }) =>
          `${label('Resource', resource)} (${language === 'FR' ? theme.labelFr : theme.labelEn})`,
      )
      .join(' · ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('kind'), label('ActorKind', actor.kind)],
    [
      say('seat'),
      seatedIn && (
        <To to={addressOf('oneTerritory', seatedIn.id)}>
          <Text>{seatedIn.name}</Text>
        </To>
      ),
    ],
    [say('actsIn'), actsIn.map(({ name }) => name).join(', ')],
    [say('audiences'), audiences.map((each) => label('Audience', each)).join(', ')],
    [say('needs'), told(needs)],
    [say('offers'), told(offers)],
    [say('contact'), contact != null && <Text>{contact}</Text>],
    [say('identifiers'), identifiers],
    [say('aliases'), (aliases ?? []).join(' · ')],
    [say('verifiedOn'), verifiedOn != null && <Day on={verifiedOn} />],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof fact === 'string' && fact !== '' ? <Text>{fact}</Text> : fact || say('unknown')}</dd>
        </div>
      ))}
    </dl>
  );
}
