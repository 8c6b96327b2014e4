/** All photographs of the coin: what each shows, which comes first, and the way out. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import type { Coin, Photo, PhotoRole } from "../../../api/types";
import { photoAddress } from "../../../coin/CoinFace";
import { useUndo } from "../../../coin/ChangeList";
import { complain, say } from "../../../ui/toasts";
import { refresh } from "../queries";
import { PhotoView } from "./PhotoView";
import { useChange } from "./useChange";

const ROLES = ["obverse", "reverse", "both", "edge", "slab", "label", "detail"] as const satisfies readonly PhotoRole[];

export function PhotoStrip({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  if (coin.photos.length === 0) return null;
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("coins.coin.photos")}</h2>
      </div>
      <ul className="strip">
        {coin.photos.map((photo) => (
          <Item key={photo.uid} coin={coin} photo={photo} />
        ))}
      </ul>
    </section>
  );
}

function Item({ coin, photo }: { coin: Coin; photo: Photo }) {
  const { t } = useTranslation();
  const change = useChange(coin);
  const remove = useRemoval(coin, photo);
  const hasRival = coin.photos.some((other) => other.uid !== photo.uid && other.role === photo.role);
  const name = photo.name ?? t(`coin.photoRole.${photo.role}`);
  /** The list as it shall be: a role has one primary. */
  const patched = (role: PhotoRole, primary: boolean) =>
    coin.photos.map((other) => {
      if (other.uid === photo.uid) return { uid: other.uid, role, primary };
      return { uid: other.uid, role: other.role, primary: primary && other.role === role ? false : other.primary };
    });
  return (
    <li>
      <PhotoView photo={photo} name={coin.title}>
        <img src={photoAddress(photo.sha256, 400)} alt={name} loading="lazy" />
      </PhotoView>
      <select
        aria-label={`${t("coins.coin.photoRole")}: ${name}`}
        value={photo.role}
        disabled={change.isPending}
        onChange={(event) => {
          const role = event.target.value as PhotoRole;
          change.mutate({ photos: patched(role, !coin.photos.some((other) => other.role === role)) });
        }}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`coin.photoRole.${role}`)}
          </option>
        ))}
      </select>
      {hasRival &&
        (photo.primary ? (
          <span className="q">{t("coins.coin.primary")}</span>
        ) : (
          <button type="button" className="textbutton" onClick={() => change.mutate({ photos: patched(photo.role, true) })}>
            {t("coins.coin.makePrimary")}
          </button>
        ))}
      <button type="button" className="textbutton" disabled={remove.isPending} onClick={() => remove.mutate()}>
        <span aria-hidden="true">{t("coins.coin.remove")}</span>
        <span className="vh">{t("coins.coin.removePhoto", { name })}</span>
      </button>
    </li>
  );
}

function useRemoval(coin: Coin, photo: Photo) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { undo } = useUndo();
  return useMutation({
    mutationFn: async () => {
      await answer(api.DELETE("/api/v2/coins/{coin_id}/photos/{uid}", { params: { path: { coin_id: coin.id, uid: photo.uid } } }));
      return answer(api.GET("/api/v2/coins/{coin_id}/history", { params: { path: { coin_id: coin.id }, query: { limit: 1 } } }));
    },
    onSuccess: async ({ change_sets: [last] }) => {
      await refresh(client);
      say(t("coins.coin.removed"), last ? { label: t("coins.undo"), run: () => undo(last.id) } : null);
    },
    onError: (error) => complain(explain(error, t)),
  });
}
