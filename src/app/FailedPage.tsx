import { refusalOf } from '../queries/refusalOf.ts';
import { initialScopes } from '../graph/scopes.ts';
import { SignInError } from '../teams/SignInError.ts';
import { useTexts } from '../ui/Language.tsx';
import { RefusalPanel } from '../ui/RefusalPanel.tsx';
import { signInRefusal } from './signInRefusal.ts';
import type { Session } from './session.ts';

/** What stands where the page would be: a refusal in words with what to do, or our own mistake with details for support. */
export function FailedPage({
  error,
  session,
  again,
}: {
  readonly error: unknown;
  readonly session: Session;
  readonly again: () => void;
}) {
  const { frame, refusals } = useTexts();
  const refusal = error instanceof SignInError ? signInRefusal(error) : refusalOf(error);
  if (refusal === undefined) {
    const { title, text } = frame.brokenPage;
    const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return (
      <RefusalPanel
        words={{ what: title, why: text, todo: '' }}
        details={details}
        action={{ label: frame.tryAgain, run: again }}
      />
    );
  }
  const signIn = () => void session.identity.token(initialScopes, { interactive: true }).then(again, again);
  const needsClick = refusal.kind === 'consentNeeded' || refusal.kind === 'signedOut';
  return (
    <RefusalPanel
      words={refusals.words(refusal, session.config.administrator)}
      details={refusal.details}
      action={needsClick ? { label: frame.signIn, run: signIn } : { label: frame.tryAgain, run: again }}
    />
  );
}
