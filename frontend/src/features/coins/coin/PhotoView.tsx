/** A photograph that opens large. */
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Photo } from "../../../api/types";
import { photoAddress } from "../../../coin/CoinFace";
import { Dialog } from "../../../ui/Dialog";
import { CloseIcon } from "../../../ui/icons";

export function PhotoView({ photo, name, children }: { photo: Photo; name: string; children: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isFull, setFull] = useState(false);
  const what = t(`coin.photoRole.${photo.role}`).toLowerCase();
  return (
    <>
      <button type="button" className="zoom" aria-label={t("coins.coin.zoom", { side: what })} onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && (
        <Dialog label={`${name}, ${what}`} className="viewer" onClose={() => setOpen(false)}>
          <button type="button" className="btn icon shut" aria-label={t("ui.close")} onClick={() => setOpen(false)}>
            <CloseIcon />
          </button>
          <button type="button" className={isFull ? "full" : "fit"} aria-label={t(isFull ? "coins.coin.fit" : "coins.coin.full")} onClick={() => setFull(!isFull)}>
            <img src={photoAddress(photo.sha256, isFull ? "full" : 1600)} alt={`${name}, ${what}`} />
          </button>
        </Dialog>
      )}
    </>
  );
}
