import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { Problem } from "./api/problem";
import { makeRouter } from "./app/router";
import "./app/words";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/page.css";

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays a refusal; only what never arrived is worth asking again.
      retry: (failures, error) => !(error instanceof Problem) && failures < 2,
      refetchOnWindowFocus: false,
      staleTime: 10_000,
    },
  },
});
const place = document.getElementById("page");
if (!place) throw new Error("index.html has no #page");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={makeRouter(client)} />
    </QueryClientProvider>
  </StrictMode>,
);
