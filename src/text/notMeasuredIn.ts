import type { LanguageForm } from '../domain/unit.ts';
import { nb, nn } from './assessmentTexts.ts';

/** «Ikke målt» as a unit writes it in its list, whoever reports it and in whichever language they read. */
export function notMeasuredIn(form: LanguageForm): string {
  return { nb, nn }[form].level.notMeasured;
}
