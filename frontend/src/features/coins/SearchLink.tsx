/** A link to the same collection under another search; it says itself whether it is the current one. */
import { useRouter } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";

import type { CollectionSearch } from "./search";

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  search: CollectionSearch;
  isCurrent?: boolean;
  replace?: boolean;
}

export function SearchLink({ search, isCurrent = false, replace = false, children, ...rest }: Props) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={router.buildLocation({ to: "/", search }).href}
      aria-current={isCurrent ? "true" : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void router.navigate({ to: "/", search, replace, resetScroll: false });
      }}
    >
      {children}
    </a>
  );
}
