import { imageExtensions } from '../../../src/check/places.ts';
import { isRecord } from '../../../src/check/schema-walk.ts';
import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import { fieldHelp, fieldLabel } from '../../../src/i18n/editing/words.ts';
import type { CommandLanguage } from '../words.ts';
import type { Field, Fields } from '../../../src/schemas/form.ts';
import { MOST_PICTURE_BYTES } from './server.ts';
import { shown } from './values.ts';
import { type Say, spaced } from './words.ts';

/** What a form is written with. */
export interface Writing {
  say: Say;
  language: CommandLanguage;
  /** The language of the texts in it; nothing for a file that is no language’s. */
  lang: string | undefined;
}

/** What npm run translated keeps: no form shows it, and so none changes it. */
const WRITTEN_BY_US = 'translated';

/** The fields of an entry, filled in. */
export function fieldsHtml(fields: Fields, data: Record<string, unknown>, writing: Writing): string {
  return Object.entries(fields)
    .filter(([name]) => name !== WRITTEN_BY_US)
    .map(([name, field]) => fieldHtml(name, field, data[name], writing))
    .join('');
}

/** A field as the page’s script reads it: `data-kind` says how, `data-name` what it is called in the file. */
function fieldHtml(name: string, field: Field, value: unknown, writing: Writing): string {
  const { say, language } = writing;
  const attributes = `data-kind="${field.kind}" data-name="${escapeAttribute(name)}"`;
  const label = escapeText(fieldLabel(name, language)) + (field.required ? '' : ` <small>${say('optional')}</small>`);
  const help = helpHtml(field, writing);
  const said = '<p class="said" hidden></p>';
  switch (field.kind) {
    case 'group':
      return `<fieldset class="field" ${attributes}><legend>${label}</legend>${help}${said}${fieldsHtml(field.fields, isRecord(value) ? value : {}, writing)}</fieldset>`;
    case 'list':
    case 'map':
      return `<fieldset class="field" ${attributes}><legend>${label}</legend>${help}${said}${itemsHtml(field, value, writing)}</fieldset>`;
    case 'flag':
      return `<div class="field" ${attributes}><label class="tick"><input type="checkbox"${value === true ? ' checked' : ''}> <span>${label}</span></label>${help}${said}</div>`;
    default:
      return `<div class="field" ${attributes}><label><span>${label}</span> ${control(field, value, writing)}</label>${field.kind === 'line' && field.picture ? pictureHtml(say) : ''}${help}${said}</div>`;
  }
}

/** Takes a picture of this computer. */
export const pictureHtml = (say: Say): string =>
  `<label class="pick"><span>${escapeText(say('picture'))}</span> <input type="file" accept="${imageExtensions.join(',')}" data-picture="${MOST_PICTURE_BYTES}"></label>`;

function itemsHtml(field: Field & { kind: 'list' | 'map' }, value: unknown, writing: Writing): string {
  const held: [string, unknown][] =
    field.kind === 'list' ? (Array.isArray(value) ? value.map((item) => ['', item]) : []) : isRecord(value) ? Object.entries(value) : [];
  const { say } = writing;
  const item = (at: number, name: string, one: unknown): string => {
    const named =
      field.kind === 'map'
        ? `<label class="name"><span>${say('name')}</span> <input value="${escapeAttribute(name)}" size="8"></label>`
        : '';
    const acts = `<span class="acts"><button type="button" data-act="up">${say('up')}</button> <button type="button" data-act="remove">${say('remove')}</button></span>`;
    return `<li data-at="${at}">${named}${itemHtml(field.item, one, writing)}${acts}</li>`;
  };
  return `<ol class="items">${held.map(([name, one], at) => item(at, name, one)).join('')}</ol><template>${item(-1, '', undefined)}</template><button type="button" data-act="add">${say('add')}</button>`;
}

/** An item is called what its list is; a group’s fields have names of their own. */
function itemHtml(field: Field, value: unknown, writing: Writing): string {
  const said = '<p class="said" hidden></p>';
  if (field.kind === 'group')
    return `<div class="field" data-kind="group">${said}${fieldsHtml(field.fields, isRecord(value) ? value : {}, writing)}</div>`;
  if (field.kind === 'list' || field.kind === 'map')
    return `<div class="field" data-kind="${field.kind}">${said}${itemsHtml(field, value, writing)}</div>`;
  const name = escapeAttribute(helpText(field, writing.language) || writing.say('name'));
  return `<div class="field" data-kind="${field.kind}"><label title="${name}"><span class="unseen">${name}</span> ${control(field, value, writing)}</label>${said}</div>`;
}

function control(field: Field, value: unknown, { say, lang }: Writing): string {
  const text = shown(field, value);
  const spoken = lang === undefined ? '' : ` lang="${escapeAttribute(lang)}" spellcheck="true"`;
  const area = (rows: number, more = spoken): string => `<textarea rows="${rows}"${more}>\n${escapeText(text)}</textarea>`;
  switch (field.kind) {
    case 'text':
      return area(Math.min(14, Math.max(4, text.split('\n').length + 1)));
    case 'yaml':
      return area(6, ' class="yaml" spellcheck="false"');
    case 'line':
      if ((field.max ?? 0) > 100 && field.target === undefined && !field.picture) return area(2);
      return `<input value="${escapeAttribute(text)}"${field.target === undefined ? spoken : ` list="known-${field.target}" autocomplete="off"`}>`;
    case 'choice': {
      const values = field.values.includes(text) || text === '' ? field.values : [text, ...field.values];
      const blank = `<option value=""${text === '' ? ' selected' : ''}>${say('none')}</option>`;
      return `<select>${blank}${values.map((one) => `<option${one === text ? ' selected' : ''}>${escapeText(one)}</option>`).join('')}</select>`;
    }
    case 'day':
      // What is no day would not be shown by a field for days, and be lost.
      return /^$|^\d{4}-\d{2}-\d{2}$/.test(text) ? `<input type="date" value="${text}">` : `<input value="${escapeAttribute(text)}">`;
    default:
      return `<input inputmode="decimal" value="${escapeAttribute(text)}">`;
  }
}

function helpHtml(field: Field, { say, language }: Writing): string {
  const most = (field.kind === 'line' || field.kind === 'text') && field.max !== undefined ? say('most', { count: field.max }) : undefined;
  const parts = [helpText(field, language), most, field.kind === 'yaml' ? say('yaml') : undefined].filter(Boolean);
  return parts.length === 0 ? '' : `<p class="help">${escapeText(parts.join(' · '))}</p>`;
}

const helpText = ({ help }: Field, language: CommandLanguage): string => spaced(fieldHelp(help, language), language);
