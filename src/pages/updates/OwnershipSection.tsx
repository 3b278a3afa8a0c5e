import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reaching } from '../../domain/lineOrSubject.ts';
import { phantomOwnersOf } from '../../domain/ownership.ts';
import type { Person } from '../../domain/person.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import { useOwnership } from '../../queries/ownership.ts';
import { useServices } from '../../queries/services.ts';
import { useWriteAccess } from '../../queries/writeAccess.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { PhantomOwnerCard } from './PhantomOwnerCard.tsx';

/** «Eierskap»: owners in name only, of the unit and all under it, looked for when somebody asks. */
export function OwnershipSection({ units, unit }: { readonly units: readonly Unit[]; readonly unit: Unit }) {
  const styles = useStyles();
  const { ownership: words } = useTexts();
  const [wanted, setWanted] = useState(false);
  const [deep, setDeep] = useState(false);
  const { now } = useServices();
  const day = now().toISOString().slice(0, 10);
  const under = useMemo(() => unitsUnder(units, unit.code), [units, unit.code]);
  const { ownership, reading, refusal } = useOwnership(under, { above: reaching(units, unit.code), wanted, deep });
  const maySet = useWriteAccess('indicators') === 'granted';
  const phantoms = useMemo(
    () => ownership && phantomOwnersOf({ ...ownership, units, targets: [] }, { of: under, day, facts: ownership.facts }),
    [ownership, units, under, day],
  );
  return (
    <section className={styles.section} aria-label={words.section}>
      <h2 className={styles.heading}>{words.section}</h2>
      <p className={styles.intro}>{words.intro}</p>
      {!wanted && (
        <Button className={styles.button} onClick={() => setWanted(true)}>
          {words.show}
        </Button>
      )}
      {reading && <p role="status">{words.reading}</p>}
      <RefusalNotice refusal={refusal} />
      {phantoms?.length === 0 && <EmptyNote {...words.none} />}
      {phantoms?.map((phantom) => (
        <PhantomOwnerCard
          key={`${phantom.unit.code} ${phantom.owner.id}`}
          phantom={phantom}
          stored={ownership?.stored ?? new Map()}
          candidates={candidatesFor(units, phantom.unit, phantom.owner)}
          maySet={maySet}
        />
      ))}
      {ownership && !deep && (
        <Notice>
          {words.deepenWhy}
          <Button size="small" onClick={() => setDeep(true)}>
            {words.deepen}
          </Button>
        </Notice>
      )}
      {deep && !reading && <RefusalNotice refusal={ownership?.notTold} />}
    </section>
  );
}

/** Those near enough to stand in: who leads the unit and who deputises there, then the other leaders; never the owner. */
function candidatesFor(units: readonly Unit[], unit: Unit, owner: Person): readonly Person[] {
  const near = [unit.leader, unit.deputy?.person, ...units.map(({ leader }) => leader)];
  const byId = new Map(near.flatMap((person) => (person && person.id !== owner.id ? [[person.id, person] as const] : [])));
  return [...byId.values()];
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});
