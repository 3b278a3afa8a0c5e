import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { statusCard } from '../../src/wire/statusCard.ts';
import { linesOf, statusContentOf } from './statusContents.ts';

const schemaFile = '../shared/contract/adaptive-cards/adaptive-card.1.5.0.schema.json';

test.skipIf(!existsSync(schemaFile))(
  "the card meets Microsoft's schema of version 1.5 (skipped without ../shared/contract)",
  () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    ajv.addMetaSchema(draft06);
    const { id: _, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>; // its name in an older draft
    const validate = ajv.compile(schema);
    const contents = [
      statusContentOf(),
      statusContentOf({
        ownWords: 'Vi er i rute.\nTakk.',
        notices: ['Oppdiktet.'],
        asks: { heading: 'Til beslutning', lines: ['Flytte to årsverk'] },
        sections: [{ heading: 'Alt', lines: linesOf(3) }],
      }),
    ];
    for (const content of contents) {
      const { msteams: _teams, ...card } = statusCard(content) as Record<string, unknown>;
      validate(card);
      expect(validate.errors ?? []).toEqual([]);
    }
  },
);
