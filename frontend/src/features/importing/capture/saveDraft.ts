/** Sends what was captured; it becomes a preview like any other. */
import type { Money, PhotoRole } from "../../../api/types";
import type { Preview } from "../lot/shapes";
import { send } from "../upload";
import { fit } from "./canvas";

export interface Shot {
  file: File;
  role: PhotoRole;
}

interface Draft {
  shots: readonly Shot[];
  text: string;
  price: Money | null;
  seller: string;
}

export async function saveDraft({ shots, text, price, seller }: Draft): Promise<Preview> {
  const form = new FormData();
  for (const { file, role } of shots) {
    form.append("photos", await fit(file), file.name);
    form.append("roles", role);
  }
  form.append("text", text);
  if (price) form.append("price", price.amount);
  if (price?.currency) form.append("currency", price.currency);
  if (seller !== "") form.append("seller", seller);
  return (await send("/api/v2/import/capture", form, () => undefined).answered) as Preview; // the server's own shape
}
