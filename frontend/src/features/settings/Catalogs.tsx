/** The catalogs on this disk: what is loaded, fetching them anew, going back, look-ups that failed, words of one's own. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import { whenText } from "../../coin/ChangeList";
import { Fetch } from "../../coin/catalogs/Fetch";
import { statusQuery, type Status } from "../../coin/catalogs/queries";
import { count } from "../../lib/numbers";
import { longDate } from "../../lib/times";
import { complain, say } from "../../ui/toasts";

const lookUpsQuery = queryOptions({
  queryKey: ["catalog", "look-ups"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/look-ups", { signal })),
});

export function Catalogs() {
  const { t } = useTranslation();
  const { data: status } = useQuery(statusQuery);
  if (!status) return null;
  return (
    <>
      {status.loaded ? <Loaded status={status} /> : <p className="q setafter">{status.reason ?? t("settings.catalogs.none")}</p>}
      <h3 className="setsub">{t("settings.catalogs.fetch")}</h3>
      <Fetch status={status} />
      <p className="q setafter">
        {t("settings.catalogs.byHand")} <code className="ref nw">coinstack catalog load FILE …</code>
      </p>
      <h3 className="setsub">{t("settings.catalogs.words")}</h3>
      <p className="q2">
        {t("settings.catalogs.wordsText")} <Link to="/catalog/vocabulary">{t("settings.catalogs.wordsLink")}</Link>
      </p>
      <LookUps />
    </>
  );
}

type Line = Pick<Status["sources"][number], "name" | "rows" | "dated" | "loaded_at" | "licence" | "licence_url"> & { key: string };

const OF_NOMISMA = "nomisma.org: ";

/** Tables of nomisma.org that were loaded one by one stand in one line. */
function linesOf(sources: Status["sources"]): Line[] {
  const lines: Line[] = [];
  for (const source of sources) {
    const isPart = source.name.startsWith(OF_NOMISMA);
    const before = isPart ? lines.find(({ key }) => key === "nomisma.org") : undefined;
    if (before) before.rows += source.rows;
    else lines.push({ ...source, key: isPart ? "nomisma.org" : source.kind, name: isPart ? "nomisma.org" : source.name });
  }
  return lines;
}

const BYTES = 1_000_000;

function Loaded({ status }: { status: Status }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const rollback = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/catalog/rollback")),
    onSuccess: async ({ built_at: built }) => {
      say(t("settings.catalogs.rolledBack", { when: built ? whenText(built, t) : "" }));
      await Promise.all([client.invalidateQueries({ queryKey: ["catalog"] }), client.invalidateQueries({ queryKey: ["coins"] })]);
    },
    onError: (error) => complain(explain(error, t)),
  });
  return (
    <>
      <ul className="catsources">
        {linesOf(status.sources).map((source) => (
          <li key={source.key}>
            <span className="nm">{source.name}</span>
            <span className="q2 num">{t("settings.catalogs.rows", { count: source.rows })}</span>
            <span className="q">{source.dated ? t("settings.catalogs.dated", { date: longDate(source.dated.slice(0, 10)) }) : t("settings.catalogs.loadedAt", { when: whenText(source.loaded_at, t) })}</span>
            <span>
              {source.licence_url ? (
                <a href={source.licence_url} target="_blank" rel="noreferrer">
                  {source.licence}
                </a>
              ) : (
                source.licence
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="chips setafter">
        <span className="q">
          {t("settings.catalogs.counts", { types: count(status.counts.types ?? 0), names: count(status.counts.authorities ?? 0), size: count(Math.round(status.size_bytes / BYTES)), when: status.built_at ? whenText(status.built_at, t) : "" })}
        </span>
        {status.previous && (
          <button type="button" className="textbutton" disabled={rollback.isPending} onClick={() => rollback.mutate()}>
            {t("settings.catalogs.rollback", { when: whenText(status.previous.built_at, t) })}
          </button>
        )}
      </p>
    </>
  );
}

const SHOWN = 8;

function LookUps() {
  const { t } = useTranslation();
  const { data } = useQuery(lookUpsQuery);
  const [isOpen, setOpen] = useState(false);
  const failed = data?.look_ups ?? [];
  const shown = isOpen ? failed : failed.slice(0, SHOWN);
  return (
    <>
      <h3 className="setsub">{t("settings.catalogs.lookUps")}</h3>
      {data && failed.length === 0 && <p className="q">{t("settings.catalogs.noLookUps")}</p>}
      <ul className="lookups">
        {shown.map((one) => (
          <li key={one.id}>
            {one.coin_id === null ? (
              <span className="ref">{one.text}</span>
            ) : (
              <Link className="ref" to="/coins/$coinId" params={{ coinId: String(one.coin_id) }}>
                {one.text || t("settings.catalogs.noReference")}
              </Link>
            )}
            <span className="q2">{one.reason}</span>
            <span className="q">{whenText(one.at, t)}</span>
          </li>
        ))}
      </ul>
      {failed.length > SHOWN && (
        <button type="button" className="textbutton" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("settings.catalogs.fewer") : t("settings.catalogs.allOf", { count: failed.length })}
        </button>
      )}
    </>
  );
}
