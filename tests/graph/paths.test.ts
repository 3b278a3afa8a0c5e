import { expect, test } from 'vitest';
import { allOf, anyOf, equals, startsWith } from '../../src/graph/filter.ts';
import { listItemsPath } from '../../src/graph/listPaths.ts';
import { channelsPath, newMessagePath } from '../../src/graph/teamPaths.ts';

test('a row question names its columns, page and condition', () => {
  const path = listItemsPath('h.sharepoint.com,1,2', 'Måleindikatorer', {
    columns: ['Title', 'Enhet'],
    filter: equals('Enhet', 'KRS'),
    top: 2,
  });
  expect(path).toBe(
    "/v1.0/sites/h.sharepoint.com,1,2/lists/M%C3%A5leindikatorer/items?$select=id,eTag&$expand=fields($select=Title,Enhet)&$top=2&$filter=fields%2FEnhet%20eq%20'KRS'",
  );
});

test.each(["O'Brien", "' or 1 eq 1 or '", 'a&b=c', 'x#y', '100 %', 'æøå/…', '"', '+'])(
  'a value (%s) is a value and nothing else',
  (value) => {
    const path = listItemsPath('s', 'l', { columns: ['Title'], filter: equals('Enhet', value) });
    const filter = new URL(path, 'https://graph.microsoft.com').searchParams.get('$filter');
    expect(filter).toBe(`fields/Enhet eq '${value.replaceAll("'", "''")}'`);
    expect(new URL(path, 'https://graph.microsoft.com').searchParams.size).toBe(4);
  },
);

test('conditions are joined without changing each other', () => {
  expect(allOf(equals('A', 1), anyOf(equals('B', true), startsWith('C', '2026')))).toBe(
    "(fields/A eq 1) and ((fields/B eq true) or (startswith(fields/C,'2026')))",
  );
  expect(anyOf(equals('A', 'x'))).toBe("fields/A eq 'x'");
});

test('ids from outside stay within their segment', () => {
  expect(channelsPath('a/b?c')).toContain('/teams/a%2Fb%3Fc/channels?');
  expect(newMessagePath('t', '19:kultur@thread.tacv2')).toBe('/v1.0/teams/t/channels/19%3Akultur%40thread.tacv2/messages');
});
