/** What a coin may have several of: references, certificates, countermarks, fields of the owner's own. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Certificate, Citation, Coin, Countermark } from "../../../api/types";
import { TypeLink } from "../../../coin/TypeLink";
import { Said } from "./Said";

export function Lists({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  return (
    <>
      <List coin={coin} name="citations" title={t("coins.coin.references")}>
        {coin.citations.map((one) => (
          <Reference key={one.uid} citation={one} />
        ))}
      </List>
      <List coin={coin} name="certificates" title={t("coins.coin.certificates")}>
        {coin.certificates.map((one) => (
          <Slabbed key={one.uid} certificate={one} />
        ))}
      </List>
      <List coin={coin} name="countermarks" title={t("coins.coin.countermarks")}>
        {coin.countermarks.map((one) => (
          <Marked key={one.uid} mark={one} />
        ))}
      </List>
      <List coin={coin} name="custom" title={t("coins.coin.custom")}>
        {coin.custom.map((one) => (
          <li key={one.uid}>
            <span className="q">{one.field}</span>
            <span>{one.text}</span>
          </li>
        ))}
      </List>
    </>
  );
}

interface ListProps {
  coin: Coin;
  name: "citations" | "certificates" | "countermarks" | "custom";
  title: string;
  children: ReactNode;
}

function List({ coin, name, title, children }: ListProps) {
  if (coin[name].length === 0) return null;
  return (
    <>
      <div className="listhead">
        <h2 className="label">{title}</h2>
        <Said coin={coin} name={name} field={title} />
      </div>
      <ul className="refs">{children}</ul>
    </>
  );
}

function Reference({ citation }: { citation: Citation }) {
  const { t } = useTranslation();
  const notes = [
    citation.confidence === "exact" ? null : t(`coins.coin.refNotes.${citation.confidence}`),
    citation.volume_inferred && t("coins.coin.refNotes.inferred"),
    citation.plate_coin && t("coins.coin.refNotes.plate"),
    citation.variant_note,
    citation.note,
    citation.type_uri && t("coins.coin.refNotes.linked"),
  ];
  return (
    <li>
      {citation.type_uri ? (
        <TypeLink uri={citation.type_uri} className="ref">
          {citation.raw}
        </TypeLink>
      ) : (
        <span className="ref">{citation.raw}</span>
      )}
      <span className="q">{notes.filter(Boolean).join("; ")}</span>
    </li>
  );
}

function Slabbed({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const { service, number, grade, strike, surface, star, fine_style: fine, note } = certificate;
  const isSpelt = grade?.includes("/5") ?? false; // "XF Strike: 4/5 Surface: 3/5" has said both
  const grades = [
    grade,
    star && "★",
    !isSpelt && strike && t("coins.coin.strike", { text: `${strike}/5` }),
    !isSpelt && surface && t("coins.coin.surface", { text: `${surface}/5` }),
    fine && t("coin.certificate.fine_style"),
    note,
  ];
  return (
    <li>
      <span>
        {service} <span className="ref">{number}</span>
      </span>
      <span className="q2">{grades.filter(Boolean).join(", ")}</span>
    </li>
  );
}

function Marked({ mark }: { mark: Countermark }) {
  const { t } = useTranslation();
  const kind = mark.kind === "overstrike" ? t("coin.countermark.kinds.overstrike") : null;
  return (
    <li>
      <span>
        {kind && <span className="q">{kind} </span>}
        <span className="legend">{mark.text}</span>
      </span>
      <span className="q2">{[mark.place, mark.authority, mark.date_text, mark.reference].filter(Boolean).join(", ")}</span>
    </li>
  );
}
