import type { Settings } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { settingsText } from '../wire/settingsText.ts';

/**
 * Writes a unit's settings, which hold for all under it, if the row is still the one that was seen. Remarks and lines nobody could
 * read stay. A refusal is thrown, and nothing has happened.
 */
export async function saveSettings({ graph, site }: Services, unit: Unit, settings: Settings): Promise<void> {
  const { itemId, version } = unit.stored;
  await graph.patch(listItemFieldsPath(site, lists.units.title, itemId), version, {
    Innstillinger: settingsText(settings, unit.settingsText),
  });
}
