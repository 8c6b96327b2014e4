/** The type that a coin to be imported is probably of; why stands behind it. */
import { useTranslation } from "react-i18next";

import type { components } from "../../api/schema";
import { TypeLink } from "../../coin/TypeLink";

const SURE = 0.9; // from here on confirming links the coin with the type

export function ProposedType({ type }: { type: components["schemas"]["ProposedType"] | null }) {
  const { t } = useTranslation();
  if (!type) return null;
  const said = t(type.confidence >= SURE ? "importing.type.sure" : "importing.type.perhaps");
  const name = (
    <>
      {t("importing.type.label")}{" "}
      <TypeLink uri={type.uri} className="ref">
        {type.label}
      </TypeLink>
    </>
  );
  if (type.reasons.length === 0)
    return (
      <p className="proposedtype">
        {name} <span className="q2">· {said}</span>
      </p>
    );
  return (
    <div className="proposedtype" title={type.reasons.join("; ")}>
      {name}
      <details>
        <summary>· {said}</summary>
        <ul className="q2">
          {type.reasons.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
