/** One place for everything: files are dropped on it, anything is pasted into it, and it says what it sees. */
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { Trans, useTranslation } from "react-i18next";

import { count } from "../../../lib/numbers";
import { CloseIcon } from "../../../ui/icons";
import { ProgressBar } from "../ProgressBar";
import { Seen } from "./Seen";
import type { Bringing, Certificate, Chosen, Refusal, Sending } from "./useBring";

const KINDS = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt,.html,.htm,.xhtml,.mhtml,.mht,.zip,.eml,.jpg,.jpeg,.png,.webp,.avif";
const LISTED = 8; // files by name; of more, how many

interface Props {
  bring: Bringing;
  workbook: { sending: Sending | null; failure: string | null; cancel: () => void };
  isOver: boolean;
}

export function BringBox({ bring, workbook, isOver }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const sending = workbook.sending ?? bring.sending;
  const failure = workbook.failure ?? bring.failure;
  const files = bring.files.filter(({ kind }) => kind !== "unknown");
  const isBatch = (bring.files.length === 0 && bring.what.kind === "links" && bring.what.urls.length > 1) || files.length > 1 || files[0]?.kind === "pages";
  const isReady = files.length > 0 || bring.what.kind !== "nothing";
  if (sending)
    return (
      <div className="bringbox sent">
        <h2>{workbook.sending ? t("importing.drop.sending", { name: sending.name }) : sending.name}</h2>
        <ProgressBar label={sending.name} share={sending.share ?? 1} />
        {sending.share !== null && (
          <button type="button" className="btn" onClick={workbook.sending ? workbook.cancel : bring.cancel}>
            {t("importing.drop.cancel")}
          </button>
        )}
      </div>
    );
  return (
    <div className={isOver ? "bringbox over" : "bringbox"}>
      {isOver ? (
        <h2 className="letgo">{t("lots.bring.over")}</h2>
      ) : (
        <>
          {bring.files.length > 0 ? (
            <Files files={bring.files} onLeaveOut={bring.leaveOut} />
          ) : (
            <textarea
              className="bringtext"
              aria-label={t("lots.bring.label")}
              placeholder={t("lots.bring.placeholder")}
              rows={6}
              value={bring.text}
              onChange={(event) => bring.say(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                  event.preventDefault();
                  bring.go();
                }
              }}
            />
          )}
          {bring.files.length === 0 && <Seen what={bring.what} isRefused={bring.refusal !== null} />}
          {isBatch && (
            <label className="tick">
              <input type="checkbox" checked={bring.confirmClean} onChange={(event) => bring.setConfirmClean(event.target.checked)} />
              {t("lots.bring.confirmClean")}
            </label>
          )}
          <div className="bringdo">
            {isReady ? (
              <>
                <button type="button" className="btn main" onClick={bring.go}>
                  {t(isBatch ? "lots.bring.readAll" : "lots.bring.read")}
                </button>
                <button type="button" className="btn" onClick={bring.clear}>
                  {t("lots.bring.clear")}
                </button>
                <span className="q hidep">
                  <Trans i18nKey="lots.bring.keys" components={{ kbd: <kbd /> }} />
                </span>
              </>
            ) : (
              <>
                <button type="button" className="btn" onClick={() => input.current?.click()}>
                  {t("lots.bring.choose")}
                </button>
                <span className="q hidep">{t("lots.bring.files")}</span>
                <Link className="btn onlyp" to="/capture">
                  {t("lots.bring.capture")}
                </Link>
              </>
            )}
          </div>
        </>
      )}
      <input
        ref={input}
        type="file"
        accept={KINDS}
        multiple
        aria-label={t("lots.bring.choose")}
        hidden
        onChange={(event) => {
          bring.take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      {bring.refusal && <Refused refusal={bring.refusal} onAgain={bring.go} />}
      {bring.certificates.map((one) => (
        <LookedUp key={`${one.service} ${one.number}`} found={one} />
      ))}
      {failure && (
        <p className="fail" role="alert">
          {failure}
        </p>
      )}
      {!isReady && !isOver && <p className="q kinds">{t("lots.bring.kinds")}</p>}
    </div>
  );
}

/** The files that were chosen, each with what it is. */
function Files({ files, onLeaveOut }: { files: readonly Chosen[]; onLeaveOut: (file: File) => void }) {
  const { t } = useTranslation();
  const hasOthers = files.some(({ kind }) => kind !== "workbook" && kind !== "unknown");
  return (
    <ul className="chosenfiles" aria-label={t("lots.bring.chosen")}>
      {files.slice(0, LISTED).map(({ file, kind }, index) => (
        <li key={`${file.name}-${String(index)}`}>
          <span className="ref">{file.name}</span>
          <span className={kind === "unknown" || (kind === "workbook" && hasOthers) ? "suggest" : "q2"}>{kind === "workbook" && hasOthers ? t("lots.seen.alone") : t(`lots.seen.${kind === "text" ? "textFile" : kind}`)}</span>
          <span className="q">{t("lots.bring.size", { size: count(Math.max(1, Math.round(file.size / 1000))) })}</span>
          <button type="button" className="btn sm plain icon" aria-label={t("lots.bring.remove", { name: file.name })} onClick={() => onLeaveOut(file)}>
            <CloseIcon />
          </button>
        </li>
      ))}
      {files.length > LISTED && <li className="q">{t("lots.bring.more", { count: files.length - LISTED })}</li>}
    </ul>
  );
}

/** A certificate: who has it already, where it is to be found, and what to do then. */
function LookedUp({ found }: { found: Certificate }) {
  const { t } = useTranslation();
  const isSafe = found.url !== null && /^https?:\/\//iu.test(found.url);
  return (
    <section className="refused" role="alert" aria-label={`${found.service} ${found.number}`}>
      <h2>
        {found.service} {found.number}
      </h2>
      {found.known.length > 0 && (
        <p>
          {t("lots.slab.known", { count: found.known.length })}{" "}
          {found.known.map((id) => (
            <Link key={id} to="/coins/$coinId" params={{ coinId: String(id) }}>
              {t("lots.refused.coin", { id })}
            </Link>
          ))}
        </p>
      )}
      {found.message && <p className="q2">{found.message}</p>}
      <div className="chips">
        {found.preview && (
          <Link className="btn main" to="/import/lot/$importId" params={{ importId: String(found.preview.import_id) }}>
            {t("lots.slab.open")}
          </Link>
        )}
        {isSafe && (
          <a className={found.preview ? "btn" : "btn main"} href={found.url ?? ""} target="_blank" rel="noreferrer">
            {t("lots.seen.openCertificate")}
          </a>
        )}
      </div>
    </section>
  );
}

/** Why a page was not had, and the exact way in which it comes here all the same. */
function Refused({ refusal, onAgain }: { refusal: Refusal; onAgain: () => void }) {
  const { t } = useTranslation();
  const isSafe = refusal.url !== null && /^https?:\/\//iu.test(refusal.url);
  return (
    <section className="refused" role="alert" aria-label={t("lots.refused.title")}>
      <h2>{t("lots.refused.title")}</h2>
      <p>{refusal.words}</p>
      {refusal.known.length > 0 && (
        <p>
          {t("lots.refused.known", { count: refusal.known.length })}{" "}
          {refusal.known.map((id) => (
            <Link key={id} to="/coins/$coinId" params={{ coinId: String(id) }}>
              {t("lots.refused.coin", { id })}
            </Link>
          ))}
        </p>
      )}
      <p className="q2">{sentence(refusal.hint ?? "")}</p>
      <p className="q2">{t("lots.refused.then")}</p>
      <div className="chips">
        {isSafe && (
          <a className="btn main" href={refusal.url ?? ""} target="_blank" rel="noreferrer">
            {t("lots.refused.open")}
          </a>
        )}
        <Link className="btn" to="/settings">
          {t("lots.refused.settings")}
        </Link>
        <button type="button" className="textbutton" onClick={onAgain}>
          {t("lots.refused.again")}
        </button>
      </div>
    </section>
  );
}

/** A hint may be the second half of a sentence: it stands alone here. */
function sentence(words: string): string {
  const whole = /^[a-z][A-Z]/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1); // eBay stays eBay
  return /[.!?]$/u.test(whole) ? whole : `${whole}.`;
}
