/** A lot as its preview tells it, under the names that the page uses. */
import type { components } from "../../../api/schema";
import type { ReadCoin } from "../queries";

type Schemas = components["schemas"];

export type Lot = Schemas["LotRecord"];
export type ReadSpan = Schemas["Spanned"];
export type Picture = Schemas["PreviewPicture"];
export type PreviewLine = Schemas["PreviewLine"];
export type House = Schemas["HouseSetting"];
/** The API gives the read coin as a bare object; it holds what `Coin` holds, as far as the text filled it. */
export type PreviewCoin = Omit<Schemas["PreviewCoin"], "coin"> & { coin: ReadCoin };
export type Preview = Omit<Schemas["LotPreview"], "coins"> & { coins: PreviewCoin[] };
