import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSetDeputy } from '../../commands/useSetDeputy.ts';
import { isStillDeputy } from '../../domain/deputy.ts';
import { grouped } from '../../domain/grouped.ts';
import type { IndicatorId } from '../../domain/id.ts';
import type { PhantomOwner } from '../../domain/ownership.ts';
import type { Person } from '../../domain/person.ts';
import type { Stored } from '../../domain/stored.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { DeputyForm } from './DeputyForm.tsx';

/** One owner in name only: why, of what, and a deputy in one step; who may not set one gets words for whom to ask. */
export function PhantomOwnerCard({
  phantom: { owner, unit, indicators, troubles },
  stored,
  candidates,
  maySet,
}: {
  readonly phantom: PhantomOwner;
  readonly stored: ReadonlyMap<IndicatorId, Stored>;
  readonly candidates: readonly Person[];
  readonly maySet: boolean;
}) {
  const styles = useStyles();
  const { ownership: words, dates } = useTexts();
  const { administrator, now } = useServices();
  const day = now().toISOString().slice(0, 10);
  const set = useSetDeputy();
  const names = indicators.map(({ name }) => name).join(', ');
  const why = troubles.map((trouble) => words.trouble[trouble]).join('. ');
  // A shared indicator of a unit above is its leader's to give a deputy, not this unit's.
  const rows = indicators.flatMap((indicator) => {
    const place = stored.get(indicator.id);
    return place && indicator.unitCode === unit.code ? [{ indicator, stored: place }] : [];
  });
  const held = rows.filter(({ indicator }) => indicator.deputy !== undefined && isStillDeputy(indicator.deputy, day));
  const lastDays = (theirs: readonly (typeof rows)[number][]) => [
    ...new Set(theirs.flatMap(({ indicator }) => (indicator.deputy?.to ? [words.until(dates.day(indicator.deputy.to))] : []))),
  ];
  return (
    <article className={styles.card} aria-label={`${owner.name}, ${unit.name}`}>
      <strong>{owner.name}</strong>
      <span className={styles.line}>
        {troubles.map((trouble) => (
          <Tag key={trouble} tone={trouble === 'neverUpdated' || trouble === 'notInPlan' ? 'warning' : 'danger'}>
            {words.trouble[trouble]}
          </Tag>
        ))}
      </span>
      <span className={styles.quiet}>
        {words.owns(indicators.length, unit.name)}: {names}
      </span>
      {[...grouped(held, ({ indicator }) => indicator.deputy?.person.name ?? '')].map(([name, theirs]) => (
        <span key={name} className={styles.line}>
          {words.deputyIs([name, ...lastDays(theirs)].join(', '))}
          {maySet && (
            <Button
              size="small"
              aria-label={words.endOf(name)}
              disabledFocusable={set.isPending}
              onClick={() => !set.isPending && set.mutate({ indicators: theirs, deputy: 'ended' })}
            >
              {words.end}
            </Button>
          )}
        </span>
      ))}
      {maySet && rows.length > 0 ? (
        <DeputyForm
          owner={owner}
          candidates={candidates}
          saving={set.isPending}
          onSet={(deputy) => set.mutate({ indicators: rows, deputy })}
        />
      ) : (
        <div className={styles.line}>
          <span className={styles.quiet}>{words.ask(administrator)}</span>
          <CopyButton
            size="small"
            text={words.askText({ owner: owner.name, unit: unit.name, why, indicators: names })}
            label={words.copyAsk}
            copied={words.copied}
          />
        </div>
      )}
      {set.data && set.data.set > 0 && (
        <Notice tone="success">
          {set.variables.deputy === 'ended'
            ? words.ended(set.data.set)
            : words.set(set.data.set, set.variables.deputy.person.name)}
        </Notice>
      )}
      <RefusalNotice refusal={set.data?.refusal ?? (set.error === null ? undefined : refusalOf(set.error))} />
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
