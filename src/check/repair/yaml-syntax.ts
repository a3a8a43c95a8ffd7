import { fieldNames } from '../schema-walk.ts';
import { schemaOf } from '../load-entry.ts';
import { certain, likely, lineAt, told, type Broken, type Repair } from './repair.ts';
import { quoted } from './values.ts';

/** `  - label: "Say: this"`, in its parts. */
const field = /^([ \t]*(?:- +)*[\w-]+:[ \t]+)(\S.*?)[ \t]*$/;
const item = /^([ \t]*- +)(\S.*?)[ \t]*$/;

/** YAML that is no YAML: nearly always a text that wants quotes. */
export function yamlSyntax(broken: Broken): Repair | undefined {
  switch (told(broken, 'kind')) {
    case 'tab':
      return certain(...tabs(broken));
    case 'colon':
    case 'start':
    case 'tag':
    case 'alias':
      return quoteValue(broken, true);
    case 'token':
    case 'bracket':
      return closeBracket(broken) ?? quoteValue(broken, true);
    case 'quote':
      return closeQuote(broken);
    case 'escape':
      return doubleBackslashes(broken);
    case 'nocolon':
    case 'key':
      return addColon(broken) ?? quoteValue(broken, false);
    case 'indent':
      return outdent(broken);
    default:
      return undefined;
  }
}

/** Every tab with which a line of the data begins becomes two spaces: mending one alone would leave the next. */
function tabs({ text, at }: Broken) {
  const { start, line } = lineAt(text, at);
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  return [{ start, end: start + lead.length, put: lead.replaceAll('\t', '  ') }];
}

function quoteValue({ text, at }: Broken, sure: boolean): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const [, lead = '', value = ''] = field.exec(line) ?? item.exec(line) ?? [];
  const next = text.slice(text.indexOf('\n', start) + 1).split('\n', 1)[0] ?? '';
  const indent = (of: string): number => /^[ \t]*/.exec(of)![0].length;
  const goesOn = next.trim() !== '' && indent(next) > indent(line) && !/^\s*(?:- |[\w-]+:(?:\s|$))/.test(next);
  // A text that goes on below needs its own quotes at its end, and what is quoted already is another mistake.
  if (value === '' || goesOn || /^(["']).*\1$/.test(value)) return undefined;
  const edit = { start: start + lead.length, end: start + lead.length + value.length, put: quoted(value) };
  return sure ? certain(edit) : likely(edit);
}

/** `topics: [energy, photo` */
function closeBracket({ text, at }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const [, lead = '', value = ''] = field.exec(line) ?? [];
  if (!/^\[[\w\s,-]*$/.test(value)) return undefined;
  const end = start + lead.length + value.length;
  return likely({ start: end, end, put: ']' });
}

/** `title: "A text`, or `title: A text"` in a list of values. */
function closeQuote({ text, at }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const [, lead = '', value = ''] = field.exec(line) ?? item.exec(line) ?? [];
  const sign = value[0];
  if (sign !== '"' && sign !== "'") return undefined;
  return likely({
    start: start + lead.length,
    end: start + lead.length + value.length,
    put: quoted(value.slice(1).replaceAll(sign + sign, sign)),
  });
}

function doubleBackslashes({ text, at }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const put = line.replace(/\\(?![\\"/0abefnrtv NLP_xuU])|\\(?=[xuU](?![0-9a-fA-F]{2}))/g, '\\\\');
  return put === line ? undefined : likely({ start, end: start + line.length, put });
}

/** `title A text`, `title:A text`: the first word is a field, and its colon or its space is missing. */
function addColon({ text, at, entry }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const [, lead = '', name = '', gap = ''] = /^([ \t]*(?:- +)?)([\w-]+)(:(?=\S)|[ \t]+(?=[^\s:]))/.exec(line) ?? [];
  const isField = lead === '' && fieldNames(schemaOf(entry.collection), []).includes(name);
  if (!isField) return undefined;
  const from = start + lead.length + name.length;
  const edit = { start: from, end: from + gap.length, put: ': ' };
  return gap === ':' ? certain(edit) : likely(edit);
}

/** A field of the file itself that begins a space too late. */
function outdent({ text, at, entry }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const [, lead = '', name = ''] = /^([ \t]+)([\w-]+):/.exec(line) ?? [];
  if (lead === '' || !fieldNames(schemaOf(entry.collection), []).includes(name)) return undefined;
  return likely({ start, end: start + lead.length, put: '' });
}
