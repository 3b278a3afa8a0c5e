import * as assessment from './assessmentTexts.ts';
import * as chart from './chartTexts.ts';
import * as checkIn from './checkInTexts.ts';
import * as dates from './dates.ts';
import * as explanation from './explanationTexts.ts';
import * as frame from './frameTexts.ts';
import * as history from './historyTexts.ts';
import * as indicatorPage from './indicatorTexts.ts';
import * as list from './listTexts.ts';
import * as measurePage from './measureTexts.ts';
import * as outbox from './outboxTexts.ts';
import * as overview from './overviewTexts.ts';
import * as refusals from './refusalTexts.ts';
import * as scorecardPage from './scorecardTexts.ts';
import * as share from './shareTexts.ts';
import * as status from './statusTexts.ts';

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
  readonly indicatorPage: indicatorPage.IndicatorTexts;
  readonly list: list.ListTexts;
  readonly measurePage: measurePage.MeasureTexts;
  readonly outbox: outbox.OutboxTexts;
  readonly overview: overview.OverviewTexts;
  readonly refusals: refusals.RefusalTexts;
  readonly scorecardPage: scorecardPage.ScorecardTexts;
  readonly share: share.ShareTexts;
  readonly status: status.StatusTexts;
};

const byLanguage: Readonly<Record<Language, Texts>> = {
  nb: {
    language: 'nb',
    assessment: assessment.nb,
    chart: chart.nb,
    checkIn: checkIn.nb,
    dates: dates.nb,
    explanation: explanation.nb,
    frame: frame.nb,
    history: history.nb,
    indicatorPage: indicatorPage.nb,
    list: list.nb,
    measurePage: measurePage.nb,
    outbox: outbox.nb,
    overview: overview.nb,
    refusals: refusals.nb,
    scorecardPage: scorecardPage.nb,
    share: share.nb,
    status: status.nb,
  },
  nn: {
    language: 'nn',
    assessment: assessment.nn,
    chart: chart.nn,
    checkIn: checkIn.nn,
    dates: dates.nn,
    explanation: explanation.nn,
    frame: frame.nn,
    history: history.nn,
    indicatorPage: indicatorPage.nn,
    list: list.nn,
    measurePage: measurePage.nn,
    outbox: outbox.nn,
    overview: overview.nn,
    refusals: refusals.nn,
    scorecardPage: scorecardPage.nn,
    share: share.nn,
    status: status.nn,
  },
  en: {
    language: 'en',
    assessment: assessment.en,
    chart: chart.en,
    checkIn: checkIn.en,
    dates: dates.en,
    explanation: explanation.en,
    frame: frame.en,
    history: history.en,
    indicatorPage: indicatorPage.en,
    list: list.en,
    measurePage: measurePage.en,
    outbox: outbox.en,
    overview: overview.en,
    refusals: refusals.en,
    scorecardPage: scorecardPage.en,
    share: share.en,
    status: status.en,
  },
};

/** The words of one language. */
export function textsOf(language: Language): Texts {
  return byLanguage[language];
}
