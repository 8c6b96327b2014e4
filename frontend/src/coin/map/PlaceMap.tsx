/** Places on a map that needs no net: rings by the number of coins, ink only. */
import { Fragment, useMemo, type ReactNode } from "react";
import { LAND } from "virtual:land";

import { labelled, type Ring } from "./labels";
import { HEIGHT, placing, WIDTH } from "./projection";

export interface Place {
  key: string;
  name: string;
  latitude: number;
  longitude: number;
  coins: number;
}

export interface View {
  width: number;
  height: number;
}

/** As wide as a column of the page, and as a phone. */
const DESK: View = { width: 860, height: 480 };
const PHONE: View = { width: 358, height: 300 };
const EDGE = 56; // around the outermost places, in the drawing's units
/** The Mediterranean, which is shown even where the places are fewer: its corners on the map's sheet. */
const SEA = [
  [-6, 47],
  [38, 30],
] as const;

interface Props {
  places: readonly Place[];
  label: string;
  /** What a ring says of itself. */
  titleOf: (place: Pick<Place, "name" | "coins">) => string;
  /** What the ring is put into, such as a link. */
  wrap?: (key: string, title: string, ring: ReactNode) => ReactNode;
  desk?: View;
}

export function PlaceMap({ desk = DESK, ...map }: Props) {
  return (
    <>
      <div className="map desk">
        <Drawing {...map} view={desk} />
      </div>
      <div className="map phone">
        <Drawing {...map} view={PHONE} />
      </div>
    </>
  );
}

function Drawing({ places, label, titleOf, wrap, view }: Omit<Props, "desk"> & { view: View }) {
  const { rings, window } = useMemo(() => ringed(places, view), [places, view]);
  const labels = useMemo(() => labelled(rings, view.width, view.height), [rings, view]);
  return (
    <svg viewBox={`0 0 ${view.width} ${view.height}`} role={wrap ? "group" : "img"} aria-label={label}>
      <rect width={view.width} height={view.height} fill="var(--sea)" />
      <path
        d={LAND}
        fill="var(--land)"
        stroke="var(--coast)"
        vectorEffect="non-scaling-stroke"
        transform={`translate(${-window.x * window.scale} ${-window.y * window.scale}) scale(${window.scale})`}
      />
      {rings.map((ring) => {
        const title = titleOf(ring);
        const name = labels.get(ring.key);
        const drawn = (
          <>
            <title>{title}</title>
            <circle cx={ring.x} cy={ring.y} r={Math.max(ring.radius, 12)} fill="var(--ink)" fillOpacity="0" />
            <circle cx={ring.x} cy={ring.y} r={ring.radius} fill="var(--ink)" fillOpacity=".16" stroke="var(--ink)" strokeWidth="1.2" />
            <circle cx={ring.x} cy={ring.y} r="1.6" fill="var(--ink)" />
            {name && (
              <text x={name.x} y={name.y} textAnchor={name.anchor} className="ml">
                <tspan style={{ fill: "var(--ink)" }}>{ring.name}</tspan>
                {ring.coins > 1 && <tspan dx="5">{ring.coins}</tspan>}
              </text>
            )}
          </>
        );
        return <Fragment key={ring.key}>{wrap ? wrap(ring.key, title, drawn) : <g>{drawn}</g>}</Fragment>;
      })}
    </svg>
  );
}

interface Window {
  x: number;
  y: number;
  scale: number;
}

function ringed(places: readonly Place[], view: View): { rings: Ring[]; window: Window } {
  const place = placing();
  const found = places.flatMap((one) => {
    const at = place(one.longitude, one.latitude);
    return at ? [{ one, at }] : [];
  });
  const corners = SEA.flatMap(([longitude, latitude]) => {
    const at = place(longitude, latitude);
    return at ? [at] : [];
  });
  const window = around([...found.map(({ at }) => at), ...corners], view);
  const most = Math.max(1, ...places.map((one) => one.coins));
  const rings = found.map(({ one, at }) => ({
    key: one.key,
    name: one.name,
    coins: one.coins,
    x: (at[0] - window.x) * window.scale,
    y: (at[1] - window.y) * window.scale,
    radius: 5 + 23 * Math.sqrt((one.coins - 1) / Math.max(most - 1, 1)) * Math.min(1, view.width / DESK.width + 0.3),
  }));
  return { rings: rings.sort((one, other) => other.coins - one.coins), window };
}

/** The part of the sheet that holds all the points, with room at its edges, in the drawing's proportion. */
function around(points: readonly (readonly [number, number])[], view: View): Window {
  const left = Math.min(...points.map(([x]) => x));
  const right = Math.max(...points.map(([x]) => x));
  const top = Math.min(...points.map(([, y]) => y));
  const bottom = Math.max(...points.map(([, y]) => y));
  const scale = Math.min((view.width - 2 * EDGE) / (right - left), (view.height - 2 * EDGE) / (bottom - top));
  const least = Math.max(scale, view.width / WIDTH, view.height / HEIGHT); // never beyond the sheet
  const width = view.width / least;
  const height = view.height / least;
  return {
    x: Math.min(Math.max((left + right) / 2 - width / 2, 0), WIDTH - width),
    y: Math.min(Math.max((top + bottom) / 2 - height / 2, 0), HEIGHT - height),
    scale: least,
  };
}
