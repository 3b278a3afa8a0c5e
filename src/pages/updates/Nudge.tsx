import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useNotifyLeaders } from '../../commands/useNotifyLeaders.ts';
import { leadersOf } from '../../domain/concern.ts';
import type { Round } from '../../domain/round.ts';
import type { UnitProgress } from '../../domain/roundProgress.ts';
import type { Unit } from '../../domain/unit.ts';
import { useServices } from '../../queries/services.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Who is not ready, as a text to paste where people read, or as a notification in Teams to each leader, and to who stands in for them. */
export function Nudge({ round, progress }: { readonly round: Round; readonly progress: readonly UnitProgress[] }) {
  const styles = useStyles();
  const { round: words, dates } = useTexts();
  const wordsOf = useRefusalWords();
  const { linkTo, person, now } = useServices();
  const notify = useNotifyLeaders();
  const waiting = progress.filter(({ readiness }) => readiness === undefined);
  if (waiting.length === 0) return null;
  const leads = (unit: Unit) => leadersOf(unit, now().toISOString().slice(0, 10));
  const reminders = waiting.flatMap(({ unit, reported, asked }) =>
    leads(unit)
      .filter(({ id }) => id !== person.id)
      .map((to) => ({
        to,
        unitCode: unit.code,
        what: words.notifyWhat(asked - reported, unit.name),
        period: dates.period(round.period),
        preview: round.instruction ?? round.name,
        topic: round.name,
      })),
  );
  const text = words.nudgeText({
    round: round.name,
    closes: round.closes && dates.day(round.closes),
    lines: waiting.map(({ unit, reported, asked }) => {
      const names = leads(unit).map(({ name }) => name);
      return { unit: unit.name, leader: names.length === 0 ? undefined : names.join(' / '), left: asked - reported };
    }),
    link: linkTo({ unit: round.unitCode, section: 'oppdateringer', row: undefined }),
  });
  return (
    <div className={styles.nudge}>
      <span className={styles.intro}>{words.nudgeIntro(waiting.length)}</span>
      <div className={styles.actions}>
        <CopyButton text={text} label={words.copyNudge} copied={words.copied} />
        {reminders.length > 0 && (
          <Button
            disabledFocusable={notify.isPending}
            onClick={() => {
              if (!notify.isPending) notify.mutate(reminders);
            }}
          >
            {words.sendNudge(reminders.length)}
          </Button>
        )}
      </div>
      {notify.data && notify.data.sent > 0 && <Notice tone="success">{words.sent(notify.data.sent)}</Notice>}
      {notify.data?.unsent.map(({ name, refusal }) => (
        <Notice key={name} tone="warning">
          {refusal === undefined || refusal.kind === 'uncertain'
            ? words.perhapsSent(name)
            : words.notSent(name, `${wordsOf(refusal).why} ${wordsOf(refusal).todo}`)}
        </Notice>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  nudge: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  intro: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
