import { readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { StaticFiles } from './staticFiles.ts';

/** The files of a folder, read from disk each time, so that a new build is seen at once. Nothing outside the folder is ever read. */
export function filesIn(folder: string): StaticFiles {
  return (path) => {
    const file = normalize(join(folder, path));
    if (path === '' || path.includes('\0') || !file.startsWith(normalize(folder) + sep)) return undefined;
    try {
      return readFileSync(file);
    } catch (error) {
      if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
      throw error;
    }
  };
}
