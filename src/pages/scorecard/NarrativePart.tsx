import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHasNarrativeDraft } from '../../commands/useNarrativeDraft.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { NarrativeEditor } from './NarrativeEditor.tsx';
import { NarrativeText } from './NarrativeText.tsx';
import type { NarrativePartView } from './narrativeView.ts';

/** Longer texts are folded to begin with. */
const short = 700;

/** One section of the unit's article: read, folded, and for those who may, written in place. */
export function NarrativePart({
  part,
  unit,
  period,
  staff,
  staleWords,
  begin,
  demonstration,
}: {
  readonly part: NarrativePartView;
  readonly unit: Unit;
  readonly period: Period;
  /** How many work there, where this is the section that says so. */
  readonly staff: string | undefined;
  /** How it is said that a text is old; undefined where it is said of the whole article already. */
  readonly staleWords: string | undefined;
  readonly begin: boolean;
  /** What is written here is invented. */
  readonly demonstration: boolean;
}) {
  const styles = useStyles();
  const { scorecardPage, frame } = useTexts();
  const { narrative: words } = scorecardPage;
  const { section, title, narrative, blocks, first, stale, written, source, mayWrite } = part;
  const place = { unitCode: unit.code, period, section };
  const begun = useHasNarrativeDraft(place);
  const [asked, setWriting] = useState(false);
  const writing = mayWrite && (asked || begun);
  const [saved, setSaved] = useState(false);
  return (
    <Fold
      title={title}
      first={staff ?? first ?? words.nothing}
      begin={begin || writing || (narrative?.text.length ?? 0) <= short}
    >
      {(staff !== undefined || narrative?.demonstration) && (
        <p className={styles.staff}>
          {staff} {(narrative?.demonstration ?? demonstration) && <Tag tone="brand">{frame.demonstration}</Tag>}
        </p>
      )}
      {stale && staleWords !== undefined && <Notice tone="warning">{staleWords}</Notice>}
      {saved && !writing && <Notice tone="success">{words.saved}</Notice>}
      {writing ? (
        <NarrativeEditor
          writing={{ ...place, title, existing: narrative, demonstration }}
          onDone={(isSaved) => {
            setWriting(false);
            setSaved(isSaved);
          }}
        />
      ) : (
        <>
          {blocks.length > 0 ? <NarrativeText blocks={blocks} /> : <p className={styles.quiet}>{words.nothing}</p>}
          <div className={styles.foot}>
            {mayWrite && (
              <Button
                size="small"
                aria-label={(blocks.length > 0 ? words.edit : words.write)(title)}
                onClick={() => setWriting(true)}
              >
                {blocks.length > 0 ? words.editShort : words.writeShort}
              </Button>
            )}
            <span className={styles.quiet}>{[written, source].filter((each) => each !== undefined).join(' · ')}</span>
          </div>
        </>
      )}
    </Fold>
  );
}

const useStyles = makeStyles({
  staff: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `0 0 ${tokens.spacingVerticalS}` },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
