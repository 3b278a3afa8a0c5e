import { fieldsOf, personFields, type Fields } from './fields.ts';
import { operationId } from './operationId.ts';

/** The item of «Rapporteringsrunder»: one for the demonstration year, for the whole municipality. */
export function roundItems(): Fields[] {
  return [
    {
      Title: 'Årsrapportering 2026',
      Nokkel: 'KRS|2026',
      EnhetKode: 'KRS',
      Periode: '2026',
      Apner: '2026-11-02',
      Stenger: '2026-12-04',
      Instruks:
        'Oppdiktet for demonstrasjon: rapporter det dere vet nå. Skriv hvorfor når et resultat er uakseptabelt, og hvilke tiltak som følger.',
      Demonstrasjon: true,
    },
  ];
}

const readyUnits = [
  { code: 'KRS-SENTRALADM', name: 'Sentraladministrasjon', at: '2026-11-16T12:30:00Z' },
  { code: 'KRS-BRANN', name: 'Brann og redning', at: '2026-11-18T09:10:00Z' },
  { code: 'KRS-VELFERD', name: 'Velferd', at: '2026-11-20T14:05:00Z' },
] as const;

/** The items of «Klarmarkeringer»: three units are ready, marked by the administrator since they have no leader here. */
export function readinessItems(): Fields[] {
  return readyUnits.map(({ code, name, at }) =>
    fieldsOf({
      Title: `${name} 2026`,
      Nokkel: `${code}|2026`,
      OperasjonId: operationId(`${code}|2026|klar`),
      EnhetKode: code,
      Periode: '2026',
      ...personFields('KlarAv', 'administrator'),
      KlarTid: at,
      Demonstrasjon: true,
    }),
  );
}
