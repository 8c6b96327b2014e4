/** The chain of owners as a line through time, the latest last; upright on a phone. */
import { useTranslation } from "react-i18next";

import type { Coin, ProvenanceEvent } from "../../../api/types";
import { longDate } from "../../../lib/times";
import "./lotWords";
import "./lotRecord.css";

/** The year by which an owner stands in the line. */
function yearOf(one: ProvenanceEvent): number | null {
  return one.date ? Number(one.date.slice(0, 4)) : one.year;
}

/** Dated ones in their order; an undated one stays behind the one that it was told after. */
export function inOrder(events: readonly ProvenanceEvent[]): ProvenanceEvent[] {
  const dated = events.filter((one) => yearOf(one) !== null).sort((one, other) => (one.date ?? `${String(yearOf(one))}-99`).localeCompare(other.date ?? `${String(yearOf(other))}-99`));
  return [...events.filter((one) => yearOf(one) === null), ...dated];
}

export function Owners({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  if (coin.provenance_events.length === 0) return null;
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("lotRecord.owners")}</h2>
      </div>
      <ol className="ownerline">
        {inOrder(coin.provenance_events).map((one) => {
          const who = one.collection ?? one.house;
          const where = [one.collection && one.house, one.sale, one.lot && t("lotRecord.lotNumber", { lot: one.lot })].filter(Boolean).join(", ");
          const when = one.date_text ?? (one.date ? longDate(one.date) : one.year?.toString());
          return (
            <li key={one.uid} className={when ? "known" : undefined}>
              <span className="q">{when ?? t("lotRecord.undated")}</span>
              <span className="nm">{who ?? one.text}</span>
              {who && where && <span className="q2">{where}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
