/** The shapes that the API speaks, under the names the page uses; all generated. */
import type { components, paths } from "./schema";

type Schemas = components["schemas"];

export type Card = Schemas["Card"];
export type CoinList = Schemas["CoinList"];
export type Coin = Schemas["CoinDetail"];
export type CoinChange = paths["/api/v2/coins"]["post"]["requestBody"]["content"]["application/json"];
export type Description = Schemas["Description"];
export type Acquisition = Schemas["Acquisition"];
export type Worth = Schemas["Worth"];
export type Disposal = Schemas["Disposal"];
export type Citation = Schemas["Citation"];
export type Countermark = Schemas["Countermark"];
export type Certificate = Schemas["Certificate"];
export type Photo = Schemas["Photo"];
export type ProvenanceEvent = Schemas["ProvenanceEvent"];
export type CustomValue = Schemas["CustomValue"];
export type Money = Schemas["Money"];
export type Origin = Schemas["Origin"];
export type Source = Schemas["Source"];
export type Category = Schemas["Category"];
export type Metal = Schemas["Metal"];
export type PortraitRole = Schemas["PortraitRole"];
export type PhotoRole = Schemas["PhotoRole"];
export type ChangeSet = Schemas["ChangeSet"];
export type Change = Schemas["Change"];
export type Facets = Schemas["Facets"];
export type FacetValue = Schemas["FacetValue"];
export type Century = Schemas["Century"];
export type Vocabulary = Schemas["Vocabulary"];
export type Moved = Schemas["Moved"];
export type Term = Schemas["Term"];

/** The filter of the list, as the address of the page has it too. */
export type Filter = NonNullable<paths["/api/v2/coins/facets"]["get"]["parameters"]["query"]>;
