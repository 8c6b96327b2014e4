/** Takes a dropped or chosen file, sends it, and goes to its import. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { say } from "../../ui/toasts";
import { upload } from "./upload";

export interface Sending {
  name: string;
  share: number;
}

export function useUpload() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const cancel = useRef<(() => void) | null>(null);
  useEffect(() => () => cancel.current?.(), []);
  const take = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (!file || cancel.current) return;
      if (files.length > 1) say(t("importing.drop.one", { name: file.name }));
      setFailure(null);
      setSending({ name: file.name, share: 0 });
      const work = upload(file, (share) => setSending({ name: file.name, share }));
      cancel.current = work.cancel;
      work.sent
        .then(
          async (importId) => {
            await client.invalidateQueries({ queryKey: ["imports", "records"] });
            await navigate({ to: "/import/$importId", params: { importId: String(importId) } });
          },
          (error: unknown) => {
            if (!(error instanceof DOMException)) setFailure(explain(error, t));
          },
        )
        .finally(() => {
          cancel.current = null;
          setSending(null);
        });
    },
    [client, navigate, t],
  );
  return { sending, failure, take, cancel: () => cancel.current?.() };
}

/** Files may be let go anywhere in the window; `isOver` while some are held above it. */
export function useDropAnywhere(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let depth = 0; // enter and leave are told of every element crossed
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (holds(event)) event.preventDefault();
    };
    const enter = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holds(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [take]);
  return isOver;
}
