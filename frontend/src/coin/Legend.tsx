/** A legend in the inscriptional face, its breaks stepped back. */
import { Fragment } from "react";

import { parts } from "./legend";

export function Legend({ text }: { text: string }) {
  return (
    <>
      {parts(text).map((part, index) => (
        <Fragment key={index}>{part.isBreak ? <> <span className="br">{part.text}</span> </> : part.text}</Fragment>
      ))}
    </>
  );
}
