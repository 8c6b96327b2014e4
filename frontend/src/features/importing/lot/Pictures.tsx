/** The lot's pictures: which are kept, what each shows, turned as it should stand. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { PhotoRole } from "../../../api/types";
import { pictureAddress } from "./queries";
import type { Picture, Preview } from "./shapes";
import type { PhotoWish } from "./useLot";

const ROLES = ["obverse", "reverse", "both", "edge", "slab", "label", "detail"] as const satisfies readonly PhotoRole[];

export interface Wish {
  isChosen: boolean;
  role: PhotoRole;
  turn: PhotoWish["turn"];
}

/** What a picture shows where nobody has said so: as houses order them. */
function usual(picture: Picture, place: number, count: number): Wish {
  const isWide = picture.width !== null && picture.height !== null && picture.width >= picture.height * 1.5;
  const role = picture.role ?? (isWide || count === 1 ? "both" : place === 0 ? "obverse" : place === 1 ? "reverse" : "detail");
  return { isChosen: picture.chosen, role, turn: 0 };
}

export type Wishes = ReadonlyMap<number, Wish>;

export function usualWishes(preview: Preview): Wishes {
  return new Map(preview.pictures.map((picture, place) => [picture.id, usual(picture, place, preview.pictures.length)]));
}

/** As the server takes them. */
export function photoWishes(wishes: Wishes): PhotoWish[] {
  return [...wishes].flatMap(([id, { isChosen, role, turn }]) => (isChosen ? [{ id, role, turn }] : []));
}

export function Pictures({ preview, wishes, onWish }: { preview: Preview; wishes: Wishes; onWish: (id: number, wish: Wish) => void }) {
  const { t } = useTranslation();
  if (preview.pictures.length === 0) return null;
  return (
    <section className="lotpictures">
      <div className="sechead">
        <h2 className="label">{t("lots.pictures.title")}</h2>
        <span className="q">{t("lots.pictures.note")}</span>
      </div>
      <ul>
        {preview.pictures.map((picture, index) => {
          const wish = wishes.get(picture.id);
          return wish && <One key={picture.id} importId={preview.import_id} picture={picture} number={index + 1} wish={wish} onWish={(next) => onWish(picture.id, next)} />;
        })}
      </ul>
    </section>
  );
}

function One({ importId, picture, number, wish, onWish }: { importId: number; picture: Picture; number: number; wish: Wish; onWish: (wish: Wish) => void }) {
  const { t } = useTranslation();
  const [isLost, setLost] = useState(false);
  const name = t(`coin.photoRole.${wish.role}`);
  return (
    <li className={wish.isChosen ? undefined : "out"}>
      <div className="shot">
        {isLost ? (
          <span className="q">{t("lots.pictures.failed")}</span>
        ) : (
          <img src={pictureAddress(importId, picture.id)} alt={name} loading="lazy" decoding="async" data-turn={wish.turn} onError={() => setLost(true)} />
        )}
      </div>
      <label className="tick">
        <input type="checkbox" checked={wish.isChosen} onChange={(event) => onWish({ ...wish, isChosen: event.target.checked })} />
        {t("lots.pictures.take")}
      </label>
      <div className="shotdo">
        <select aria-label={t("lots.pictures.role", { number })} value={wish.role} disabled={!wish.isChosen} onChange={(event) => onWish({ ...wish, role: event.target.value as PhotoRole })}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`coin.photoRole.${role}`)}
            </option>
          ))}
        </select>
        <button type="button" className="btn sm" aria-label={t("lots.pictures.turn", { number })} disabled={!wish.isChosen} onClick={() => onWish({ ...wish, turn: ((wish.turn + 90) % 360) as Wish["turn"] })}>
          ↻
        </button>
      </div>
    </li>
  );
}
