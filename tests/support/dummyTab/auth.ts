import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Where msal's windows and frames come back to: hands the answer to the page that opened them. */
await broadcastResponseToMainFrame();
