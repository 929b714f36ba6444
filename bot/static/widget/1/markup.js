// Makes page elements, and turns an answer's text into them. Nothing is ever parsed as HTML.

const INLINE = /\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])|\*\*([^*\n]+)\*\*|`([^`\n]+)`/g;
const BULLET = /^\s*[•*-] /;

/**
 * Make an element.
 * @param {string} tag @param {Record<string, any>} [attributes] functions become listeners @param {...(Node | string)} children
 * @returns {any}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** Return an address that a browser may follow, "" for any other. @param {unknown} address @param {string} [root] what a path belongs to */
export function safe(address, root) {
  if (!address) return "";
  try {
    const url = new URL(String(address), root);
    return ["https:", "http:", "mailto:", "tel:"].includes(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}

/** @param {string} address @param {string} text @param {string} [root] */
export function link(address, text, root) {
  return make("a", { href: safe(address, root), target: "_blank", rel: "noopener noreferrer" }, text);
}

/** Write a text's paragraphs and lists. @param {string} text @returns {Node[]} */
export function written(text) {
  /** @type {Node[]} */ const blocks = [];
  for (const block of text.split(/\n{2,}/)) {
    /** @type {any} */ let list = null;
    /** @type {any} */ let paragraph = null;
    for (const line of block.split("\n")) {
      if (BULLET.test(line)) {
        if (!list) blocks.push((list = make("ul")));
        list.append(make("li", {}, ...inline(line.replace(BULLET, ""))));
        paragraph = null;
      } else if (line.trim()) {
        if (paragraph) paragraph.append(make("br"), ...inline(line));
        else blocks.push((paragraph = make("p", {}, ...inline(line))));
        list = null;
      }
    }
  }
  return blocks;
}

/** Write links, strong words and code within a line. @param {string} line @returns {(Node | string)[]} */
function inline(line) {
  /** @type {(Node | string)[]} */ const parts = [];
  let end = 0;
  for (const found of line.matchAll(INLINE)) {
    const [all, title, target, address, strong, code] = found;
    parts.push(line.slice(end, found.index));
    if (target || address) parts.push(link(target || address, title || address));
    else parts.push(make(strong ? "strong" : "code", {}, strong || code));
    end = found.index + all.length;
  }
  return [...parts, line.slice(end)];
}
