/**
 * How the list under a search box looks; on a page once it is needed, so that no page carries it to those who only read.
 * Without rules on media: print leaves out the search box with all that is in it.
 */
export const offerLook = `
.offers{position:absolute;z-index:2;top:100%;right:0;width:min(32rem,92vw);max-height:70vh;overflow-y:auto;margin:.2rem 0 0;padding:.3rem 0;list-style:none;background:var(--page);color:var(--ink);border:1px solid var(--soft);font:.9375rem/1.4 var(--sans)}
.offers[hidden]{display:none}
.offers li{padding:.35rem .8rem;cursor:pointer}
.offers li:hover,.offers [aria-selected=true]{background:var(--tint);outline:2px solid transparent}
.offers span{color:var(--soft)}
`
