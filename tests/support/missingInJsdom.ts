import { configure } from '@testing-library/react';

/*
 * What Fluent expects of a browser and jsdom lacks. Nothing here answers a question a test could ask: no layout, no size.
 */

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

const absent: Readonly<Record<string, unknown>> = {
  ResizeObserver: NoObserver,
  IntersectionObserver: NoObserver,
  matchMedia: (media: string) =>
    Object.assign(new EventTarget(), { matches: false, media, addListener() {}, removeListener() {} }),
  scrollTo: () => undefined,
  CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&'), supports: () => false },
};

Reflect.set(Element.prototype, 'scrollIntoView', () => undefined);
for (const [name, value] of Object.entries(absent)) {
  const has = Reflect.get(window, name) as unknown;
  if (has === undefined || name === 'scrollTo') Reflect.set(window, name, value);
}

/** A page reads a local Graph, which answers when it answers: a test waits for what it expects to see, and React need not be told of every answer. */
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);

/** A busy machine may take long; a page that never shows what is waited for still fails. In milliseconds. */
configure({ asyncUtilTimeout: 20_000 });
