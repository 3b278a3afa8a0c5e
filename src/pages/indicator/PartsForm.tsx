import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSaveParts } from '../../commands/useSaveParts.ts';
import type { UnitCode } from '../../domain/id.ts';
import type { Part } from '../../domain/part.ts';
import type { PartEntry, PartsDraft } from '../../domain/partsDraft.ts';
import type { Period } from '../../domain/period.ts';
import { withheldOf } from '../../domain/withheld.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import type { IndicatorView } from './indicatorView.ts';
import { NewParts } from './NewParts.tsx';
import { entriesFor, faultOf, liveTotal } from './partEntries.ts';
import { PartFields } from './PartFields.tsx';
import { PartsConflict } from './PartsConflict.tsx';

/** Enters all parts of one evaluation, with what they come to as they are typed; what was typed stays until the server has it. */
export function PartsForm({
  view: { indicator, series, standing },
  unitCode,
  parts,
  periods,
  minimum,
  onDone,
}: {
  readonly view: IndicatorView;
  readonly unitCode: UnitCode;
  readonly parts: readonly Part[];
  /** Those that may be entered, the one to begin with first. */
  readonly periods: readonly Period[];
  /** Fewer answers than this are not shown. */
  readonly minimum: number;
  /** Told the period once it is saved, nothing where the person gave up. */
  readonly onDone: (saved: string | undefined) => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { partForm: words, frame, dates } = texts;
  const [period, setPeriod] = useState<Period>(periods[0] ?? standing.period);
  const [entries, setEntries] = useState(() => entriesFor(parts, period));
  const [answers, setAnswers] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const save = useSaveParts(unitCode);
  const of = series.standings.find((each) => each.period === period) ?? standing;
  const counted = /^\d+$/.test(answers.trim()) ? Number(answers.trim()) : undefined;
  const draft: PartsDraft = {
    indicator: of.indicator,
    unitCode,
    period,
    entries: entries.map((entry) => ({ ...entry, text: entry.text.trim(), answers: counted ?? entry.answers })),
    result: of.period === period ? of.result : undefined,
    answers: counted,
  };
  const choose = (chosen: Period) => {
    setPeriod(chosen);
    setEntries(entriesFor(parts, chosen));
    setAsked(false);
    save.reset();
  };
  const send = (wanted: PartsDraft) =>
    save.mutate(wanted, { onSuccess: ({ kind }) => kind === 'saved' && onDone(dates.period(wanted.period)) });
  const submit = () => {
    setAsked(true);
    const faulty = entries.findIndex((entry) => faultOf(entry) !== undefined);
    if (faulty >= 0) form.current?.querySelectorAll<HTMLInputElement>('[data-part] input')[faulty]?.focus();
    else if (entries.length > 0 && !save.isPending) send(draft);
  };
  // What too few answered is not shown here either: an empty field leaves it as it is.
  const withheld = withheldOf({ parts: parts.filter((part) => part.period === period), result: draft.result }, minimum);
  const isCovered = ({ before, text }: PartEntry) => before !== undefined && withheld.parts.has(before) && text === before.text;
  const change = (order: number, text: string) =>
    setEntries((now) =>
      now.map((entry) => {
        if (entry.order !== order) return entry;
        const kept = text === '' && entry.before !== undefined && withheld.parts.has(entry.before);
        return { ...entry, text: kept ? entry.before.text : text };
      }),
    );
  const isNew = parts.length === 0;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.heading(indicator.name, dates.period(period))}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={words.period} className={styles.short}>
        <Select value={period} onChange={(_, { value }) => choose(value as Period)} autoFocus>
          {periods.map((each) => (
            <option key={each} value={each}>
              {dates.period(each)}
            </option>
          ))}
        </Select>
      </Field>
      {isNew && <NewParts onChoose={setEntries} />}
      {entries.length > 0 && (
        <>
          <div data-part="">
            <PartFields entries={entries} asked={asked} isCovered={isCovered} onChange={change} />
          </div>
          <p className={styles.total} aria-live="polite">
            {withheld.total && entries.some(isCovered) ? '' : liveTotal(draft, series.targets, texts).join(' ')}
          </p>
          <Field label={words.answers} hint={words.answersHint(minimum)} className={styles.short}>
            <Input
              value={answers}
              inputMode="numeric"
              autoComplete="off"
              placeholder={commonAnswers(entries)}
              onChange={(_, { value }) => setAnswers(value)}
            />
          </Field>
        </>
      )}
      <RefusalNotice refusal={save.error === null ? undefined : refusalOf(save.error)} />
      {save.data?.kind === 'uncertain' && <Notice tone="warning">{words.uncertain}</Notice>}
      {save.data?.kind === 'partly' && <Notice tone="danger">{words.partly(save.data.unsaved)}</Notice>}
      {save.data?.kind === 'conflict' && (
        <PartsConflict
          collisions={save.data.collisions}
          onKeepTheirs={(theirs) => {
            setEntries((now) => now.map((entry) => theirs.find(({ order }) => order === entry.order) ?? entry));
            save.reset();
          }}
          onSaveMine={() => save.data?.kind === 'conflict' && send(save.data.mine)}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending || entries.length === 0}>
          {save.isPending ? words.saving : words.save}
        </Button>
        <Button onClick={() => onDone(undefined)}>{frame.cancel}</Button>
      </div>
    </form>
  );
}

/** How many answered, where all the parts say the same. */
function commonAnswers(entries: readonly PartEntry[]): string {
  const [first] = entries;
  const alike = first?.answers !== undefined && entries.every(({ answers }) => answers === first.answers);
  return alike ? String(first.answers) : '';
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  short: { maxWidth: '260px' },
  total: { margin: 0, minHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});
