/** Both sides large, with their legends read out and a rule of ten millimetres. */
import { useQuery } from "@tanstack/react-query";
import { Fragment, useEffect, useRef, useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import type { Coin, Photo } from "../../../api/types";
import { CoinFace, photoAddress } from "../../../coin/CoinFace";
import { doubted } from "../../../coin/doubt";
import { readable } from "../../../coin/legend";
import { Legend } from "../../../coin/Legend";
import { PhotoView } from "./PhotoView";
import { usePhotoUpload } from "./usePhotoUpload";

const SIDES = ["obverse", "reverse"] as const;
type Side = (typeof SIDES)[number];

/** The photograph that stands for a role: the primary one, else the first. */
export function photoOf(photos: readonly Photo[], role: Photo["role"]): Photo | null {
  const fitting = photos.filter((photo) => photo.role === role);
  return fitting.find((photo) => photo.primary) ?? fitting[0] ?? null;
}

export function Slab({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const upload = usePhotoUpload(coin);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [disc, setDisc] = useState(0);
  const both = photoOf(coin.photos, "both");
  const shown = { obverse: photoOf(coin.photos, "obverse"), reverse: photoOf(coin.photos, "reverse") };
  const isTogether = both !== null && !shown.obverse && !shown.reverse;
  const isDrawn = !isTogether && (!shown.obverse || !shown.reverse);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    upload.add([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? "slab over" : "slab"}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {isTogether && (
        <div className="together">
          <PhotoView photo={both} name={coin.title}>
            <img src={photoAddress(both.sha256, 1600)} alt={`${coin.title}, ${t("coin.photoRole.both").toLowerCase()}`} width={both.width} height={both.height} />
          </PhotoView>
        </div>
      )}
      {SIDES.map((side) => (
        <Figure key={side} coin={coin} side={side} photo={shown[side]} hasWell={!isTogether} onSize={setDisc} />
      ))}
      <div className="slabfoot">
        {isDrawn && <Rule disc={disc} diameter={coin.description.diameter_mm} />}
        {isDrawn && <span>{t("coin.drawing")}</span>}
        <button type="button" className="textbutton" onClick={() => input.current?.click()} disabled={upload.isPending}>
          {upload.isPending ? t("coins.coin.uploading", { name: upload.name }) : t("coins.coin.addPhotos")}
        </button>
        <input
          ref={input}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          hidden
          onChange={(event) => {
            upload.add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
    </div>
  );
}

const FLAN = 0.93; // of the drawing's width, on average

function Rule({ disc, diameter }: { disc: number; diameter: number | null }) {
  const { t } = useTranslation();
  if (!diameter || !disc) return null;
  return (
    <span className="scale desk">
      <i style={{ width: Math.round(((disc * FLAN) / diameter) * 10) }} />
      <span>{t("coins.coin.scale")}</span>
    </span>
  );
}

interface FigureProps {
  coin: Coin;
  side: Side;
  photo: Photo | null;
  hasWell: boolean;
  onSize: (pixels: number) => void;
}

function Figure({ coin, side, photo, hasWell, onSize }: FigureProps) {
  const { t } = useTranslation();
  const disc = useRef<HTMLDivElement>(null);
  const { description } = coin;
  const legend = description[`${side}_legend`];
  const design = description[`${side}_design`];
  const marks = description[`${side}_field_marks`];
  const exergue = side === "reverse" ? description.exergue : null;
  useEffect(() => {
    const element = disc.current;
    if (!element || side !== "obverse") return;
    const observer = new ResizeObserver(() => onSize(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [side, onSize]);
  const face = (
    <CoinFace
      side={side}
      face={{ legend, design, exergue, field_marks: marks }}
      photo={photo}
      coin={{ ...description, id: coin.id, title: coin.title, person: coin.person, date: { year_from: description.year_from ?? description.reign_from } }}
      size="large"
    />
  );
  return (
    <figure>
      {hasWell && (
        <div className="well">
          <div className="disc" ref={disc}>
            {photo ? (
              <PhotoView photo={photo} name={coin.title}>
                {face}
              </PhotoView>
            ) : (
              face
            )}
          </div>
        </div>
      )}
      <figcaption>
        <div className="side">
          <span>{t(`coin.side.${side}`)}</span>
          {marks && (
            <span>
              {t("coins.coin.inField")} <span className="legend q2">{marks}</span>
            </span>
          )}
        </div>
        {(legend || exergue) && (
          <div className="big">
            {legend && <Legend text={doubted(legend, `${side}_legend`, description.uncertain)} />}
            {legend && exergue && <span className="br"> / </span>}
            {exergue && <Legend text={exergue} />}
          </div>
        )}
        <Expansion legend={legend} exergue={exergue} />
        {design && <div className="design">{doubted(design, `${side}_design`, description.uncertain)}</div>}
      </figcaption>
    </figure>
  );
}

function useExpansion(text: string | null) {
  return useQuery({
    queryKey: ["reading", "legend", text],
    queryFn: ({ signal }) => answer(api.POST("/api/v2/reading/legend", { body: { text: text ?? "" }, signal })),
    enabled: text !== null && text !== "",
    staleTime: Infinity,
  }).data;
}

/** The legend in full, the letters that are not on the coin in brackets; nothing where none is supplied. */
function Expansion({ legend, exergue }: { legend: string | null; exergue: string | null }) {
  const { t } = useTranslation();
  const read = useExpansion(legend);
  const below = useExpansion(exergue);
  const pieces = read ?? [];
  const under = below ?? [];
  if (![...pieces, ...under].some((piece) => piece.runs.some((run) => run.supplied))) return null;
  return (
    <div className="expand" title={t("coins.coin.supplied")}>
      <Pieces pieces={pieces} />
      {under.length > 0 && (
        <>
          {pieces.length > 0 && "; "}
          <span className="q2">{t("coins.coin.inExergue")}</span> <Pieces pieces={under} />
        </>
      )}
    </div>
  );
}

type Piece = NonNullable<ReturnType<typeof useExpansion>>[number];

/** A break of the legend, which reads as a comma. */
function isBreak(piece: Piece): boolean {
  return /^[-–—/|\s]+$/u.test(piece.written);
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && !isBreak(piece) && " "}
      <span title={piece.meaning ?? undefined}>
        {isBreak(piece) && ","}
        {!isBreak(piece) && readable(piece.runs).map((run, at) => (run.supplied ? <i key={at}>({run.text})</i> : <Fragment key={at}>{run.text}</Fragment>))}
      </span>
    </Fragment>
  ));
}
