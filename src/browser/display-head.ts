/**
 * The only script in the head of every page. It applies the reader's colours and text size before anything is drawn, so
 * that nothing flashes, and is the same on every page, so that one hash allows it. Everything else a page does is in
 * `every-page.ts`, which is fetched once for all pages and blocks nothing.
 */
export const displayScript = `try{for(const k of['scheme','size','keys']){const v=localStorage['dossier.'+k];if(v)document.documentElement.dataset[k]=v}}catch{}`
