/** The rows of the form: references, certificates, countermarks, fields of the owner's own. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useController, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { useDelayed } from "../../../lib/delayed";
import { CloseIcon } from "../../../ui/icons";
import type { Draft } from "./fields";
import { citationsQuery } from "./references";

function Row({ what, onRemove, children }: { what: string; onRemove: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li className="frow">
      <div className="frowbody">{children}</div>
      <button type="button" className="btn plain icon" aria-label={t("coins.edit.removeRow", { what })} onClick={onRemove}>
        <CloseIcon />
      </button>
    </li>
  );
}

function Named({ label, children, className = "" }: { label: string; children: ReactNode; className?: string }) {
  return (
    <label className={`f ${className}`}>
      <span className="flabel">{label}</span>
      {children}
    </label>
  );
}

export function References() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<Draft, "citations", "key">({ name: "citations", keyName: "key" });
  return (
    <>
      <ul className="frows">
        {fields.map((field, index) => (
          <Reference key={field.key} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <button
        type="button"
        className="btn sm"
        onClick={() => append({ uid: "", raw: "", primary: fields.length === 0, plate_coin: false, confidence: "exact", page: "", plate: "", note: "", variant_note: "" })}
      >
        {t("coins.edit.addReference")}
      </button>
    </>
  );
}

function Reference({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { register, getValues, setValue } = useFormContext<Draft>();
  const raw = useWatch<Draft, `citations.${number}.raw`>({ name: `citations.${index}.raw` });
  const primary = useController<Draft, `citations.${number}.primary`>({ name: `citations.${index}.primary` });
  const what = raw || t("coin.citation.raw");
  return (
    <Row what={what} onRemove={onRemove}>
      <div className="fref">
        <Named label={t("coin.citation.raw")}>
          <input className="input ref" autoComplete="off" {...register(`citations.${index}.raw`)} />
        </Named>
        <Named label={t("coin.citation.confidence")}>
          <select {...register(`citations.${index}.confidence`)}>
            {(["exact", "probable", "uncertain"] as const).map((one) => (
              <option key={one} value={one}>
                {t(`coin.confidence.${one}`)}
              </option>
            ))}
          </select>
        </Named>
        <label className="tick">
          <input
            type="radio"
            name="primary"
            checked={primary.field.value}
            onChange={() => getValues("citations").forEach((_, other) => setValue(`citations.${other}.primary`, other === index, { shouldDirty: true }))}
          />{" "}
          {t("coin.citation.primary")}
        </label>
      </div>
      <Understood text={raw} />
      <details>
        <summary>{t("coins.edit.details")}</summary>
        <div className="fields">
          {(["page", "plate", "variant_note", "note"] as const).map((name) => (
            <Named key={name} label={t(`coin.citation.${name}`)}>
              <input className="input" autoComplete="off" {...register(`citations.${index}.${name}`)} />
            </Named>
          ))}
          <label className="tick">
            <input type="checkbox" {...register(`citations.${index}.plate_coin`)} /> {t("coin.citation.plate_coin")}
          </label>
        </div>
      </details>
    </Row>
  );
}

/** Below the reference: how it is read, and whether its volume was inferred from the coin. */
function Understood({ text }: { text: string }) {
  const { t } = useTranslation();
  const { getValues } = useFormContext<Draft>();
  const asked = useDelayed(text.trim(), 300);
  const { data } = useQuery({ ...citationsQuery(asked, getValues()), enabled: asked !== "" });
  if (asked === "" || !data) return null;
  if (data.length === 0) return <p className="fhint">{t("coins.edit.read.noReference")}</p>;
  return (
    <p className="fhint" role="status">
      {t("coins.edit.read.reference")}{" "}
      {data.map((one, index) => (
        <span key={index}>
          {index > 0 && "; "}
          <span className="ref">{one.canonical}</span>
          {one.volume_inferred && <span className="q"> ({t("coins.edit.read.inferred")})</span>}
        </span>
      ))}
    </p>
  );
}

