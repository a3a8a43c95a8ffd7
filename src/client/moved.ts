/** At a former address: goes on to the same part of the page, which the browser’s own redirection forgets. */
const link = document.querySelector('a');
if (link && location.hash) location.replace(link.href.replace(/#.*|$/, location.hash));
