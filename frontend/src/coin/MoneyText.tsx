/** A sum, with its currency or the plain statement that nobody said one. */
import { useTranslation } from "react-i18next";

import type { Money } from "../api/types";

/** "2,160" or "216.50": thousands set apart, the decimals as given unless they are all noughts. */
export function amountText(amount: string): string {
  const [whole = "0", decimals = ""] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return /^0*$/u.test(decimals) ? grouped : `${grouped}.${decimals.padEnd(2, "0")}`;
}

export function MoneyText({ money }: { money: Money }) {
  const { t } = useTranslation();
  return money.currency ? (
    <>
      {amountText(money.amount)} {money.currency}
    </>
  ) : (
    <>
      {amountText(money.amount)} <span className="q">{t("coin.noCurrency")}</span>
    </>
  );
}
