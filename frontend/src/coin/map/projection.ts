/** The map's projection: one conic, equal-area, for all the lands of ancient coins, from the Atlantic to the Indus. */
import { geoConicEqualArea, type GeoProjection } from "d3-geo";

export const WIDTH = 2000;
export const HEIGHT = 1000;

/** A position on the map's sheet; none for what lies off it. */
export type Place = (longitude: number, latitude: number) => [number, number] | null;

export function projection(): GeoProjection {
  return geoConicEqualArea()
    .parallels([28, 46])
    .rotate([-33, 0])
    .center([0, 35])
    .scale(1150)
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

export function placing(): Place {
  const project = projection();
  return (longitude, latitude) => {
    const at = project([longitude, latitude]);
    return at && at[0] >= 0 && at[0] <= WIDTH && at[1] >= 0 && at[1] <= HEIGHT ? at : null;
  };
}
