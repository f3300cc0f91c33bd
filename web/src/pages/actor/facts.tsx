/** What is known of the actor, each fact with its name and the way to correct it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { Day } from '../../parts/day.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import { ContactText } from './contact-text.tsx';
import { Correct } from './correct.tsx';
import type { ActorField } from './correct-form.tsx';
import type { ShownActor } from './shown-actor.ts';

export function Facts({ actor }: { readonly actor: ShownActor }): ReactNode {
  const { say, language } = useWords(actorWords);
  const { say: sayCorrect } = useWords(correctWords);
  const label = useLabels();
  const {
    siren,
    siret,
    rna,
    statedIdentifiers,
    seatedIn,
    actsIn,
    audiences,
    contact,
    aliases,
    verifiedOn,
    needs,
    offers,
  } = actor;
  const identifiers = [siret ?? siren, rna].filter((each) => each != null).join(' · ');
  const told = (found: ShownActor['needs']) =>
    (found ?? [])
      .map(
        ({ resource, theme }) =>
          `${label('Resource', resource)} (${language === 'FR' ? theme.labelFr : theme.labelEn})`,
      )
      .join(' · ');
  const facts: readonly (readonly [string, ReactNode, ...ActorField[]])[] = [
    [say('kind'), label('ActorKind', actor.kind), 'kind'],
    [
      say('seat'),
      seatedIn && (
        <To to={addressOf('oneTerritory', seatedIn.id)}>
          <Text>{seatedIn.name}</Text>
        </To>
      ),
      'seatedIn',
    ],
    [say('actsIn'), actsIn.map(({ name }) => name).join(', '), 'actsIn'],
    [say('audiences'), audiences.map((each) => label('Audience', each)).join(', '), 'audiences'],
    [say('needs'), told(needs), 'needs'],
    [say('offers'), told(offers), 'offers'],
    [say('contact'), contact != null && <ContactText of={contact} />, 'contact'],
    [say('identifiers'), identifiers, 'siret', 'rna'],
    // Most records have none, and then nothing is unknown.
    ...((statedIdentifiers ?? []).length > 0
      ? [[say('statedIdentifiers'), (statedIdentifiers ?? []).join(' · ')] as const]
      : []),
    [say('aliases'), (aliases ?? []).join(' · '), 'aliases'],
    [say('verifiedOn'), verifiedOn != null && <Day on={verifiedOn} />],
  ];
  const words = (fact: ReactNode) => sayCorrect(fact ? 'correctFact' : 'completeFact');
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact, ...asked]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {typeof fact === 'string' && fact !== '' ? <Text>{fact}</Text> : fact || say('unknown')}
            {asked.length > 0 && (
              <Correct
                id={actor.id}
                {...{ asked }}
                about={sayCorrect('factOf', { name: words(fact), fact: name })}
                isInline
              >
                {words(fact)}
              </Correct>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
