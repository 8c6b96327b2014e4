/** The die axis on a clock: click an hour, turn it with the arrow keys, or type it in any form. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useController } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import type { Draft } from "./fields";
import { inputId, Labelled, useDescribed } from "./inputs";

const HOURS = Array.from({ length: 12 }, (_, index) => index + 1);
const PATH = "description.die_axis_h";

function at(hour: number, radius: number): { x: number; y: number } {
  const angle = (hour / 12) * 2 * Math.PI;
  return { x: Math.round(50 + radius * Math.sin(angle)), y: Math.round(50 - radius * Math.cos(angle)) };
}

export function DieAxis() {
  const { t } = useTranslation();
  const {
    field: { name, ref, value, onBlur, onChange },
  } = useController<Draft, typeof PATH>({ name: PATH, rules: { validate: (given) => given === "" || (Number(given) >= 1 && Number(given) <= 12) || "wrongAxis" } });
  const described = useDescribed(PATH, true);
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setText(value);
  }
  const hour = Number(value);
  const read = useMutation({
    mutationFn: (given: string) => answer(api.POST("/api/v2/reading/measures", { body: { text: given } })),
    onSuccess: ({ die_axis_h: found }, given) => onChange(found === null ? given : String(found)),
  });
  const leave = () => {
    onBlur();
    const plain = text.trim();
    if (plain === "" || /^\d{1,2}$/u.test(plain)) onChange(plain);
    else read.mutate(/^[\d.]+\s*°?$/u.test(plain) && !plain.endsWith("°") ? `${plain}°` : plain);
  };
  const turn = (step: number) => onChange(String(hour ? ((hour - 1 + step + 12) % 12) + 1 : step > 0 ? 1 : 12));
  const hand = hour ? at(hour, 27) : null;
  return (
    <Labelled path={PATH} hint={t("coins.edit.axisHint")}>
      <div className="faxis">
        <div
          className="clock"
          role="slider"
          tabIndex={0}
          aria-label={t("coins.edit.axis")}
          aria-valuemin={1}
          aria-valuemax={12}
          aria-valuenow={hour || 12}
          aria-valuetext={hour ? t("coins.edit.axisHours", { n: hour }) : t("coins.edit.axisNone")}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight" || event.key === "ArrowUp") turn(1);
            else if (event.key === "ArrowLeft" || event.key === "ArrowDown") turn(-1);
            else if (event.key === "Delete" || event.key === "Backspace") onChange("");
            else return;
            event.preventDefault();
          }}
        >
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <circle cx="50" cy="50" r="47" className="face" />
            <path d="M50 50V22M44 29l6-8 6 8" className="obv" />
            {hand && (
              <g className="rev">
                <path d={`M50 50L${String(hand.x)} ${String(hand.y)}`} />
                <circle cx={hand.x} cy={hand.y} r="4" />
              </g>
            )}
            {HOURS.map((one) => {
              const { x, y } = at(one, 40);
              return (
                <g key={one} className={one === hour ? "hour on" : "hour"} onClick={() => onChange(one === hour ? "" : String(one))}>
                  <circle cx={x} cy={y} r="9" />
                  {one % 3 === 0 ? (
                  <text x={x} y={y + 4}>
                    {one}
                  </text>
                ) : (
                  <circle cx={x} cy={y} r="2" className="dot" />
                )}
                </g>
              );
            })}
          </svg>
        </div>
        <div className="funit">
          <input
            id={inputId(PATH)}
            className="input"
            autoComplete="off"
            {...described}
            name={name}
            ref={ref}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={leave}
          />
          <span className="q">h</span>
        </div>
      </div>
    </Labelled>
  );
}
