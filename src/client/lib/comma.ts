/** What joins two words of a list in the language of the page: Arabic letters have a comma of their own, as `typeset` sets it in what is built. */
export const comma = /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/.test(document.documentElement.lang) ? '، ' : ', ';
