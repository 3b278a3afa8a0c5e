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

/** React then warns when something changes the page outside `act`; the testing library does that for us. */
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
export {};
