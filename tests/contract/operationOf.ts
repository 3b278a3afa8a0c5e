/**
 * Makes a finder of the contract's operations: `GET /v1.0` path → `GET /sites/{site-id}/lists`.
 *
 * It knows the documented other forms of an address by itself, so that it cannot share a mistake with the server.
 */
export function createOperationFinder(
  paths: Readonly<Record<string, object>>,
): (method: string, path: string) => string | undefined {
  const templates = Object.keys(paths)
    .map((path) => ({ path, pattern: patternOf(path) }))
    .sort((one, other) => placeholders(one.path) - placeholders(other.path));
  return (method, asked) => {
    const path = plainForm(asked.split('?')[0] ?? '');
    const fitting = templates.find((each) => each.pattern.test(path) && method.toLowerCase() in (paths[each.path] ?? {}));
    return fitting === undefined ? undefined : `${method} ${fitting.path}`;
  };
}

const placeholders = (path: string) => path.split('{').length;

function patternOf(path: string): RegExp {
  const parts = path
    .split(/(\{[^}]+\})/)
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('')}$`);
}

function plainForm(path: string): string {
  return path
    .replace(/^\/sites\/[^/:]+:\/[^:]+:(?=\/)/, '/sites/by-path')
    .replace(/^\/sites\/[^/:]+:\/[^:]+:?$/, '/sites/by-path')
    .replace(/^(\/sites\/[^/]+)\/getByPath\(path='[^']*'\)/, '$1')
    .replace(/\/delta$/, '/delta()')
    .replace(/\/$/, '');
}
