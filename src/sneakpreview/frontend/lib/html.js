/**
 * Templates: htm bound to Preact. Text and attributes are always escaped by Preact.
 *
 * @import { VNode } from "preact"
 */
import htm from "htm";
import { h } from "preact";

export const html = /** @type {(strings: TemplateStringsArray, ...values: any[]) => VNode<any>} */ (
  htm.bind(h)
);
