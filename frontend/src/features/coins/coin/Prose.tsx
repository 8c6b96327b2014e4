/** A long text of the record: provenance, notes. */
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../api/types";
import { Said } from "./Said";

interface Props {
  title: string;
  text: string | null;
  field: "provenance" | "notes";
  coin: Coin;
}

export function Prose({ title, text, field, coin }: Props) {
  const { t } = useTranslation();
  if (!text) return null;
  return (
    <section className="block">
      <div className="sechead">
        <h2>{title}</h2>
        <Said coin={coin} name={field} field={t(`coin.field.${field}`)} />
      </div>
      <div className="prose">
        {text.split(/\n{2,}/u).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
