import { writeSync } from 'node:fs';
import { openDatabase } from '../../../src/local365/tenant/database.ts';
import { itemById } from '../../../src/local365/tenant/items.ts';
import { addItem, changeItem } from '../../../src/local365/tenant/itemWrites.ts';

/** Writes rows until it is killed, and says the number of each when it is committed. Two changes a row, or none. */
const database = openDatabase(process.argv[2]);
const writer = { person: 'somebody', now: new Date('2026-11-22T08:00:00Z') };

for (;;) {
  const id = database.transaction(() => {
    const made = addItem(database, 1, { Title: 'x'.repeat(3000), Half: 1 }, writer);
    const item = itemById(database, 1, made.id) ?? made;
    changeItem(database, item, { ...item.fields, Half: 2, Number: made.id }, writer);
    return made.id;
  });
  writeSync(1, `${id}\n`);
}
