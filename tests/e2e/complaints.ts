import type { Page } from '@playwright/test';

/** What any page says when a request fails: said by the tests themselves where it matters, and teams-js asks an address outside. */
const expected = /^Failed to load resource/;

/** Gathers what the browser complains of: errors thrown, the content security policy broken, and `console.error`. */
export function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}
