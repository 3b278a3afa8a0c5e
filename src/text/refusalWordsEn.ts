import { en as dates } from './dates.ts';
import type { Refusal, RefusalKind, RefusalWords } from './refusal.ts';

/** A refusal in English. */
export function wordsEn(
  { kind, source, columns, retryAfterSeconds, lockedBy, lockedAt }: Refusal,
  administrator: string,
): RefusalWords {
  const thing = source === undefined ? 'the page' : `“${source}”`;
  const words: Readonly<Record<RefusalKind, RefusalWords>> = {
    signedOut: {
      what: 'You are not signed in',
      why: 'Your sign-in has run out, or Microsoft 365 did not accept it.',
      todo: 'Sign in again.',
    },
    consentNeeded: {
      what: 'Målekort needs your permission',
      why: `You have not allowed Målekort to use ${source ?? 'Microsoft 365'} in your name.`,
      todo: `Allow it when you are asked. If you may not, ask ${administrator}.`,
    },
    noAccess: {
      what: `You do not have access to ${thing}`,
      why:
        source === 'Planner'
          ? 'Only members of the team that owns the plan can see it.'
          : 'Access is given in SharePoint, and you are not among those who can see this.',
      todo: `Ask ${administrator} for access.`,
    },
    readOnly: {
      what: `You can read ${thing}, but not change it`,
      why: 'Nothing was saved. You are not among those who can make changes here.',
      todo: `Ask ${administrator} for permission to write, or ask the person responsible to do it.`,
    },
    missingList: {
      what: `The list ${thing} does not exist`,
      why: 'It has not been set up yet, or it has been deleted or renamed.',
      todo: `Tell ${administrator}.`,
    },
    missingColumns: {
      what: `The list ${thing} lacks ${columns.length === 1 ? 'a column' : `${columns.length} columns`}`,
      why: `These are missing: ${columns.join(', ')}.`,
      todo: `Tell ${administrator} what is missing.`,
    },
    notFound: {
      what: `What you wanted to change in ${thing} is no longer there`,
      why: 'Somebody deleted it after the page was read.',
      todo: 'Read the page again.',
    },
    changedMeanwhile: {
      what: 'Somebody else changed the same thing',
      why: 'What is stored is no longer what you saw. Nothing was overwritten.',
      todo: 'Read the page again, and make the change once more if it is still needed.',
    },
    alreadyExists: {
      what: 'This already exists',
      why: 'The same has been stored before, perhaps by somebody else.',
      todo: 'Read the page again.',
    },
    throttled: {
      what: 'Microsoft 365 is too busy',
      why: 'We have tried several times and been told to wait. Nothing was changed.',
      todo: retryAfterSeconds === undefined ? 'Try again in a minute.' : `Try again in ${retryAfterSeconds} seconds.`,
    },
    tooLarge: {
      what: 'It is too long',
      why: 'Microsoft 365 does not accept so much at once. Nothing was saved.',
      todo: 'Write less, and try again.',
    },
    unavailable: {
      what: 'Microsoft 365 did not answer',
      why: 'The service is down, or took too long. Nothing was changed.',
      todo: 'Try again in a little while.',
    },
    offline: {
      what: 'You are offline',
      why: 'We cannot reach Microsoft 365. Nothing was changed.',
      todo: 'Check your connection, and try again.',
    },
    uncertain: {
      what: 'We do not know whether it was saved',
      why: 'The connection broke before Microsoft 365 could answer.',
      todo: 'Read the page again and look, before you do it once more.',
    },
    malformed: {
      what: 'The answer did not come from Microsoft 365',
      why: 'Something else on the network answered, such as the sign-in page of a wireless network.',
      todo: 'Check your connection, and try again.',
    },
    locked: {
      what: `${source ?? 'The period'} is locked`,
      why: `Nothing was saved. The round was locked${lockedBy === undefined ? '' : ` by ${lockedBy}`}${lockedAt === undefined ? '' : ` on ${dates.day(lockedAt)}`}, and its results can no longer be changed.`,
      todo: `If something is wrong, ask ${administrator} to unlock it.`,
    },
    unexpected: {
      what: 'Something went wrong',
      why: 'Microsoft 365 answered something we do not know.',
      todo: `Try again. If it does not help, send the details to ${administrator}.`,
    },
  };
  return words[kind];
}
