import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The page a sign-in window or frame of a plain browser comes back to: it hands the answer to the tab that asked, and is closed.
void broadcastResponseToMainFrame();
