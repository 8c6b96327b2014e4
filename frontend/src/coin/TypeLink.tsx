/** Links to a type's page, in the app where it has one here, else to where the type comes from. */
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

import { addressOf } from "./typeAddress";

interface Props {
  uri: string;
  className?: string;
  title?: string;
  children: ReactNode;
}

export function TypeLink({ uri, children, ...rest }: Props) {
  const { path, isOurs } = addressOf(uri);
  if (path === null) return <span {...rest}>{children}</span>;
  if (isOurs)
    return (
      <PlainLink path={path} {...rest}>
        {children}
      </PlainLink>
    );
  return (
    <a {...rest} href={path} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

interface PlainProps {
  path: string;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** A link to a page of the app by its whole address. */
export function PlainLink({ path, children, ...rest }: PlainProps) {
  const { history } = useRouter();
  const go = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(path);
  };
  return (
    <a {...rest} href={path} onClick={go}>
      {children}
    </a>
  );
}
