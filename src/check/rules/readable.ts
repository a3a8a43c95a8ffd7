import type { LoadFault } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../../domain/text/source-text.ts';
import type { YamlFault } from '../yaml-source.ts';
import { found } from './values.ts';

/** Files that cannot be read as text, front matter that is missing, and YAML that is no YAML. */
export const readable: Rule = (content, report) => {
  for (const fault of content.faults) report(describe(fault));
};

function describe(fault: LoadFault): Finding {
  switch (fault.kind) {
    case 'text': {
      const { place, fault: code, size } = fault.fault;
      return {
        file: fault.file,
        ...place,
        field: '',
        code,
        ...(size !== undefined && { values: { megabytes: Math.ceil(size / 1024 / 1024) } }),
      };
    }
    case 'front-matter':
      return { file: fault.file, ...fileStart, field: '', code: 'front-matter', values: { fault: fault.fault } };
    case 'not-a-map':
      return { file: fault.file, ...fileStart, field: '', code: 'not-a-map', values: { found: found(fault.found).kind } };
    case 'yaml': {
      const place = fault.source.place(fault.fault.offset);
      if (fault.fault.code === 'DUPLICATE_KEY') {
        const key = fault.fault.key ?? '';
        return { file: fault.file, ...place, field: key, code: 'duplicate-key', values: { key } };
      }
      return {
        file: fault.file,
        ...place,
        field: '',
        code: 'yaml-syntax',
        values: { kind: yamlKind(fault.fault), sign: sign(fault.fault.message) },
      };
    }
  }
}

/** The faults of the `yaml` package (https://eemeli.org/yaml/#errors), by what an editor did. */
function yamlKind({ code, message }: YamlFault): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'colon';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'key';
    case 'MULTIPLE_DOCS':
      return 'documents';
    case 'TAG_RESOLVE_FAILED':
      return 'tag';
    case 'ALIAS':
    case 'BAD_ALIAS':
      return 'alias';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BAD_INDENT':
      return message.includes('Flow') ? 'bracket' : 'indent';
    case 'MISSING_CHAR':
      if (message.includes('quote')) return 'quote';
      return /implicit map|mapping value/i.test(message) ? 'nocolon' : 'bracket';
    case 'UNEXPECTED_TOKEN':
      return 'token';
    default:
      return 'other';
  }
}

/** The sign that the parser complains of, where it names one. */
function sign(message: string): string {
  return /(?:character|indicator character) (\S)/.exec(message)?.[1] ?? '';
}
