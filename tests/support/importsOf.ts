import { parseSync } from '@swc/core';

/** Stands for a name that does not show until it runs. */
export const atRunTime = 'computed at run time';

/** Every way a source file names another: `import`, `export … from`, `import()`, `import type`, `require`, also without names. */
export function importsOf(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const named = specifierOf(node as SyntaxNode);
    if (named !== undefined) found.push(named);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' }).body);
  return found;
}

type SyntaxNode = {
  readonly type?: string;
  readonly source?: { readonly value: string } | null;
  readonly argument?: { readonly value?: string };
  readonly expression?: { readonly value?: string };
  readonly callee?: { readonly type: string; readonly value?: string };
  readonly arguments?: readonly { readonly expression: { readonly type: string; readonly value?: string } }[];
};

function specifierOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source?.value;
    case 'TsImportType':
      return node.argument?.value;
    case 'TsExternalModuleReference':
      return node.expression?.value;
    case 'CallExpression': {
      const loads = node.callee?.type === 'Import' || (node.callee?.type === 'Identifier' && node.callee.value === 'require');
      const named = node.arguments?.[0]?.expression;
      return loads ? (named?.type === 'StringLiteral' ? named.value : atRunTime) : undefined;
    }
    default:
      return undefined; // everything else in a file
  }
}
