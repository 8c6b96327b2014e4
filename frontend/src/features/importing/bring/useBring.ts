/** What was dropped, chosen or pasted: told first, then sent where it belongs. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import { Problem } from "../../../api/problem";
import type { components } from "../../../api/schema";
import { previewKey, waitingKey } from "../lot/queries";
import { fileKind, LINKS_MOST, recognise, type Brought, type FileKind } from "../lot/recognise";
import type { Preview } from "../lot/shapes";
import { send } from "../upload";

export interface Chosen {
  file: File;
  kind: FileKind;
}

/** A page that may not be fetched, and how it comes here all the same. */
export interface Refusal {
  words: string;
  hint: string | null;
  url: string | null;
  known: readonly number[];
}

/** A certificate that was looked up: where it is to be found, and the coins that have it. */
export type Certificate = components["schemas"]["CertificateAnswer"];

export interface Sending {
  name: string;
  share: number | null;
}

/** A workbook that comes alone goes its own way at once: it has screens of its own, and nothing is kept before they are confirmed. */
export function useBring(onWorkbook: (file: File) => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [certificates, setCertificates] = useState<readonly Certificate[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [confirmClean, setConfirmClean] = useState(false);
  const cancel = useRef<(() => void) | null>(null);
  useEffect(() => () => cancel.current?.(), []);

  const forget = useCallback(() => {
    setRefusal(null);
    setFailure(null);
    setCertificates([]);
  }, []);
  const say = useCallback(
    (words: string) => {
      setText(words);
      forget();
    },
    [forget],
  );

  const take = useCallback(
    (given: readonly File[]) => {
      forget();
      const chosen = given.map((file): Chosen => ({ file, kind: fileKind(file.name) }));
      const [workbook] = chosen.filter(({ kind }) => kind === "workbook");
      if (workbook && chosen.length === 1) {
        onWorkbook(workbook.file);
        return;
      }
      for (const { file, kind } of chosen) if (kind === "text") void file.text().then(say);
      setFiles((before) => [...before, ...chosen.filter(({ kind }) => kind !== "text")]);
    },
    [onWorkbook, say, forget],
  );

  const clear = () => {
    setText("");
    setFiles([]);
    forget();
  };

  /** Goes to the preview that came of it, or to the batch. */
  const arrive = async (answered: unknown): Promise<void> => {
    const found = certificatesIn(answered);
    if (found) {
      const [first] = found;
      if (first?.preview && found.length === 1 && first.known.length === 0) await arrive(first.preview);
      else if (first) setCertificates(found);
      else setFailure(t("lots.slab.none"));
    } else if (isPreview(answered)) {
      client.setQueryData(previewKey(answered.import_id), answered);
      await client.invalidateQueries({ queryKey: waitingKey });
      if ((answered.others ?? []).length > 0) {
        clear(); // the lots of an invoice wait in the list below
        return;
      }
      await navigate({ to: "/import/lot/$importId", params: { importId: String(answered.import_id) } });
    } else if (typeof answered === "object" && answered !== null && "job_id" in answered) {
      await client.invalidateQueries({ queryKey: ["jobs"] });
      await navigate({ to: "/import/batch/$jobId", params: { jobId: String(answered.job_id) } });
    }
  };

  const work = async (name: string, asked: Promise<unknown>) => {
    setSending({ name, share: null });
    forget();
    try {
      await arrive(await asked);
    } catch (error) {
      if (error instanceof DOMException) return;
      if (error instanceof Problem && error.hint) setRefusal({ words: error.message, hint: error.hint, url: error.url, known: error.known });
      else setFailure(explain(error, t));
    } finally {
      setSending(null);
      cancel.current = null;
    }
  };

  const upload = (address: string, form: FormData, name: string) => {
    const sent = send(address, form, (share) => setSending({ name, share }));
    cancel.current = sent.cancel;
    return work(name, sent.answered);
  };

  const sendFiles = () => {
    const books = files.filter(({ kind }) => kind === "workbook");
    const known = files.filter(({ kind }) => kind !== "unknown" && kind !== "workbook");
    const [first] = known;
    if (books[0] && known.length === 0) {
      onWorkbook(books[0].file);
      return;
    }
    if (!first) return;
    const form = new FormData();
    if (known.length === 1 && first.kind !== "pages") {
      form.append(first.kind === "picture" ? "photo" : "file", first.file);
      void upload(first.kind === "picture" ? "/api/v2/import/from-slab" : "/api/v2/import/page", form, first.file.name);
      return;
    }
    for (const { file } of known) form.append("files", file);
    if (confirmClean) form.append("confirm_clean", "true");
    void upload("/api/v2/import/batch-files", form, t("importing.drop.sending", { name: first.file.name }));
  };

  const sendText = (what: Brought) => {
    if (what.kind === "certificate" && what.service === "NGC") void work(what.number, answer(api.POST("/api/v2/import/from-ngc", { body: { cert_number: what.number } })));
    else if (what.kind === "certificate") void work(what.number, answer(api.POST("/api/v2/import/from-certificate", { body: { service: what.service, cert_number: what.number } })));
    else if (what.kind === "links" && what.urls.length === 1) void work(what.urls[0] ?? "", answer(api.POST("/api/v2/import/from-url", { body: { url: what.urls[0] ?? "", check_duplicates: true } })));
    else if (what.kind === "links") void work(t("lots.seen.links", { count: what.urls.length }), answer(api.POST("/api/v2/import/batch-urls", { body: { urls: what.urls.slice(0, LINKS_MOST), text: "", name: "", confirm_clean: confirmClean } })));
    else if (what.kind === "text") void work(t("lots.bring.reading"), answer(api.POST("/api/v2/import/from-text", { body: { text: what.text, url: what.url, check_duplicates: true } })));
  };

  const what = recognise(text);
  return {
    text,
    what,
    files,
    sending,
    refusal,
    certificates,
    failure,
    confirmClean,
    setConfirmClean,
    say,
    take,
    clear,
    leaveOut: (file: File) => setFiles(files.filter((one) => one.file !== file)),
    cancel: () => cancel.current?.(),
    go: () => {
      if (sending) return;
      if (files.some(({ kind }) => kind !== "unknown")) sendFiles();
      else sendText(what);
    },
  };
}

function isPreview(answered: unknown): answered is Preview {
  return typeof answered === "object" && answered !== null && "import_id" in answered && "lot" in answered;
}

/** The certificates that an answer tells of: one that was asked for, or those on a slab's picture. */
function certificatesIn(answered: unknown): readonly Certificate[] | null {
  if (typeof answered !== "object" || answered === null) return null;
  if ("certificates" in answered) return answered.certificates as readonly Certificate[]; // the server's own shape
  return "outcome" in answered && "known" in answered ? [answered as Certificate] : null;
}

export type Bringing = ReturnType<typeof useBring>;

/** Text or pictures that are pasted while nothing is being typed go into the box. */
export function usePasteAnywhere(say: (text: string) => void, take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        take(files);
        return;
      }
      const { target } = event;
      if (target instanceof HTMLElement && (target.isContentEditable || target.matches("input,textarea,select"))) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "") return;
      event.preventDefault();
      say(text);
      document.querySelector<HTMLTextAreaElement>("textarea.bringtext")?.focus();
    };
    window.addEventListener("paste", pasted);
    return () => window.removeEventListener("paste", pasted);
  }, [say, take]);
}
