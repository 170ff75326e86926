/**
 * The one script that stands in every page's head. It applies the reader's colours and text size before anything is
 * drawn, so that nothing flashes, and fetches `display.js` when a key or the button asks for it, and `cite.js` beside it when
 * a paragraph's number or "Cite" is chosen: links, which are followed all the same. It is the same on every
 * page, so that one hash allows it: the way to the folder of both stands on the button.
 */
export const displayScript = `(d=>{const r=d.documentElement,s=r.dataset,go=(k,n='display')=>import(new URL(d.querySelector('[data-display]').dataset.display+n+'.js',location)).then(m=>m.press(k));try{for(const k of['scheme','size','keys']){const v=localStorage.getItem('dossier.'+k);if(v)s[k]=v}}catch{}
d.addEventListener('click',e=>{const t=e.target.closest?.('[data-display],.n,.cite');t&&!e.ctrlKey&&!e.metaKey&&go(...t.href?[t,'cite']:[])});
d.addEventListener('keydown',e=>{if('?[]hd'.includes(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!e.target.closest?.('input,textarea,select,dialog'))go(e.key)})})(document)`
