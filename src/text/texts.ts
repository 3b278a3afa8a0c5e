import type { UnitCode } from '../domain/id.ts';
import { settingsOf, type ChosenTerms } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import * as assessment from './assessmentTexts.ts';
import * as chart from './chartTexts.ts';
import * as checkIn from './checkInTexts.ts';
import * as dates from './dates.ts';
import * as explanation from './explanationTexts.ts';
import * as frame from './frameTexts.ts';
import * as history from './historyTexts.ts';
import * as importPage from './importTexts.ts';
import * as indicatorPage from './indicatorTexts.ts';
import * as list from './listTexts.ts';
import * as measureEdit from './measureEditTexts.ts';
import * as measureList from './measureListTexts.ts';
import * as measurePage from './measureTexts.ts';
import * as outbox from './outboxTexts.ts';
import * as overview from './overviewTexts.ts';
import * as partForm from './partFormTexts.ts';
import * as parts from './partTexts.ts';
import * as ownership from './ownershipTexts.ts';
import * as refusals from './refusalTexts.ts';
import * as round from './roundTexts.ts';
import * as report from './reportTexts.ts';
import * as scorecardPage from './scorecardTexts.ts';
import * as settings from './settingsTexts.ts';
import * as updates from './updatesTexts.ts';
import * as share from './shareTexts.ts';
import * as shareNotice from './shareNoticeTexts.ts';
import * as status from './statusTexts.ts';
import * as task from './taskTexts.ts';
import { wordsOf, type Words } from './terms.ts';

/** The languages the product speaks: bokmål, nynorsk and English. */
export type Language = 'nb' | 'nn' | 'en';

/** Every word the user sees, section by section. All three are of this type, so none can lack a line. */
export type Texts = {
  readonly language: Language;
  readonly assessment: assessment.AssessmentTexts;
  readonly chart: chart.ChartTexts;
  readonly checkIn: checkIn.CheckInTexts;
  readonly dates: dates.DateTexts;
  readonly explanation: explanation.ExplanationTexts;
  readonly frame: frame.FrameTexts;
  readonly history: history.HistoryTexts;
  readonly importPage: importPage.ImportTexts;
  readonly indicatorPage: indicatorPage.IndicatorTexts;
  readonly list: list.ListTexts;
  readonly measureEdit: measureEdit.MeasureEditTexts;
  readonly measureList: measureList.MeasureListTexts;
  readonly measurePage: measurePage.MeasureTexts;
  readonly outbox: outbox.OutboxTexts;
  readonly overview: overview.OverviewTexts;
  readonly partForm: partForm.PartFormTexts;
  readonly parts: parts.PartTexts;
  readonly ownership: ownership.OwnershipTexts;
  readonly refusals: refusals.RefusalTexts;
  readonly round: round.RoundTexts;
  readonly report: report.ReportTexts;
  readonly scorecardPage: scorecardPage.ScorecardTexts;
  readonly settings: settings.SettingsTexts;
  readonly updates: updates.UpdatesTexts;
  readonly share: share.ShareTexts;
  readonly shareNotice: shareNotice.ShareNoticeTexts;
  readonly status: status.StatusTexts;
  readonly task: task.TaskTexts;
  /** What things are called here, in small letters. */
  readonly words: Words;
};

const byLanguage: Readonly<Record<Language, (words: Words) => Texts>> = {
  nb: (words) => ({
    language: 'nb',
    assessment: assessment.nb,
    chart: chart.nb,
    checkIn: checkIn.nb,
    dates: dates.nb,
    explanation: explanation.nb,
    frame: frame.nb(words),
    history: history.nb,
    importPage: importPage.nb,
    indicatorPage: indicatorPage.nb(words),
    list: list.nb,
    measureEdit: measureEdit.nb,
    measureList: measureList.nb(words),
    measurePage: measurePage.nb(words),
    outbox: outbox.nb,
    overview: overview.nb(words),
    partForm: partForm.nb,
    parts: parts.nb,
    ownership: ownership.nb,
    refusals: refusals.nb,
    round: round.nb(words),
    report: report.nb(words),
    scorecardPage: scorecardPage.nb(words),
    settings: settings.nb,
    updates: updates.nb(words),
    share: share.nb(words),
    shareNotice: shareNotice.nb,
    status: status.nb,
    task: task.nb,
    words,
  }),
  nn: (words) => ({
    language: 'nn',
    assessment: assessment.nn,
    chart: chart.nn,
    checkIn: checkIn.nn,
    dates: dates.nn,
    explanation: explanation.nn,
    frame: frame.nn(words),
    history: history.nn,
    importPage: importPage.nn,
    indicatorPage: indicatorPage.nn(words),
    list: list.nn,
    measureEdit: measureEdit.nn,
    measureList: measureList.nn(words),
    measurePage: measurePage.nn(words),
    outbox: outbox.nn,
    overview: overview.nn(words),
    partForm: partForm.nn,
    parts: parts.nn,
    ownership: ownership.nn,
    refusals: refusals.nn,
    round: round.nn(words),
    report: report.nn(words),
    scorecardPage: scorecardPage.nn(words),
    settings: settings.nn,
    updates: updates.nn(words),
    share: share.nn(words),
    shareNotice: shareNotice.nn,
    status: status.nn,
    task: task.nn,
    words,
  }),
  en: (words) => ({
    language: 'en',
    assessment: assessment.en,
    chart: chart.en,
    checkIn: checkIn.en,
    dates: dates.en,
    explanation: explanation.en,
    frame: frame.en(words),
    history: history.en,
    importPage: importPage.en,
    indicatorPage: indicatorPage.en(words),
    list: list.en,
    measureEdit: measureEdit.en,
    measureList: measureList.en(words),
    measurePage: measurePage.en(words),
    outbox: outbox.en,
    overview: overview.en(words),
    partForm: partForm.en,
    parts: parts.en,
    ownership: ownership.en,
    refusals: refusals.en,
    round: round.en(words),
    report: report.en(words),
    scorecardPage: scorecardPage.en(words),
    settings: settings.en,
    updates: updates.en(words),
    share: share.en(words),
    shareNotice: shareNotice.en,
    status: status.en,
    task: task.en,
    words,
  }),
};

const usualTerms: ChosenTerms = {};
const known: Readonly<Record<Language, WeakMap<ChosenTerms, Texts>>> = {
  nb: new WeakMap(),
  nn: new WeakMap(),
  en: new WeakMap(),
};

/** The words of one language, with the municipality's own terms where it has chosen any; the same again for the same terms. */
export function textsOf(language: Language, terms: ChosenTerms = usualTerms): Texts {
  const texts = known[language].get(terms) ?? byLanguage[language](wordsOf(language, terms));
  known[language].set(terms, texts);
  return texts;
}

/** The words of one language in the terms of a unit's municipality. */
export function textsFor(language: Language, units: readonly Unit[], code: UnitCode): Texts {
  return textsOf(language, settingsOf(units, code).terms[language]);
}
