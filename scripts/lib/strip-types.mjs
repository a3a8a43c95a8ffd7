// Node runs TypeScript as it stands, save in node_modules. Where Flambeau is installed as a package, this takes the types out
// of its own files as they are loaded: `node --import …/strip-types.mjs`, or an import before theirs.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const own = new URL('../../', import.meta.url).href;

// Node says at the first call, to whoever reads the terminal, that the function is young.
const { emitWarning } = process;
process.emitWarning = () => {};
stripTypeScriptTypes('');
process.emitWarning = emitWarning;

registerHooks({
  load(url, context, next) {
    const [path = ''] = url.split(/[?#]/, 1);
    if (!path.startsWith(own) || !path.endsWith('.ts') || path.startsWith('node_modules/', own.length)) return next(url, context);
    return { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(readFileSync(fileURLToPath(path), 'utf8')) };
  },
});
