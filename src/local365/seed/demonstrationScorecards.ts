import type { ScorecardFacts } from './scorecardFacts.ts';
import demo2024Fellestjenester from './demonstration/demo-2024-fellestjenester.json' with { type: 'json' };
import demo2025Servicetorg from './demonstration/demo-2025-servicetorg.json' with { type: 'json' };
import demo2026Barnehager from './demonstration/demo-2026-barnehager.json' with { type: 'json' };
import demo2026Bfh from './demonstration/demo-2026-bfh.json' with { type: 'json' };
import demo2026Brann from './demonstration/demo-2026-brann.json' with { type: 'json' };
import demo2026Eiendom from './demonstration/demo-2026-eiendom.json' with { type: 'json' };
import demo2026Grunnskoler from './demonstration/demo-2026-grunnskoler.json' with { type: 'json' };
import demo2026Helseinnovasjon from './demonstration/demo-2026-helseinnovasjon.json' with { type: 'json' };
import demo2026Komtek from './demonstration/demo-2026-komtek.json' with { type: 'json' };
import demo2026Kultur from './demonstration/demo-2026-kultur.json' with { type: 'json' };
import demo2026Laering from './demonstration/demo-2026-laering.json' with { type: 'json' };
import demo2026Medarbeidere from './demonstration/demo-2026-medarbeidere.json' with { type: 'json' };
import demo2026Sentraladm from './demonstration/demo-2026-sentraladm.json' with { type: 'json' };
import demo2026Storhaugen from './demonstration/demo-2026-storhaugen.json' with { type: 'json' };
import demo2026Sykehjem from './demonstration/demo-2026-sykehjem.json' with { type: 'json' };
import demo2026Velferd from './demonstration/demo-2026-velferd.json' with { type: 'json' };

/** Invented målekort, most of them for 2026, so that reporting has somewhere to go, an overview something to say, and a unit that was split a history. */
export const demonstrationScorecards: readonly ScorecardFacts[] = [
  demo2024Fellestjenester,
  demo2025Servicetorg,
  demo2026Barnehager,
  demo2026Bfh,
  demo2026Brann,
  demo2026Eiendom,
  demo2026Grunnskoler,
  demo2026Helseinnovasjon,
  demo2026Komtek,
  demo2026Kultur,
  demo2026Laering,
  demo2026Medarbeidere,
  demo2026Sentraladm,
  demo2026Storhaugen,
  demo2026Sykehjem,
  demo2026Velferd,
];
