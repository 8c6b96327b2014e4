// Runs before the first paint, so that a light page never flashes dark; a file of its own, since inline scripts are refused.
(function () {
  var asked = new URLSearchParams(location.search).get("theme");
  var kept = null;
  try {
    kept = localStorage.getItem("coinstack.theme");
  } catch {
    /* storage may be forbidden: dark it is */
  }
  var theme = asked || (kept && kept.replace(/"/g, ""));
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
