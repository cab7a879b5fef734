import js from "@eslint/js";
import globals from "globals";

/** The browser code lives in one folder; everything else here runs in Node. */
const frontend = "src/sneakpreview/frontend/**/*.js";

export default [
  { ignores: ["**/served/", "**/node_modules/", ".venv/", "build/", "dist/", "var/"] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-implicit-coercion": "error",
      "no-param-reassign": "error",
      "max-lines": ["error", { max: 220 }],
      // tsc says this better, and knows the types that JSDoc imports.
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: [frontend],
    languageOptions: { globals: globals.browser },
    rules: {
      // api.js alone calls the server; the search files are static and go through it too.
      "no-restricted-globals": ["error", { name: "fetch", message: "Ask through api.js." }],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text goes in through Preact, which escapes it." },
      ],
    },
  },
  {
    files: ["src/sneakpreview/frontend/api.js"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["tests/frontend/**", "scripts/**", "*.js"],
    languageOptions: { globals: globals.node },
  },
];
