import * as assessment from './assessmentTexts.ts';
import * as dates from './dates.ts';
import * as explanation from './explanationTexts.ts';
import * as frame from './frameTexts.ts';
import * as measurePage from './measureTexts.ts';
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
  readonly dates: dates.DateTexts;
  readonly explanation: explanation.ExplanationTexts;
  readonly frame: frame.FrameTexts;
  readonly measurePage: measurePage.MeasureTexts;
  readonly overview: overview.OverviewTexts;
  readonly refusals: refusals.RefusalTexts;
  readonly scorecardPage: scorecardPage.ScorecardTexts;
  readonly share: share.ShareTexts;
  readonly status: status.StatusTexts;
};

/** The words of one language. */
export function textsOf(language: Language): Texts {
  return {
    language,
    assessment: assessment[language],
    dates: dates[language],
    explanation: explanation[language],
    frame: frame[language],
    measurePage: measurePage[language],
    overview: overview[language],
    refusals: refusals[language],
    scorecardPage: scorecardPage[language],
    share: share[language],
    status: status[language],
  };
}
