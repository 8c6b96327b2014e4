/** The outline of the land on the map's sheet, made from Natural Earth's when the page is built (vite.config.ts). */
declare module "virtual:land" {
  export const LAND: string;
}
