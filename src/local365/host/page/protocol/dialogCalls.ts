import type { HostDesk } from './hostDesk.ts';
import type { TabCalls } from './tabHost.ts';

/** Teams' named sizes of a dialog, in pixels. */
const sizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  small: [400, 250],
  medium: [600, 450],
  large: [800, 600],
};

/** `dialog` with a page of the app's in it, and the messages between the two. */
export function dialogCalls(desk: HostDesk): TabCalls {
  return {
    'tasks.startTask': async ([wish]) => {
      const { url, title, width, height, card } = (wish ?? {}) as Record<string, unknown>;
      if (typeof url !== 'string' || card !== undefined) return ['Only a dialog with a page is supported.', undefined];
      const result = await desk.openDialog({
        url,
        title: String(title ?? ''),
        width: sizeOf(width, 0),
        height: sizeOf(height, 1),
      });
      return result === undefined ? ['User cancelled/closed the task module.', undefined] : [undefined, result];
    },
    'tasks.updateTask': ([wish]) => {
      const { width, height } = (wish ?? {}) as Record<string, unknown>;
      desk.resizeDialog(sizeOf(width, 0), sizeOf(height, 1));
      return undefined;
    },
    'tasks.completeTask': ([result]) => {
      desk.submitDialog(result ?? '');
      return undefined;
    },
    messageForParent: (args) => {
      desk.relay('messageForParent', args);
      return undefined;
    },
    messageForChild: (args) => {
      desk.relay('messageForChild', args);
      return undefined;
    },
  };
}

function sizeOf(value: unknown, side: 0 | 1): number {
  return typeof value === 'number' ? value : (sizes[String(value)] ?? [400, 250])[side];
}
