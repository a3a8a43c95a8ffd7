// Stands in for `astro dev`: says what it was started with, and runs until it is told to stop.
const { FLAMBEAU_PREVIEW: preview, FLAMBEAU_CONTENT: content, FLAMBEAU_EDITION: edition, FLAMBEAU_NOW: now } = process.env;
process.on('SIGTERM', () => {
  console.log('stopping');
  process.exit(0);
});
setInterval(() => {}, 1000);
console.log(JSON.stringify({ args: process.argv.slice(2), preview, content, edition, now }));
