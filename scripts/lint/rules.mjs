import { dirname, join, relative, sep } from 'node:path';
import { refusal, roomOf } from './house.mjs';

const project = join(import.meta.dirname, '..', '..');
const fromProject = (path) => relative(project, path).split(sep).join('/');

/** Rooms whose files run in a browser as well, or must not know where they run. */
const withoutNode = new Set(['schemas', 'domain', 'i18n', 'view-models', 'page-data', 'components', 'layouts', 'client', 'share-images']);
/** Names that exist in a browser only. */
const browserOnly = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history', 'HTMLElement']);

const isTypeOnly = (node) =>
  (node.importKind ?? node.exportKind) === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));

/** Who may import whom: see house.mjs. */
const arrow = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{reason}}.' } },
  create(context) {
    const from = fromProject(context.filename);
    const look = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string' || !name.startsWith('.')) return;
      const to = fromProject(join(dirname(context.filename), name.split('?')[0]));
      const reason = refusal(from, to, { typeOnly: isTypeOnly(node) });
      if (reason !== undefined) context.report({ node, messageId: 'refused', data: { reason } });
    };
    return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look, ImportExpression: look };
  },
};

/** No file system outside the rooms that the build runs, and the files that say so with `.node.ts`. */
const nodeOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      refused:
        '{{room}}/ runs in a browser too, or must not know where it runs: no “{{name}}” here. Name the file .node.ts where only the build loads it.',
    },
  },
  create(context) {
    const path = fromProject(context.filename);
    const room = roomOf(path);
    if (!withoutNode.has(room) || path.endsWith('.node.ts')) return {};
    return {
      ImportDeclaration(node) {
        const name = node.source.value;
        if (name.startsWith('node:') && !isTypeOnly(node)) context.report({ node, messageId: 'refused', data: { room, name } });
      },
    };
  },
};

/** No DOM outside client/: what is pure stays testable, and what a page needs stands in its HTML. */
const domOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: '“{{name}}” is the browser’s: code that touches a page lives in src/client/, not in {{room}}/.' },
  },
  create(context) {
    const room = roomOf(fromProject(context.filename));
    if (room === undefined || room === 'client' || room === 'scripts') return {};
    return {
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program);
        for (const { identifier, resolved, isTypeReference } of scope.through) {
          if (resolved === null && !isTypeReference && browserOnly.has(identifier.name))
            context.report({ node: identifier, messageId: 'refused', data: { name: identifier.name, room } });
        }
      },
    };
  },
};

/** Words of a sort or a format that differ from machine to machine: always with a locale of their own. */
const ownLocale = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      refused: '“{{name}}” without a locale follows the machine’s language: name the locale, so that every machine builds the same bytes.',
    },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'refused', data: { name } });
    const unset = (argument) => argument === undefined || (argument.type === 'Identifier' && argument.name === 'undefined');
    return {
      NewExpression(node) {
        const { callee, parent } = node;
        // The reader's own time zone is the one thing that only the machine knows.
        if (parent.type === 'MemberExpression' && parent.property.name === 'resolvedOptions') return;
        if (
          callee.type === 'MemberExpression' &&
          callee.object.name === 'Intl' &&
          callee.property.name !== 'Locale' &&
          unset(node.arguments[0])
        )
          report(node, `Intl.${callee.property.name}`);
      },
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression') return;
        const name = node.callee.property.name;
        if (name === 'localeCompare' && unset(node.arguments[1])) report(node, name);
        if (/^toLocale/.test(name ?? '') && unset(node.arguments[0])) report(node, name);
      },
    };
  },
};

export const house = { rules: { arrow, 'node-only': nodeOnly, 'dom-only': domOnly, 'own-locale': ownLocale } };
