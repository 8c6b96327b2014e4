/** The mints of the collection on a map that needs no net: rings by the number of coins, ink only. */
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LAND } from "virtual:land";

import { labelled, type Ring } from "./labels";
import { HEIGHT, placing, WIDTH } from "./projection";

export interface Mint {
  key: string;
  name: string;
  latitude: number;
  longitude: number;
  coins: number;
}

const VIEW = { width: 860, height: 480 };
const PHONE = { width: 358, height: 300 };
const EDGE = 56; // around the outermost mints, in the drawing's units
/** The Mediterranean, which is shown even where the mints are fewer: its corners on the map's sheet. */
const SEA = [
  [-6, 47],
  [38, 30],
] as const;

export function MintMap({ mints }: { mints: readonly Mint[] }) {
  return (
    <>
      <div className="map desk">
        <Drawing mints={mints} view={VIEW} />
      </div>
      <div className="map phone">
        <Drawing mints={mints} view={PHONE} />
      </div>
    </>
  );
}

function Drawing({ mints, view }: { mints: readonly Mint[]; view: { width: number; height: number } }) {
  const { t } = useTranslation();
  const { rings, window } = useMemo(() => ringed(mints, view), [mints, view]);
  const labels = useMemo(() => labelled(rings, view.width, view.height), [rings, view]);
  return (
    <svg viewBox={`0 0 ${view.width} ${view.height}`} role="group" aria-label={t("stats.mintsLabel")}>
      <rect width={view.width} height={view.height} fill="var(--sea)" />
      <path
        d={LAND}
        fill="var(--land)"
        stroke="var(--coast)"
        vectorEffect="non-scaling-stroke"
        transform={`translate(${-window.x * window.scale} ${-window.y * window.scale}) scale(${window.scale})`}
      />
      {rings.map((ring) => {
        const label = labels.get(ring.key);
        return (
          <Link key={ring.key} to="/" search={{ mint: [ring.key] }} aria-label={t("stats.mint", { name: ring.name, count: ring.coins })}>
            <title>{t("stats.mint", { name: ring.name, count: ring.coins })}</title>
            <circle cx={ring.x} cy={ring.y} r={Math.max(ring.radius, 12)} fill="var(--ink)" fillOpacity="0" />
            <circle cx={ring.x} cy={ring.y} r={ring.radius} fill="var(--ink)" fillOpacity=".16" stroke="var(--ink)" strokeWidth="1.2" />
            <circle cx={ring.x} cy={ring.y} r="1.6" fill="var(--ink)" />
            {label && (
              <text x={label.x} y={label.y} textAnchor={label.anchor} className="ml">
                <tspan style={{ fill: "var(--ink)" }}>{ring.name}</tspan>
                {ring.coins > 1 && <tspan dx="5">{ring.coins}</tspan>}
              </text>
            )}
          </Link>
        );
      })}
    </svg>
  );
}

interface Window {
  x: number;
  y: number;
  scale: number;
}

function ringed(mints: readonly Mint[], view: { width: number; height: number }): { rings: Ring[]; window: Window } {
  const place = placing();
  const found = mints.flatMap((mint) => {
    const at = place(mint.longitude, mint.latitude);
    return at ? [{ mint, at }] : [];
  });
  const corners = SEA.flatMap(([longitude, latitude]) => {
    const at = place(longitude, latitude);
    return at ? [at] : [];
  });
  const window = around([...found.map(({ at }) => at), ...corners], view);
  const most = Math.max(1, ...mints.map((mint) => mint.coins));
  const rings = found.map(({ mint, at }) => ({
    key: mint.key,
    name: mint.name,
    coins: mint.coins,
    x: (at[0] - window.x) * window.scale,
    y: (at[1] - window.y) * window.scale,
    radius: 5 + 23 * Math.sqrt((mint.coins - 1) / Math.max(most - 1, 1)) * Math.min(1, view.width / VIEW.width + 0.3),
  }));
  return { rings: rings.sort((one, other) => other.coins - one.coins), window };
}

/** The part of the sheet that holds all the points, with room at its edges, in the drawing's proportion. */
function around(points: readonly (readonly [number, number])[], view: { width: number; height: number }): Window {
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
