import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mostNotified } from '../../commands/notifyConcerned.ts';
import { useNotifyConcerned } from '../../commands/useNotifyConcerned.ts';
import { concernedBy, type Concern } from '../../domain/concern.ts';
import { useServices } from '../../queries/services.ts';
import { textsOf, type Language } from '../../text/texts.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { asksIn, type ShareWords } from './shareParts.ts';

/** An update as it was shared, whatever is written in the form since. */
export type SharedUpdate = Pick<ShareWords, 'asks' | 'mentions'> & { readonly title: string; readonly language: Language };

/** What the units concerned are found from: the decisions asked for, and the day (ISO) it is. */
export type ConcernsIn = (about: { readonly asks: readonly string[]; readonly day: string }) => readonly Concern[];

/**
 * Offers to tell those an update concerns, each once, when it stands in a channel; nothing where it does not, or concerns nobody else.
 * Those the message calls by name have been told by Teams already.
 */
export function NotifyConcerned({
  update,
  concernsIn,
}: {
  readonly update: SharedUpdate | undefined;
  readonly concernsIn: ConcernsIn;
}) {
  const styles = useStyles();
  const { shareNotice: words, round } = useTexts();
  const wordsOf = useRefusalWords();
  const { now, person } = useServices();
  const { notify, notifying, outcome, told } = useNotifyConcerned();
  if (update === undefined) return null;
  const day = now().toISOString().slice(0, 10);
  const concerned = concernedBy(concernsIn({ asks: asksIn(update.asks), day }), { day, except: [person, ...update.mentions] });
  const left = concerned.filter(({ to }) => !told.has(to.id));
  const next = left.slice(0, mostNotified);
  if (concerned.length === 0) return null;
  const { why } = textsOf(update.language).shareNotice;
  const notices = next.map(({ to, concerns }) => ({
    ...{ to, unitCode: concerns[0].unit.code, unit: concerns[0].unit.name, topic: update.title },
    preview: unitLines(concerns, why).join('; '),
  }));
  return (
    <section aria-label={words.title} className={styles.section}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.intro}>{words.intro(concerned.length)}</p>
      <ul className={styles.list}>
        {concerned.map((each) => (
          <li key={each.to.id}>{words.line(each.to.name, unitLines(each.concerns, words.why))}</li>
        ))}
      </ul>
      {left.length > 0 && (
        <Button
          disabledFocusable={notifying}
          onClick={() => {
            if (!notifying) notify(notices);
          }}
        >
          {notifying ? words.notifying : words.notify(next.length, left.length)}
        </Button>
      )}
      {outcome && (
        <Notice tone={outcome.unsent.length === 0 ? 'success' : 'warning'}>
          {words.sent(outcome.sent, outcome.sent + outcome.unsent.length)}
        </Notice>
      )}
      {outcome?.unsent.map(({ id, name, refusal }) => (
        <Notice key={id} tone="warning">
          {round.notSent(name, refusal === undefined ? '' : `${wordsOf(refusal).why} ${wordsOf(refusal).todo}`)}
        </Notice>
      ))}
    </section>
  );
}

/** «Kultur: 1 uakseptabelt, 3 ikke rapportert», unit by unit. */
function unitLines(concerns: readonly Concern[], why: (counts: Concern) => string): readonly string[] {
  return concerns.map((concern) => `${concern.unit.name}: ${why(concern)}`);
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
