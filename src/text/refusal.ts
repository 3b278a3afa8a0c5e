/** Why something could not be had or done, as far as it changes what a person reads. */
export type RefusalKind =
  | 'signedOut'
  | 'consentNeeded'
  | 'noAccess'
  | 'readOnly'
  | 'missingList'
  | 'missingColumns'
  | 'notFound'
  | 'changedMeanwhile'
  | 'alreadyExists'
  | 'throttled'
  | 'tooLarge'
  | 'unavailable'
  | 'offline'
  | 'uncertain'
  | 'malformed'
  | 'locked'
  | 'unexpected';

/** One refusal, ready to be worded. */
export type Refusal = {
  readonly kind: RefusalKind;
  /** What it was about: a list's title, «Planner», «Teams»; undefined where nobody can tell. */
  readonly source: string | undefined;
  /** Internal names of the columns that are missing. */
  readonly columns: readonly string[];
  /** Seconds until it makes sense to try again. */
  readonly retryAfterSeconds: number | undefined;
  /** Technical details for those who give support, in one line. */
  readonly details: string;
  /** Who locked the period, and when (ISO), where that is why. */
  readonly lockedBy?: string | undefined;
  readonly lockedAt?: string | undefined;
};

/** What failed, why, and what the person can do. */
export type RefusalWords = { readonly what: string; readonly why: string; readonly todo: string };
