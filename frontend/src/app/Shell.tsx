/** The frame around every page: the bar on top, the notices, the keys that work everywhere. */
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { DropdownMenu } from "radix-ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { setReachable, useReachable } from "../api/reach";
import { useKeys } from "../lib/keys";
import { BrandIcon, MenuIcon, ThemeIcon } from "../ui/icons";
import { Toaster } from "../ui/toasts";
import { KeyList } from "./KeyList";
import { Palette } from "./Palette";
import { toggleTheme } from "./theme";

const PAGES = [
  { to: "/", name: "collection" },
  { to: "/catalog", name: "catalog" },
  { to: "/stats", name: "stats" },
  { to: "/import", name: "import" },
  { to: "/history", name: "history" },
  { to: "/jobs", name: "jobs" },
  { to: "/settings", name: "settings" },
] as const;

export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const close = () => setOpen(null);
  useKeys({
    "mod+k": () => setOpen("palette"),
    "?": () => setOpen("keys"),
    n: () => void navigate({ to: "/coins/new" }),
    i: () => void navigate({ to: "/import" }),
    "/": () => {
      const box = document.querySelector<HTMLInputElement>("input[type=search]");
      if (box) box.focus();
      else void navigate({ to: "/" }).then(() => document.querySelector<HTMLInputElement>("input[type=search]")?.focus());
    },
  });
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <TopBar onPalette={() => setOpen("palette")} />
      <ServerGone />
      <Outlet />
      <Toaster />
      {open === "palette" && <Palette onClose={close} onKeys={() => setOpen("keys")} />}
      {open === "keys" && <KeyList onClose={close} />}
    </>
  );
}

function TopBar({ onPalette }: { onPalette: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="top">
      <Link className="brand" to="/">
        <BrandIcon />
        {t("shell.brand")}
      </Link>
      <Navigation />
      <div className="end">
        <button type="button" className="btn plain hidep" aria-label={`${t("shell.goAnywhere")}, Ctrl K`} onClick={onPalette}>
          <kbd>Ctrl K</kbd>
        </button>
        <Link className="btn hidep" to="/import">
          {t("shell.import")}
        </Link>
        <Link className="btn hidep" to="/coins/new">
          {t("shell.newCoin")}
        </Link>
        <button type="button" className="btn plain icon" aria-label={t("shell.theme")} onClick={toggleTheme}>
          <ThemeIcon />
        </button>
        <SmallMenu onPalette={onPalette} />
      </div>
    </header>
  );
}

function usePlace(): (to: string) => boolean {
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (to) => (to === "/" ? path === "/" || path.startsWith("/coins") : path.startsWith(to));
}

function Navigation() {
  const { t } = useTranslation();
  const isHere = usePlace();
  return (
    <nav className="nav" aria-label={t("shell.main")}>
      {PAGES.map(({ to, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: true }} {...(isHere(to) ? { "aria-current": "page" as const } : {})}>
          {t(`shell.${name}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The same entries for narrow windows. */
function SmallMenu({ onPalette }: { onPalette: () => void }) {
  const { t } = useTranslation();
  const isHere = usePlace();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="btn plain icon menu" aria-label={t("shell.menu")}>
        <MenuIcon />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="pop" align="end" sideOffset={8} collisionPadding={8}>
        {PAGES.map(({ to, name }) => (
          <DropdownMenu.Item key={to} asChild>
            <Link to={to} activeOptions={{ exact: true }} {...(isHere(to) ? { "aria-current": "page" as const } : {})}>
              {t(`shell.${name}`)}
            </Link>
          </DropdownMenu.Item>
        ))}
        <DropdownMenu.Separator className="sep" />
        <DropdownMenu.Item asChild>
          <Link to="/coins/new">{t("shell.newCoin")}</Link>
        </DropdownMenu.Item>
        <DropdownMenu.Item asChild>
          <Link to="/capture">{t("shell.capture")}</Link>
        </DropdownMenu.Item>
        <DropdownMenu.Item onSelect={onPalette}>{t("shell.goAnywhere")}</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

const ASK_AGAIN = 3_000; // milliseconds

/** Says that the server is away, and asks until it is back. */
function ServerGone() {
  const { t } = useTranslation();
  const reachable = useReachable();
  const client = useQueryClient();
  useEffect(() => {
    if (reachable) return;
    const timer = setInterval(() => {
      void fetch("/healthz").then(
        (response) => {
          if (!response.ok) return;
          setReachable(true);
          void client.invalidateQueries();
        },
        () => undefined, // still away
      );
    }, ASK_AGAIN);
    return () => clearInterval(timer);
  }, [reachable, client]);
  if (reachable) return null;
  return (
    <div className="gone" role="alert">
      <b>{t("shell.goneTitle")}</b> {t("shell.goneText")}
    </div>
  );
}
