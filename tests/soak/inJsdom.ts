import { createRequire } from 'node:module';

type Window = Readonly<Record<string, unknown>>;
type Jsdom = { readonly JSDOM: new (html: string) => { readonly window: Window } };

/* What a card, a workbook and a page are read with, where the test's environment has not put it there already. */
if (Reflect.get(globalThis, 'document') === undefined) {
  const { window } = new (createRequire(import.meta.url)('jsdom') as Jsdom).JSDOM('<!doctype html>');
  const wanted = Object.getOwnPropertyNames(window).filter((name) => /^(document|DOMParser|Element|Node|HTML\w*)$/.test(name));
  for (const name of wanted) Reflect.set(globalThis, name, window[name]);
  Reflect.set(globalThis, 'window', window);
}
