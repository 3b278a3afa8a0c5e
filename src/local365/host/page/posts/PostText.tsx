import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useHost } from '../frame/HostContext.ts';

/** Elements a post's text may keep; of any other only the text inside remains, and no attribute survives but a link's address. */
const kept = new Set([
  'P',
  'DIV',
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'S',
  'UL',
  'OL',
  'LI',
  'BR',
  'BLOCKQUOTE',
  'CODE',
  'PRE',
  'H1',
  'H2',
  'H3',
]);

/** The written part of a post, built anew from its nodes, so that nothing in it can run. */
export function PostText({ nodes }: { readonly nodes: readonly Node[] }) {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {nodes.map((node, index) => (
        <Piece key={index} node={node} />
      ))}
    </div>
  );
}

function Piece({ node }: { readonly node: Node }): ReactNode {
  const { openLink } = useHost();
  const styles = useStyles();
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const children = [...node.childNodes].map((child, index) => <Piece key={index} node={child} />);
  if (node.tagName === 'SCRIPT' || node.tagName === 'STYLE') return null;
  if (node.tagName === 'AT') return <Text className={styles.mention}>{children}</Text>;
  if (node.tagName === 'A') {
    const address = node.getAttribute('href') ?? '';
    if (!/^https?:\/\//.test(address)) return <Fragment>{children}</Fragment>;
    return (
      <Link
        inline
        href={address}
        onClick={(event) => {
          event.preventDefault();
          void openLink(address);
        }}
      >
        {children}
      </Link>
    );
  }
  if (node.tagName === 'BR') return <br />;
  if (!kept.has(node.tagName)) return <Fragment>{children}</Fragment>;
  const Tag = node.tagName.toLowerCase() as 'p';
  return <Tag>{children}</Tag>;
}

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` }, whiteSpace: 'pre-line' },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});
