/** Adds photographs to a coin, one after the other; what each shows is guessed from its name and what is lacking. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import type { Coin, PhotoRole } from "../../../api/types";
import { complain, say } from "../../../ui/toasts";
import { refresh } from "../queries";

const NAMES: readonly (readonly [RegExp, PhotoRole])[] = [
  [/(^|[^a-z])(obv|obverse|avers|av|vs)([^a-z]|$)/iu, "obverse"],
  [/(^|[^a-z])(rev|reverse|revers|rv|rs)([^a-z]|$)/iu, "reverse"],
  [/(^|[^a-z])(edge|rand|tranche)([^a-z]|$)/iu, "edge"],
  [/slab|holder/iu, "slab"],
  [/label|ticket|tag/iu, "label"],
  [/both|pair/iu, "both"],
];

/** What a file most likely shows; the owner can say otherwise at once. */
export function guessedRole(name: string, taken: readonly PhotoRole[]): PhotoRole {
  const named = NAMES.find(([pattern]) => pattern.test(name.replace(/\.\w+$/u, "")));
  if (named) return named[1];
  if (!taken.includes("obverse") && !taken.includes("both")) return "obverse";
  if (!taken.includes("reverse") && !taken.includes("both")) return "reverse";
  return "detail";
}

export function usePhotoUpload(coin: Coin) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const { mutate, isPending } = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const taken = coin.photos.map((photo) => photo.role);
      for (const file of files) {
        setName(file.name);
        const role = guessedRole(file.name, taken);
        taken.push(role);
        const form = new FormData();
        form.append("file", file);
        form.append("role", role);
        await answer(
          api.POST("/api/v2/coins/{coin_id}/photos", {
            params: { path: { coin_id: coin.id } },
            body: { file: file.name, role },
            bodySerializer: () => form,
          }),
        );
      }
      return files.length;
    },
    onSuccess: (added) => say(t("coins.coin.uploaded", { count: added })),
    onError: (error) => complain(explain(error, t)),
    onSettled: () => refresh(client),
  });
  return {
    name,
    isPending,
    add: (files: readonly File[]) => {
      if (files.length > 0) mutate(files);
    },
  };
}
