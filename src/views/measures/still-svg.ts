/** With at least this many shapes, coordinates are rounded to whole numbers. */
const manyPaths = 100

/** Matches "191.39705882352942"; not "191" nor "0.32em". */
const LONG_DECIMALS = /-?\d+\.\d{2,}(?![\d.]*em)/g

/** The plot as an inert image: with title and description, rounded coordinates, and no styles or labels of its own. */
export function toStill(
  svg: Element,
  document: Document,
  words: { readonly title: string; readonly description: string },
): string {
  for (const style of svg.querySelectorAll('style')) style.remove()
  // Where there are hundreds of points in 400 units of width, nobody sees a tenth of a unit.
  const digits = svg.querySelectorAll('path').length > manyPaths ? 0 : 1
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'font-family', 'font-size'])
      element.removeAttribute(name)
    for (const name of ['transform', 'd', 'x1', 'x2', 'y1', 'y2', 'x', 'y']) {
      const value = element.getAttribute(name)
      if (value !== null)
        element.setAttribute(
          name,
          value.replace(LONG_DECIMALS, (number) => String(Number(Number(number).toFixed(digits)))),
        )
    }
  }
  svg.setAttribute('class', 'plot')
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', 'plot-title plot-words')
  const make = (name: string, id: string, text: string): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    element.setAttribute('id', id)
    element.textContent = text
    return element
  }
  svg.prepend(make('title', 'plot-title', words.title), make('desc', 'plot-words', words.description))
  return svg.outerHTML
}
