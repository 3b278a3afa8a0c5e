import type { HostDesk } from './hostDesk.ts';
import { errorCode } from './notSupported.ts';
import type { TabCalls } from './tabHost.ts';

/** `clipboard`: text in and out through the host, which may touch the clipboard where a frame may not. */
export function clipboardCalls(desk: HostDesk): TabCalls {
  return {
    'clipboard.writeToClipboard': async ([wish]) => {
      const { mimeType, content } = (wish ?? {}) as Record<string, unknown>;
      if (mimeType !== 'text/plain' && mimeType !== 'text/html')
        return [{ errorCode: errorCode.invalidArguments, message: `Cannot copy ${String(mimeType)}.` }];
      try {
        await desk.writeText(textOf(String(content)));
        return [undefined, true];
      } catch (error) {
        return [{ errorCode: errorCode.permissionDenied, message: String(error) }];
      }
    },
    'clipboard.readFromClipboard': async () => {
      try {
        return [undefined, JSON.stringify({ mimeType: 'text/plain', content: base64Of(await desk.readText()) })];
      } catch (error) {
        return [{ errorCode: errorCode.permissionDenied, message: String(error) }];
      }
    },
  };
}

/** teams-js sends text as base64 of its UTF-8. */
function textOf(content: string) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
  } catch {
    return content;
  }
}

function base64Of(text: string) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
