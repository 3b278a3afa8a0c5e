import type { Position } from '../domain/development.ts';
import type { Reason } from '../domain/ruling.ts';
import type { Undecided } from '../domain/verdict.ts';
import { explanationEn } from './explanationEn.ts';
import { explanationNb } from './explanationNb.ts';
import { explanationNn } from './explanationNn.ts';

/** Why a computed level is what it is, for «fordi …». */
export type Because = Exclude<Reason, Undecided | 'notMeasured' | 'blank' | 'unread' | 'target'> | 'targetMet' | 'targetMissed';

/** The pieces the one explanation of a row is put together from. Numbers and periods come written. */
export type ExplanationTexts = {
  readonly notMeasured: (period: string) => string;
  readonly blank: (period: string) => string;
  readonly unread: (text: string) => string;
  readonly lastMeasured: (text: string, period: string) => string;
  readonly target: (demand: string) => string;
  readonly targetUnread: (text: string) => string;
  readonly maximum: (text: string) => string;
  readonly targetLater: (text: string, period: string) => string;
  readonly limits: (desired: string | undefined, acceptable: string | undefined) => string;
  readonly demand: {
    readonly atLeast: (value: string) => string;
    readonly moreThan: (value: string) => string;
    readonly atMost: (value: string) => string;
    readonly lessThan: (value: string) => string;
    readonly tolerance: (value: string) => string;
    readonly change: (up: boolean, value: string, strict: boolean) => string;
    readonly trend: (up: boolean) => string;
    readonly sameAs: (period: string) => string;
    readonly comparison: (above: boolean, reference: string) => string;
  };
  readonly percentagePoints: (value: string) => string;
  readonly up: (by: string, since: string) => string;
  readonly down: (by: string, since: string) => string;
  readonly unchanged: (since: string) => string;
  readonly from: (text: string, since: string) => string;
  readonly lowerIsBetter: string;
  readonly first: string;
  readonly position: Readonly<Record<Position, string>>;
  readonly still: (position: string) => string;
  readonly withoutLevel: Readonly<Record<Undecided, string>>;
  readonly published: (mark: string) => string;
  readonly publishedButComputed: (published: string, computed: string, because: string) => string;
  readonly because: Readonly<Record<Because, string>>;
  readonly shareDisagrees: (part: string, whole: string, percent: string) => string;
  readonly ambiguous: string;
};

export { explanationEn as en, explanationNb as nb, explanationNn as nn };
