import { suggest } from '../domain/text/suggest.ts';
import type { PolicyFinding } from './policy.ts';
import { attributeOffset, startOf, type Element } from './tree.ts';
import type { ComponentRule } from './vocabulary.ts';

/** Attributes are texts that the vocabulary knows. Of an unknown component only what could run is reported. */
export function attributeFindings(element: Element, component: ComponentRule | undefined, text: string): PolicyFinding[] {
  const findings: PolicyFinding[] = [];
  const name = element.name ?? '';
  const given = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      findings.push({ offset: attributeOffset(text, element, '...'), field: name, code: 'attribute-spread', values: { name } });
      continue;
    }
    const offset = attributeOffset(text, element, attribute.name);
    const field = `${name} ${attribute.name}`;
    const values = { name, attribute: attribute.name };
    if (/^on[A-Z]|^on[a-z]+$/.test(attribute.name)) {
      findings.push({ offset, field, code: 'attribute-handler', values });
      continue;
    }
    const rule = component && Object.hasOwn(component.attributes, attribute.name) ? component.attributes[attribute.name] : undefined;
    if (component && rule === undefined) {
      const known = Object.keys(component.attributes);
      const suggestion = suggest(attribute.name, known);
      findings.push({ offset, field, code: 'unknown-attribute', values: { ...values, suggestion, count: known.length, known } });
      if (suggestion !== undefined) given.add(suggestion);
      continue;
    }
    if (given.has(attribute.name)) findings.push({ offset, field, code: 'attribute-twice', values });
    given.add(attribute.name);
    const value = attribute.value;
    if (typeof value === 'object' && value !== null) {
      findings.push({ offset, field, code: 'attribute-expression', values: { ...values, value: value.value } });
    } else if (rule && (value === undefined || value === null || value.trim() === '')) {
      findings.push({ offset, field, code: 'attribute-empty', values });
    } else if (rule?.values && !rule.values.includes(String(value))) {
      const suggestion = suggest(String(value), rule.values);
      findings.push({
        offset,
        field,
        code: 'attribute-value',
        values: { ...values, value: String(value), suggestion, allowed: rule.values },
      });
    } else if (rule?.number && !/^[1-9]\d?$/.test(String(value))) {
      findings.push({ offset, field, code: 'attribute-number', values: { ...values, value: String(value) } });
    } else if (rule?.name && !/^[a-z][a-z0-9-]*$/.test(String(value))) {
      findings.push({ offset, field, code: 'attribute-name', values: { ...values, value: String(value) } });
    }
  }
  for (const [attribute, rule] of Object.entries(component?.attributes ?? {})) {
    if (!rule.required || given.has(attribute)) continue;
    const values = { name, attribute, count: rule.values?.length ?? 0, allowed: rule.values ?? [] };
    findings.push({ offset: startOf(element), field: `${name} ${attribute}`, code: 'missing-attribute', values });
  }
  return findings;
}
