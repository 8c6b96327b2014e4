/** Quick capture on a phone: a picture, some words, what was paid; a draft that waits at the desk. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ChangeEvent, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import type { PhotoRole } from "../../../api/types";
import { recall, remember } from "../../../lib/remembered";
import { useTitle } from "../../../ui/useTitle";
import { CloseIcon } from "../../../ui/icons";
import "../importing.css";
import "../lot/lot.css";
import { figure } from "../lot/money";
import { previewKey } from "../lot/queries";
import "../lot/words";
import "../words";
import { draw } from "./canvas";
import { saveDraft, type Shot } from "./saveDraft";

const ROLES = ["obverse", "reverse", "both", "slab", "label", "detail"] as const satisfies readonly PhotoRole[];
const THUMB = 480; // pixels
const FIRST: readonly PhotoRole[] = ["obverse", "reverse"];

export function CapturePage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  useTitle(t("lots.capture.title"));
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const remembered = recall("captureCurrency");
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [text, setText] = useState("");
  const [price, setPrice] = useState("");
  const [currency, setCurrency] = useState(typeof remembered === "string" ? remembered : "");
  const [seller, setSeller] = useState("");
  const amount = figure(price);
  const isWrong = price.trim() !== "" && amount === null;
  const save = useMutation({
    mutationFn: () => saveDraft({ shots, text, price: amount === null ? null : { amount, currency: /^[A-Z]{3}$/u.test(currency.trim().toUpperCase()) ? currency.trim().toUpperCase() : null }, seller: seller.trim() }),
    onSuccess: async (preview) => {
      remember("captureCurrency", currency.trim().toUpperCase() || null);
      client.setQueryData(previewKey(preview.import_id), preview);
      await client.invalidateQueries({ queryKey: ["lots"] });
    },
  });
  const isReady = (shots.length > 0 || text.trim() !== "") && !isWrong;
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    setShots((before) => [...before, ...files.map((file, index): Shot => ({ file, role: FIRST[before.length + index] ?? "detail" }))]);
    event.target.value = "";
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isReady && !save.isPending) save.mutate();
  };
  if (save.data)
    return (
      <main className="page capture" id="main">
        <h1>{t("lots.capture.title")}</h1>
        <p className="lead1" role="status">
          {t("lots.capture.saved")}
        </p>
        <p className="q2">{save.data.title}</p>
        <div className="capturedo">
          <button
            type="button"
            className="btn main"
            autoFocus
            onClick={() => {
              setShots([]);
              setText("");
              setPrice("");
              save.reset();
            }}
          >
            {t("lots.capture.again")}
          </button>
          <Link className="btn" to="/import/lot/$importId" params={{ importId: String(save.data.import_id) }}>
            {t("lots.capture.open")}
          </Link>
        </div>
      </main>
    );
  return (
    <main className="page capture" id="main">
      <h1>{t("lots.capture.title")}</h1>
      <p className="q2 capturelead">{t("lots.capture.lead")}</p>
      <form onSubmit={submit}>
        <div className="shooting">
          <button type="button" className="btn camera" onClick={() => camera.current?.click()}>
            <CameraSign />
            {shots.length === 0 ? t("lots.capture.photo") : t("lots.capture.another")}
          </button>
          <button type="button" className="btn choosing" onClick={() => chooser.current?.click()}>
            {t("lots.capture.choose")}
          </button>
        </div>
        <input ref={camera} type="file" accept="image/*" capture="environment" hidden aria-label={t("lots.capture.photo")} onChange={take} />
        <input ref={chooser} type="file" accept="image/*" multiple hidden aria-label={t("lots.capture.choose")} onChange={take} />
        {shots.length > 0 && (
          <ul className="captured" aria-label={t("lots.capture.photos", { count: shots.length })}>
            {shots.map((shot, index) => (
              <li key={`${shot.file.name}-${String(index)}`}>
                <Thumb file={shot.file} label={t(`coin.photoRole.${shot.role}`)} />
                <select aria-label={t("lots.capture.role", { number: index + 1 })} value={shot.role} onChange={(event) => setShots(shots.map((one, at) => (at === index ? { ...one, role: event.target.value as PhotoRole } : one)))}>
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {t(`coin.photoRole.${role}`)}
                    </option>
                  ))}
                </select>
                <button type="button" className="btn icon" aria-label={t("lots.capture.remove", { number: index + 1 })} onClick={() => setShots(shots.filter((_, at) => at !== index))}>
                  <CloseIcon />
                </button>
              </li>
            ))}
          </ul>
        )}
        <label className="f">
          <span className="flabel">{t("lots.capture.text")}</span>
          <textarea className="input" rows={5} placeholder={t("lots.capture.textHint")} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <div className="capturepaid">
          <label className="f">
            <span className="flabel">{t("lots.capture.price")}</span>
            <input className="input" inputMode="decimal" aria-invalid={isWrong} value={price} onChange={(event) => setPrice(event.target.value)} />
          </label>
          <label className="f">
            <span className="flabel">{t("lots.capture.currency")}</span>
            <input className="input code" maxLength={3} autoCapitalize="characters" value={currency} onChange={(event) => setCurrency(event.target.value)} />
          </label>
        </div>
        {isWrong && <p className="suggest">{t("lots.costs.wrong")}</p>}
        <label className="f">
          <span className="flabel">{t("lots.capture.from")}</span>
          <input className="input" value={seller} onChange={(event) => setSeller(event.target.value)} />
        </label>
        {save.error && (
          <p className="fail" role="alert">
            {explain(save.error, t)}
          </p>
        )}
        <div className="capturedo">
          <button type="submit" className="btn main" disabled={!isReady || save.isPending}>
            {save.isPending ? t("lots.capture.saving") : t("lots.capture.save")}
          </button>
          {!isReady && !isWrong && <p className="q">{t("lots.capture.need")}</p>}
        </div>
      </form>
    </main>
  );
}

/** The picture on a canvas: the page shows nothing that does not come from its own server. */
function Thumb({ file, label }: { file: File; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) void draw(file, canvas.current, THUMB);
  }, [file]);
  return <canvas ref={canvas} role="img" aria-label={label} width={4} height={3} />;
}

function CameraSign() {
  return (
    <svg width="44" height="34" viewBox="0 0 44 34" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M2 9h9l3-6h16l3 6h9v23H2Z" strokeLinejoin="round" />
      <circle cx="22" cy="19.5" r="8.5" />
      <circle cx="22" cy="19.5" r="5" strokeDasharray="1 2.2" />
    </svg>
  );
}
