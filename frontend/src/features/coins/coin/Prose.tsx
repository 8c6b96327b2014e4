/** A long text of the record: provenance, notes. */
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../api/types";
import { sourceOf } from "../../../coin/sources";
import { SourceMark } from "../../../coin/SourceMark";
import { useOpenImport } from "./useOpenImport";

interface Props {
  title: string;
  text: string | null;
  field: "provenance" | "notes";
  coin: Coin;
}

export function Prose({ title, text, field, coin }: Props) {
  const { t } = useTranslation();
  const open = useOpenImport(coin.id);
  if (!text) return null;
  const source = sourceOf(coin.sources, field);
  return (
    <section className="block">
      <div className="sechead">
        <h2>{title}</h2>
        {source && <SourceMark source={source} field={t(`coin.field.${field}`)} onOpen={open} />}
      </div>
      <div className="prose">
        {text.split(/\n{2,}/u).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
