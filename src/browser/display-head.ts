/**
 * The one script that stands in every page's head: it applies the reader's colours and text size before anything is
 * drawn, so that nothing flashes. It is the same on every page, so that one hash allows it. All else a page does is in
 * `every-page.ts`, which is fetched once for all pages and holds up nothing.
 */
export const displayScript = `try{for(const k of['scheme','size','keys']){const v=localStorage.getItem('dossier.'+k);if(v)document.documentElement.dataset[k]=v}}catch{}`
