import { expect, it } from "vitest";

import groups from "./groups.tsx?raw";
import dates from "./Dates.tsx?raw";
import grade from "./GradeInput.tsx?raw";
import title from "./TitleInput.tsx?raw";
import dieAxis from "./DieAxis.tsx?raw";
import { DESCRIPTION } from "./fields";

it("every field of the record has an input in the form", () => {
  const source = groups + dates + dieAxis + grade + title;
  const flags = /const FLAGS = \[([^\]]*)\]/u.exec(groups)?.[1] ?? "";
  const lacking = Object.keys(DESCRIPTION).filter((name) => {
    const sided = name.replace(/^(obverse|reverse)_/u, "");
    const dated = name.replace(/^(date|reign)_text$/u, "");
    return !(
      source.includes(`description.${name}"`) ||
      source.includes(`description.\${side}_${sided}\``) ||
      flags.includes(`"${name}"`) ||
      (dated === "" && dates.includes("description.${which}_text"))
    );
  });
  expect(lacking).toEqual([]);
});
