import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import { readdirSync } from "node:fs";
import ts from "typescript-eslint";

const features = readdirSync(new URL("./src/features", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** A folder may import from those listed before it: shared -> features -> app. */
const forbid = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: [{ group: patterns, message: "Imports point one way: shared -> features -> app; features never import features." }] }],
});

export default ts.config(
  { ignores: ["dist", "node_modules", "src/api/schema.d.ts", "test-results", "playwright-report"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js", "public/theme.js", "public/docs/start.js"] }, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["public/**/*.js", "eslint.config.js"], ...ts.configs.disableTypeChecked },
  { files: ["src/{ui,lib,api,coin}/**"], rules: forbid("**/features/**", "**/app/**") },
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    rules: forbid("**/app/**", ...features.filter((other) => other !== name).map((other) => `**/${other}/**`)),
  })),
);
