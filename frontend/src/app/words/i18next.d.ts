import type { catalogs } from "../../coin/catalogs/words";
import type { catalog } from "../../features/catalog/words";
import type { lotRecord } from "../../features/coins/coin/lotWords";
import type { besideType } from "../../features/coins/coin/type/typeWords";
import type { completeness } from "../../features/completeness/words";
import type { enriching } from "../../features/enriching/words";
import type { batches } from "../../features/importing/batch/words";
import type { lots } from "../../features/importing/lot/words";
import type { importing } from "../../features/importing/words";
import type { jobs } from "../../features/jobs/words";
import type { monograms } from "../../features/monograms/words";
import type { settings } from "../../features/settings/words";
import type { stats } from "../../features/stats/words";
import type { en } from "./en";

interface OnDemand {
  catalogs: typeof catalogs;
  catalog: typeof catalog;
  importing: typeof importing;
  lots: typeof lots;
  batches: typeof batches;
  jobs: typeof jobs;
  monograms: typeof monograms;
  settings: typeof settings;
  stats: typeof stats;
  completeness: typeof completeness;
  enriching: typeof enriching;
  lotRecord: typeof lotRecord;
  besideType: typeof besideType;
}

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en & OnDemand };
  }
}
