/** Keys for other programs: made, shown once, revoked. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { answer, api, done } from "../../api/client";
import { explain } from "../../api/explain";
import { whenText } from "../../coin/ChangeList";
import { complain, say } from "../../ui/toasts";
import { copy } from "./copy";
import { tokensQuery, type Token } from "./queries";

export function Tokens() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(tokensQuery);
  const [name, setName] = useState("");
  const [secret, setSecret] = useState<string | null>(null);
  const make = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/settings/tokens", { body: { name: name.trim(), scopes: ["import"] } })),
    onSuccess: async ({ token }) => {
      setSecret(token);
      setName("");
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
    onError: (error) => complain(explain(error, t)),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== "") make.mutate();
  };
  return (
    <>
      <p className="q setafter">{t("settings.tokens.endpoint", { address: `${location.origin}/api/v2/import/page` })}</p>
      {secret === null ? (
        <form className="chips tokenform" onSubmit={submit}>
          <input className="input" aria-label={t("settings.tokens.name")} placeholder={t("settings.tokens.placeholder")} maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
          <button type="submit" className="btn" disabled={name.trim() === "" || make.isPending}>
            {t("settings.tokens.make")}
          </button>
        </form>
      ) : (
        <div className="secret" role="status">
          <p>{t("settings.tokens.made")}</p>
          <div className="chips">
            <input className="input ref" readOnly aria-label={t("settings.tokens.key")} value={secret} onFocus={(event) => event.target.select()} />
            <button type="button" className="btn main" onClick={() => void copy(secret).then((isCopied) => isCopied && say(t("settings.tokens.copied")))}>
              {t("settings.tokens.copy")}
            </button>
            <button type="button" className="btn" onClick={() => setSecret(null)}>
              {t("settings.tokens.done")}
            </button>
          </div>
        </div>
      )}
      {data?.length === 0 && secret === null && <p className="q setafter">{t("settings.tokens.none")}</p>}
      <ul className="tokenlist">
        {data?.map((token) => (
          <Item key={token.id} token={token} />
        ))}
      </ul>
    </>
  );
}

function Item({ token }: { token: Token }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => done(api.DELETE("/api/v2/settings/tokens/{token_id}", { params: { path: { token_id: token.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
    onError: (error) => complain(explain(error, t)),
  });
  return (
    <li className={token.revoked_at ? "revoked" : undefined}>
      <span className="nm">{token.name}</span>
      <span className="ref">{t("settings.tokens.ending", { ending: token.ending })}</span>
      <span className="q">
        {t("settings.tokens.createdAt", { when: whenText(token.created_at, t) })},{" "}
        {token.revoked_at ? t("settings.tokens.revoked", { when: whenText(token.revoked_at, t) }) : token.used_at ? t("settings.tokens.used", { when: whenText(token.used_at, t) }) : t("settings.tokens.unused")}
      </span>
      {!token.revoked_at && (
        <button type="button" className="textbutton" disabled={revoke.isPending} aria-label={t("settings.tokens.revokeOne", { name: token.name })} onClick={() => revoke.mutate()}>
          {t("settings.tokens.revoke")}
        </button>
      )}
    </li>
  );
}