export function Certificates() {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft>();
  const { fields, append, remove } = useFieldArray<Draft, "certificates", "key">({ name: "certificates", keyName: "key" });
  return (
    <>
      <ul className="frows">
        {fields.map((field, index) => (
          <Row key={field.key} what={t("coin.field.certificates")} onRemove={() => remove(index)}>
            <div className="fields">
              {(["service", "number", "grade"] as const).map((name) => (
                <Named key={name} label={t(`coin.certificate.${name}`)}>
                  <input className="input" autoComplete="off" {...(name === "service" && { list: "services" })} {...register(`certificates.${index}.${name}`)} />
                </Named>
              ))}
              {(["strike", "surface"] as const).map((name) => (
                <Named key={name} label={t(`coin.certificate.${name}`)}>
                  <select {...register(`certificates.${index}.${name}`)}>
                    <option value="">–</option>
                    {[1, 2, 3, 4, 5].map((one) => (
                      <option key={one} value={one}>
                        {one}/5
                      </option>
                    ))}
                  </select>
                </Named>
              ))}
              <Named label={t("coin.certificate.note")}>
                <input className="input" autoComplete="off" {...register(`certificates.${index}.note`)} />
              </Named>
              <div className="fflags">
                {(["star", "fine_style"] as const).map((name) => (
                  <label key={name} className="tick">
                    <input type="checkbox" {...register(`certificates.${index}.${name}`)} /> {t(`coin.certificate.${name}`)}
                  </label>
                ))}
              </div>
            </div>
          </Row>
        ))}
      </ul>
      <button
        type="button"
        className="btn sm"
        onClick={() => append({ uid: "", service: "", number: "", grade: "", strike: "", surface: "", star: false, fine_style: false, note: "" })}
      >
        {t("coins.edit.addCertificate")}
      </button>
    </>
  );
}

export function Countermarks() {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft>();
  const { fields, append, remove } = useFieldArray<Draft, "countermarks", "key">({ name: "countermarks", keyName: "key" });
  return (
    <>
      <ul className="frows">
        {fields.map((field, index) => (
          <Row key={field.key} what={t("coin.field.countermarks")} onRemove={() => remove(index)}>
            <div className="fields">
              <Named label={t("coin.countermark.kind")}>
                <select {...register(`countermarks.${index}.kind`)}>
                  {(["countermark", "overstrike"] as const).map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`coin.countermark.kinds.${kind}`)}
                    </option>
                  ))}
                </select>
              </Named>
              {(["text", "place", "authority", "date_text", "reference"] as const).map((name) => (
                <Named key={name} label={t(`coin.countermark.${name}`)}>
                  <input className="input" autoComplete="off" {...register(`countermarks.${index}.${name}`)} />
                </Named>
              ))}
            </div>
          </Row>
        ))}
      </ul>
      <button
        type="button"
        className="btn sm"
        onClick={() => append({ uid: "", text: "", kind: "countermark", place: "", authority: "", date_text: "", reference: "" })}
      >
        {t("coins.edit.addCountermark")}
      </button>
    </>
  );
}

export function Custom() {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft>();
  const { fields, append, remove } = useFieldArray<Draft, "custom", "key">({ name: "custom", keyName: "key" });
  return (
    <>
      <ul className="frows">
        {fields.map((field, index) => (
          <Row key={field.key} what={t("coin.field.custom")} onRemove={() => remove(index)}>
            <div className="fcustom">
              <Named label={t("coin.custom.field")}>
                <input className="input" autoComplete="off" {...register(`custom.${index}.field`)} />
              </Named>
              <Named label={t("coin.custom.text")}>
                <input className="input" autoComplete="off" {...register(`custom.${index}.text`)} />
              </Named>
            </div>
          </Row>
        ))}
      </ul>
      <button type="button" className="btn sm" onClick={() => append({ uid: "", field: "", text: "" })}>
        {t("coins.edit.addCustom")}
      </button>
    </>
  );
}
