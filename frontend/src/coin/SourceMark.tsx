/** The quiet mark beside a value; who said it, when and in which import comes on hover or focus. */
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Origin, Source } from "../api/types";
import { longDate } from "../lib/times";
import { originOf, originText, speaker, typeSaid, type Speaker } from "./sources";

export function MarkSign({ by }: { by: Speaker }) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      {by === "lot" ? (
        <path d="M4.5 .8 8.2 4.5 4.5 8.2.8 4.5Z" fill="none" stroke="currentColor" />
      ) : by === "catalog" ? (
        <rect x="1" y="1" width="7" height="7" fill="none" stroke="currentColor" />
      ) : (
        <circle cx="4.5" cy="4.5" r="3.5" {...(by === "owner" ? { fill: "currentColor" } : { fill: "none", stroke: "currentColor" })} />
      )}
    </svg>
  );
}

interface Props {
  source: Source;
  /** The name under which the coin keeps the source, and the field's word. */
  name: string;
  field: string;
  /** The rows that the coin came from. */
  origins: readonly Origin[];
  /** Opens the import row that the value came from. */
  onOpen: ((importId: number) => void) | null;
}

export function SourceMark({ source, name, field, origins, onOpen }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const by = speaker(source);
  const { import_id: importId } = source;
  const origin = originOf(origins, source, name);
  const type = typeSaid(source);
  return (
    <span
      className="tipanchor"
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setShown(false);
      }}
    >
      <button
        type="button"
        className="src"
        aria-label={t("coin.saidBy", { field, who: t(`coin.speaker.${by}`) })}
        aria-describedby={isShown ? id : undefined}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => {
          if (importId !== null && onOpen) onOpen(importId);
        }}
      >
        <MarkSign by={by} />
      </button>
      {isShown && (
        <span className="tip" role="tooltip" id={id}>
          {type ? t("coin.fromType", type) : t(`coin.speakerSentence.${by}`)}
          <span className="from">
            {longDate(source.at)}
            {importId !== null && ` · ${origin ? originText(origin, name, t) : t("coin.importNumber", { id: importId })}`}
            {importId !== null && onOpen && `. ${t("coin.openImport")}`}
          </span>
        </span>
      )}
    </span>
  );
}
