/**
 * The one script that stands in every page's head. It applies the reader's colours and text size before anything is
 * drawn, so that nothing flashes. `display.js` is fetched when a key or the button asks for it, when the search box is
 * used, and where the reader comes from a search, with its words in the address; `cite.js` beside it when a paragraph's
 * number or "Cite" is chosen: links, which are followed all the same. It is the same on every page, so that one hash
 * allows it: the way to the folder of both stands on the button.
 */
export const displayScript = `(d=>{const s=d.documentElement.dataset,go=(k,n='display')=>import(new URL(d.querySelector('[data-display]').dataset.display+n+'.js',location)).then(m=>m.press(k)),box=()=>d.querySelector('.search-box input:not(#query)'),on=(t,f)=>d.addEventListener(t,e=>e.ctrlKey||e.metaKey||e.altKey||f(e,q=>e.target.closest?.(q)));try{for(const k of['scheme','size','keys']){const v=localStorage.getItem('dossier.'+k);if(v)s[k]=v}}catch{}
on('click',(e,at)=>{const t=at('[data-display],.n,.cite');t&&go(...t.href?[t,'cite']:[])});
on('focusin',e=>e.target==box()&&go(e.target));
on('keydown',(e,at)=>{if(at('input,textarea,select,dialog'))return;if('?[]hd'.includes(e.key))go(e.key);if(e.key=='/'&&!s.keys&&box()){e.preventDefault();box().focus()}});
on('DOMContentLoaded',()=>/[?&]q=/.test(location.search)&&box()&&go(box()))})(document)`
