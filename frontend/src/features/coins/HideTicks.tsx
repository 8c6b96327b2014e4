/** What is kept back when the collection is shown to others. */
import { useTranslation } from "react-i18next";

import { useRememberedFlag } from "../../lib/remembered";

export function HideTicks() {
  const { t } = useTranslation();
  const [hideMoney, setHideMoney] = useRememberedFlag("hideMoney");
  const [hidePlaces, setHidePlaces] = useRememberedFlag("hidePlaces");
  return (
    <>
      <label className="tick">
        <input type="checkbox" checked={hideMoney} onChange={(event) => setHideMoney(event.target.checked)} /> {t("coins.hideMoney")}
      </label>
      <label className="tick">
        <input type="checkbox" checked={hidePlaces} onChange={(event) => setHidePlaces(event.target.checked)} /> {t("coins.hidePlaces")}
      </label>
    </>
  );
}
