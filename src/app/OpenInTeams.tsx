import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../ui/Language.tsx';
import { Notice } from '../ui/Notice.tsx';

/** A visit without a host: says where the page belongs and how to get there. `problem` is an administrator's mistake, named. */
export function OpenInTeams({ problem }: { readonly problem: string | undefined }) {
  const styles = useStyles();
  const { openInTeams } = useTexts().frame;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{openInTeams.title}</h1>
      {problem === undefined ? (
        <>
          <p>{openInTeams.text}</p>
          <p>{openInTeams.how}</p>
          <p>
            <Link href="https://teams.microsoft.com/" inline>
              Microsoft Teams
            </Link>
          </p>
        </>
      ) : (
        <Notice tone="danger">{problem}</Notice>
      )}
    </main>
  );
}

const useStyles = makeStyles({
  page: { maxWidth: '60ch', margin: '0 auto', padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}` },
  title: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
});
