import type { MessageCode } from '../messages.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../problem.ts';
import { openBlank, voiceAddress } from './blanks.ts';
import * as components from './components.ts';
import { country, badForm, email, language, listed, withRight } from './forms.ts';
import { frontMatter } from './front-matter.ts';
import { checkBox, emptyHeading, headingLevel } from './headings.ts';
import { angleBracket, braces, html, htmlComment, programCode } from './html.ts';
import { keySpace, misnamed, twice } from './keys.ts';
import { emptyLink, malformed, nearAddress, rightAddress } from './links.ts';
import { dropLine, nearBrace, nearReference, nearWord, repeated } from './lists.ts';
import { offsetOf, type Repair, type Repairer } from './repair.ts';
import { signs } from './signs.ts';
import { curlyQuotes, fieldSigns, garbled, invisible } from './texts.ts';
import { asText, emptyField, wrongType } from './types.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** How each mistake is mended, by the code of its message. Those that are not here want a person. */
const repairers: Readonly<Record<MessageCode, Repairer>> = {
  'front-matter': frontMatter,
  'yaml-syntax': yamlSyntax,
  'duplicate-key': twice,
  'unknown-key': misnamed,
  'key-space': keySpace,
  'unknown-language': misnamed,
  'override-network': misnamed,
  'question-heading': misnamed,
  'wrong-type': wrongType,
  'blank-text': emptyField,
  'date-as-text': asText,
  'not-allowed': listed,
  'bad-date': withRight,
  'bad-url': withRight,
  'bad-email': email,
  'bad-form': badForm,
  'bad-language': language,
  'bad-country': country,
  'bad-time-zone': listed,
  'share-brace': nearBrace,
  'curly-quotes': curlyQuotes,
  garbled,
  invisible,
  'field-signs': fieldSigns,
  'unknown-reference': nearReference,
  'repeated-reference': repeated,
  'synonym-twice': repeated,
  'own-sponsor': dropLine,
  'unknown-word': nearWord,
  'mdx-html': html,
  'html-comment': htmlComment,
  'mdx-code': programCode,
  'mdx-expression': braces,
  brace: braces,
  'angle-bracket': angleBracket,
  'task-list': checkBox,
  signs,
  'unknown-component': components.misnamedComponent,
  'unknown-attribute': components.misnamedAttribute,
  'attribute-value': components.misnamedAttribute,
  'attribute-expression': components.bracedValue,
  'attribute-number': components.attributeForm,
  'attribute-name': components.attributeForm,
  'attribute-handler': components.dropAttribute,
  'attribute-twice': components.dropAttribute,
  'checklist-id-outside': components.dropAttribute,
  'tag-unreadable': components.unreadableTag,
  'component-lines': components.ownLines,
  'tag-not-opened': components.strayClosing,
  'tag-not-closed': components.unclosed,
  'heading-one': headingLevel,
  'heading-skipped': headingLevel,
  'heading-deep': headingLevel,
  'heading-empty': emptyHeading,
  'image-relative': rightAddress,
  'image-missing': nearAddress,
  'link-relative': rightAddress,
  'link-language': rightAddress,
  'link-slash': rightAddress,
  'link-scheme': rightAddress,
  'link-unknown': nearAddress,
  'link-anchor': nearAddress,
  'link-empty': emptyLink,
  'link-malformed': malformed,
  'blank-open': openBlank,
  'voice-address': voiceAddress,
};

/** What would mend a finding in its file as it is written; nothing where only a person can tell. */
export function repairOf(content: LoadedContent, finding: Finding): Repair | undefined {
  const entry = content.entryAt(finding.file);
  const repairer = Object.hasOwn(repairers, finding.code) ? repairers[finding.code] : undefined;
  if (entry === undefined || repairer === undefined) return undefined;
  const text = entry.source.written;
  const repair = repairer({ finding, text, at: offsetOf(text, finding), entry, content });
  return repair === undefined || repair.edits.length === 0 ? undefined : repair;
}
