import type { RowIssue } from '../domain/rowIssue.ts';
import type { Refusal } from '../text/refusal.ts';
import { useRefusalWords, useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** Names what could not be had: lists that failed, and cells nobody could read, by list, item and column. Nothing to say, nothing shown. */
export function IssueNotes({
  issues,
  missing,
}: {
  readonly issues: readonly RowIssue[];
  readonly missing: readonly { readonly list: string; readonly refusal: Refusal }[];
}) {
  const { refusals } = useTexts();
  const wordsOf = useRefusalWords();
  return (
    <>
      {missing.map(({ list, refusal }) => {
        const { what, why, todo } = wordsOf(refusal);
        return (
          <Notice key={list} tone="warning" title={what}>
            {why} {todo}
          </Notice>
        );
      })}
      {issues.length > 0 && (
        <Notice tone="warning">
          <details>
            <summary>{refusals.issues(issues)}</summary>
            <ul>
              {issues.map((issue, index) => (
                <li key={index}>{refusals.issue(issue)}</li>
              ))}
            </ul>
          </details>
        </Notice>
      )}
    </>
  );
}
