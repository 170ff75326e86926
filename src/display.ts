/**
 * The one script that stands in every page's head. It applies the reader's colours and text size before anything is
 * drawn, so that nothing flashes, and fetches `display.js` when a key or the button asks for it. It is the same on every
 * page, so that one hash allows it: the address of `display.js` stands on the button.
 */
export const displayScript = `(d=>{const r=d.documentElement,s=r.dataset,go=k=>{const b=d.querySelector('[data-display]');b&&import(new URL(b.dataset.display,location)).then(m=>m.press(k))};try{for(const k of['scheme','size','keys']){const v=localStorage.getItem('dossier.'+k);if(v)s[k]=v}}catch{}
d.addEventListener('click',e=>e.target.closest?.('[data-display]')&&go());
d.addEventListener('keydown',e=>{if('?[]hd'.includes(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!e.target.closest?.('input,textarea,select,dialog'))go(e.key)})})(document)`
