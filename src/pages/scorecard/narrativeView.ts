import {
  isStaleNarrative,
  isWritable,
  narrativeBlocks,
  narrativeSections,
  type Narrative,
  type NarrativeBlock,
  type NarrativeSection,
} from '../../domain/narrative.ts';
import type { Period } from '../../domain/period.ts';
import { canEditMeasures } from '../../domain/rights.ts';
import { isOpen } from '../../domain/scorecard.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { nn } from '../../text/narrativeTexts.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import type { Reader } from './indicatorLine.ts';

/** One section of the unit's article, as finished text. */
export type NarrativePartView = {
  readonly section: NarrativeSection;
  readonly title: string;
  readonly narrative: Narrative | undefined;
  readonly blocks: readonly NarrativeBlock[];
  /** How it begins, for when it is folded. */
  readonly first: string | undefined;
  readonly stale: boolean;
  readonly written: string | undefined;
  readonly source: string | undefined;
  readonly mayWrite: boolean;
};

/** The unit's article about a report year. */
export type NarrativeView = {
  /** All of it is more than a year old: said once, over it. */
  readonly stale: boolean;
  /** How that is said: of a nynorsk unit's article in nynorsk, to whoever reads Norwegian. */
  readonly staleWords: string;
  /** «48,5 årsverk, 61 ansatte»; undefined where nobody has said, or the year is an earlier one. */
  readonly staff: string | undefined;
  readonly parts: readonly NarrativePartView[];
};

/** Whose unit, and which report year of it. */
type Place = { readonly page: UnitPage; readonly unit: Unit; readonly period: Period };

/** Whether a person may write a unit's texts of a report year, where nobody has locked it. */
export function mayWriteNarratives({ page, unit, period }: Place, { person, day }: Reader): boolean {
  const open = page.scorecards.some((scorecard) => scorecard.period === period && isOpen(scorecard));
  return open && canEditMeasures(person, unit, day);
}

/** Lays out what a unit has written; a section that is empty is there for those who may write it, and for nobody else. */
export function narrativeView(
  narratives: readonly Narrative[],
  { locked, ...place }: Place & { readonly locked: boolean },
  reader: Reader,
  texts: Texts,
): NarrativeView {
  const { narrative: words } = texts.scorecardPage;
  const { page, unit, period } = place;
  const writes = !locked && mayWriteNarratives(place, reader);
  const staff = staffOf(page, unit, period, texts);
  const parts = narrativeSections.flatMap((section): readonly NarrativePartView[] => {
    const narrative = narratives.find((each) => each.section === section);
    const written = narrative !== undefined && narrative.text.trim() !== '' ? narrative : undefined;
    const mayWrite = writes && (narrative === undefined || isWritable(narrative));
    if (written === undefined && !mayWrite && !(section === 'facts' && staff !== undefined)) return [];
    const blocks = narrativeBlocks(written?.text ?? '');
    return [
      {
        section,
        title: words.section[section],
        narrative,
        blocks,
        first: written === undefined ? undefined : firstOf(blocks),
        stale: written !== undefined && isStaleNarrative(written, reader.day),
        written:
          written?.writtenAt === undefined
            ? undefined
            : words.written(written.writtenBy?.name, texts.dates.day(written.writtenAt)),
        source: written?.source === undefined ? undefined : words.source(written.source),
        mayWrite,
      },
    ];
  });
  const written = parts.filter(({ blocks }) => blocks.length > 0);
  return {
    stale: written.length > 0 && written.every(({ stale }) => stale),
    staleWords: unit.languageForm === 'nn' && texts.language === 'nb' ? nn.stale : words.stale,
    staff,
    parts,
  };
}

function firstOf(blocks: readonly NarrativeBlock[]): string | undefined {
  const block = blocks.find(({ kind }) => kind !== 'heading');
  return block === undefined || block.kind === 'heading' ? undefined : block.kind === 'list' ? block.items[0]?.text : block.text;
}

/** How many work there is said of the unit as it is: it stands beside its latest report year and no other. */
function staffOf(page: UnitPage, unit: Unit, period: Period, { scorecardPage }: Texts): string | undefined {
  const { fullTimeEquivalents, employees } = unit;
  const latest = page.scorecards.every((scorecard) => scorecard.period <= period);
  if (!latest || (fullTimeEquivalents === undefined && employees === undefined)) return undefined;
  const told = (number: number | undefined) => (number === undefined ? undefined : numberText(number));
  return scorecardPage.narrative.staff(told(fullTimeEquivalents), told(employees));
}
