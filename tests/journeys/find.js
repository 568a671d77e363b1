// Finds what a person sees, by role and name. arguments: the region's name or null, the kind, the name.
// Returns the elements in the order of the page.
const KINDS = {
  "button or link": "button, a[href], [role=button], label.file-button",
  "field": "input, textarea, select",
  "fold": "summary",
  "heading": "h1, h2, h3",
  "region": "section, aside, main, dialog, nav, fieldset, [role=group], [role=region], [role=alert], [role=status]",
  "row": "tr",
};
const words = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const textOf = (id) => document.getElementById(id)?.textContent ?? "";

function nameOf(element, kind) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return words(by.split(/\s+/).map(textOf).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return words(label);
  if (kind === "field") return words(element.labels?.[0]?.textContent);
  if (kind === "region") return words(element.querySelector(":scope > legend")?.textContent);
  if (kind === "row") return words(element.querySelector("th")?.textContent);
  return words(element.textContent);
}

// Beside its whole name a button goes by the words in a part of it: a step on the rail also says how far it has come.
function isCalled(element, kind, name) {
  if (nameOf(element, kind) === name) return true;
  return kind === "button or link" && [...element.children].some((part) => words(part.textContent) === name);
}

function isSeen(element) {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");
}

function named(root, kind, name) {
  return [...root.querySelectorAll(KINDS[kind])].filter((element) => isSeen(element) && isCalled(element, kind, name));
}

const [region, kind, name] = arguments;
const root = region === null ? document : named(document, "region", region)[0];
return root ? named(root, kind, name) : [];
