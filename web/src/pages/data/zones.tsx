/** The council's own areas, made of communes; and whether there are contours to draw maps. */
import { type ReactNode, useState } from 'react';
import addresses from '../../addresses.json';
import { useInstallation } from '../../data/installation.tsx';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Offered } from '../../frame/offered.tsx';
import { ArchiveZoneDocument, type ZoneFragment, ZonesDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { zonesWords } from '../../words/zones.ts';
import styles from './data.module.css';
import { ZoneDialog } from './zone-dialog.tsx';

export function Zones(): ReactNode {
  const { say, language } = useWords(zonesWords);
  const { run, isWaiting, refusal } = useAct();
  const hasContours = useInstallation()?.hasContours;
  const answer = useAnswer(ZonesDocument, { after: null });
  const [edited, setEdited] = useState<ZoneFragment | 'NEW'>();
  const archive = ({ id, name, revision }: ZoneFragment) =>
    run(ArchiveZoneDocument, { zone: id, revision: revision ?? null, language }, say('didArchive', { name }));
  const show = (zones: readonly ZoneFragment[]) => (
    <List of={zones} keyOf={({ id }) => id} none={say('none')}>
      {(zone) => (
        <>
          <Text>{zone.name}</Text>
          {zone.population != null && (
            <small>{say('people', { number: writeNumber(zone.population, language) })}</small>
          )}
          <Offered act="EDIT_TERRITORY">
            <div className={styles.after}>
              <Button about={say('editOf', { name: zone.name })} onPress={() => setEdited(zone)}>
                {say('edit')}
              </Button>
              <Button
                isWaiting={isWaiting}
                about={say('archiveOf', { name: zone.name })}
                onPress={() => void archive(zone)}
              >
                {say('archive')}
              </Button>
            </div>
          </Offered>
        </>
      )}
    </List>
  );
  return (
    <>
      <Panel
        title={say('title')}
        answer={answer}
        of={answer.data?.territories}
        beside={
          <Offered act="CREATE_TERRITORY">
            <Button onPress={() => setEdited('NEW')}>{say('add')}</Button>
          </Offered>
        }
      >
        {({ nodes, pageInfo }) => (
          <>
            <p>{say('why')}</p>
            {show(nodes)}
            <Rest document={ZonesDocument} variables={{}} behind={pageInfo} pageIn={({ territories }) => territories}>
              {show}
            </Rest>
            <Refusal message={refusal} />
            {hasContours !== undefined && (
              <p>
                {say(hasContours ? 'contours' : 'noContours')} <To to={addresses.importing}>{say('bringContours')}</To>
              </p>
            )}
          </>
        )}
      </Panel>
      {edited && (
        <ZoneDialog
          key={edited === 'NEW' ? edited : edited.id}
          zone={edited === 'NEW' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
