/** An element with attributes and children. Strings are inserted as text, never as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** Adds styles to the page, in a way that a policy without inline styles allows. */
export function addStyles(look: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  document.adoptedStyleSheets.push(sheet)
}

/** What is inserted in place of results: nodes only, so that no text of a corpus or query becomes markup. */
export type Content = readonly Node[]
