import type { ScorecardFacts } from './scorecardFacts.ts';
import krs2015Bfh from './published/krs-2015-bfh.json' with { type: 'json' };
import krs2015BoHabilitering from './published/krs-2015-bo-habilitering.json' with { type: 'json' };
import krs2015Brukere from './published/krs-2015-brukere.json' with { type: 'json' };
import krs2015Eiendomsdrift from './published/krs-2015-eiendomsdrift.json' with { type: 'json' };
import krs2015Grunnskoler from './published/krs-2015-grunnskoler.json' with { type: 'json' };
import krs2015Kultur from './published/krs-2015-kultur.json' with { type: 'json' };
import krs2015Sentraladm from './published/krs-2015-sentraladm.json' with { type: 'json' };
import krs2016Barnehager from './published/krs-2016-barnehager.json' with { type: 'json' };
import krs2016Sykehjem from './published/krs-2016-sykehjem.json' with { type: 'json' };
import krs2017Kommunalteknikk from './published/krs-2017-kommunalteknikk.json' with { type: 'json' };
import krs2017Laering from './published/krs-2017-laering.json' with { type: 'json' };
import krs2018Medarbeidere from './published/krs-2018-medarbeidere.json' with { type: 'json' };
import krs2018Sentraladm from './published/krs-2018-sentraladm.json' with { type: 'json' };
import loten2014Renhold from './published/loten-2014-renhold.json' with { type: 'json' };
import loten2014TekniskDrift from './published/loten-2014-teknisk-drift.json' with { type: 'json' };
import loten2015Renhold from './published/loten-2015-renhold.json' with { type: 'json' };
import loten2015TekniskDrift from './published/loten-2015-teknisk-drift.json' with { type: 'json' };
import elverum2014 from './published/elverum-2014.json' with { type: 'json' };
import elverum2016Helse from './published/elverum-2016-helse.json' with { type: 'json' };
import elverum2016KulturPlan from './published/elverum-2016-kultur-plan.json' with { type: 'json' };
import elverum2017 from './published/elverum-2017.json' with { type: 'json' };

/** The målekort that Kristiansund, Løten and Elverum have published in their annual reports and plans, as printed. */
export const publishedScorecards: readonly ScorecardFacts[] = [
  krs2015Bfh,
  krs2015BoHabilitering,
  krs2015Brukere,
  krs2015Eiendomsdrift,
  krs2015Grunnskoler,
  krs2015Kultur,
  krs2015Sentraladm,
  krs2016Barnehager,
  krs2016Sykehjem,
  krs2017Kommunalteknikk,
  krs2017Laering,
  krs2018Medarbeidere,
  krs2018Sentraladm,
  loten2014Renhold,
  loten2014TekniskDrift,
  loten2015Renhold,
  loten2015TekniskDrift,
  elverum2014,
  elverum2016Helse,
  elverum2016KulturPlan,
  elverum2017,
];
