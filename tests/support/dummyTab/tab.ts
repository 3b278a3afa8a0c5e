import { createNestablePublicClientApplication, PublicClientApplication } from '@azure/msal-browser';
import * as teams from '@microsoft/teams-js';

/**
 * A tab that does nothing by itself: its heading carries the real libraries, within reach of a test.
 *
 * With `?quiet` it does not even say that it is there.
 */
const heading = Object.assign(document.createElement('h1'), {
  teams,
  msal: { createNestablePublicClientApplication, PublicClientApplication },
});
heading.append('Prøvefane');

if (window.parent !== window && !location.search.includes('quiet')) {
  await teams.app.initialize();
  teams.app.notifyAppLoaded();
  await teams.app.notifySuccess();
}
document.body.append(heading);
