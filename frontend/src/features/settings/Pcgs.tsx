/** The owner's token for PCGS's interface: put in, told by its last letters, taken away. It is never shown again. */
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { useSet, type Preferences } from "./queries";

const SHORTEST = 20; // characters

export function Pcgs({ token }: { token: Preferences["pcgs_token"] }) {
  const { t } = useTranslation();
  const set = useSet();
  const [typed, setTyped] = useState("");
  const isLong = typed.trim().length >= SHORTEST;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isLong) set.mutate({ pcgs_token: typed.trim() }, { onSuccess: () => setTyped("") });
  };
  return (
    <form className="chips tokenform" onSubmit={submit}>
      <input className="input" type="password" autoComplete="off" maxLength={4000} aria-label={t("settings.pcgs.label")} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className="btn" disabled={!isLong || set.isPending}>
        {t("settings.pcgs.save")}
      </button>
      <span className="q" role="status">
        {token.ending ? t("settings.pcgs.ending", { ending: token.ending }) : t("settings.pcgs.none")}
      </span>
      {token.is_set && (
        <button type="button" className="textbutton" disabled={set.isPending} onClick={() => set.mutate({ pcgs_token: null })}>
          {t("settings.pcgs.remove")}
        </button>
      )}
    </form>
  );
}
