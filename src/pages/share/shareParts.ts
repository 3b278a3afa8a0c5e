import type { Person } from '../../domain/person.ts';
import type { Period } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import type { Share } from '../../domain/share.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Texts } from '../../text/texts.ts';

/** What a person has decided of an update: all of it or only what changed, their own words, decisions asked for, whom to call by name. */
export type ShareWords = {
  readonly form: 'whole' | 'changes';
  readonly ownWords: string;
  /** One decision a line. */
  readonly asks: string;
  readonly mentions: readonly Person[];
};

/** What every update is made of. `day` is an ISO day; `linkTo` the way back to a place in Teams; `last` what the channel was told last, if anything. */
export type ShareParts = {
  readonly unit: Unit;
  readonly period: Period;
  readonly words: ShareWords;
  readonly linkTo: (place: Place) => string;
  readonly day: string;
  readonly last: Share | undefined;
  /** How many of the measures' plans the sharer can see, where it is known. */
  readonly plans?: Visibility | undefined;
};

/** What is said where some of the plans cannot be seen. */
export function plansNotice(plans: Visibility | undefined, { status }: Texts): readonly string[] {
  return plans === undefined || plans.visible === plans.known ? [] : [status.plansVisible(plans.visible, plans.known)];
}

/** The decisions asked for, one each. */
export function asksIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•–-]+/, '').trim())
    .filter((line) => line !== '');
}
