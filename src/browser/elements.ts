/** An element with its attributes and what stands in it; text enters the page as text only. */
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

/** Gives the page the look of what a script adds to it; a policy without inline styles lets it. */
export function addStyles(look: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  document.adoptedStyleSheets.push(sheet)
}

/** What goes into the results' place. Text enters the page as text only, whatever a corpus or query holds. */
export type Content = readonly Node[]
