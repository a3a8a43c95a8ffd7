// Stands in for `astro dev`: says what it was started with, serves a page (and one that it cannot make), and runs until it is told to stop.
import { createServer } from 'node:http';

const { FLAMBEAU_PREVIEW: preview, FLAMBEAU_CONTENT: content, FLAMBEAU_EDITION: edition, FLAMBEAU_NOW: now } = process.env;
const args = process.argv.slice(2);
process.on('SIGTERM', () => {
  console.log('stopping');
  process.exit(0);
});
createServer((request, response) => {
  const isBroken = request.url === '/broken/';
  response.writeHead(isBroken ? 500 : 200, { 'Content-Type': 'text/html' });
  response.end(isBroken ? 'YAMLException: bad indentation\n    at stack' : '<!doctype html><html><body><p>The page</p></body></html>');
}).listen(Number(args[args.indexOf('--port') + 1]), '127.0.0.1', () => {
  console.log('  Local  http://127.0.0.1:1/');
  console.log(JSON.stringify({ args, preview, content, edition, now }));
});
