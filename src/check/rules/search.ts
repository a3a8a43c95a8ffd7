import Slugger from 'github-slugger';
import { fold } from '../../domain/text/fold.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { headingsOf } from '../../mdx/headings.ts';
import type { LoadedEntry } from '../load.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../yaml-source.ts';

type Report = Parameters<Rule>[1];

const anchorOf = (heading: string) => new Slugger().slug(heading);

/** What editors write for search: questions stand under headings that exist, and nothing is said twice. */
export const search: Rule = (content, report) => {
  for (const entry of content.entries) questionsOf(entry, report);
  for (const entry of content.of('synonyms')) synonymsOf(entry, report);
};

function questionsOf(entry: LoadedEntry, report: Report): void {
  const questions = entry.raw?.['questions'];
  if (entry.body?.tree === undefined || typeof questions !== 'object' || questions === null || Array.isArray(questions)) return;
  const title = String(entry.raw?.['title']).trim();
  const headings = [title, ...headingsOf(entry.body.tree).map(({ text }) => text)];
  const anchors = new Set(headings.map(anchorOf));
  const asked = new Map<string, string>();
  for (const [heading, list] of Object.entries(questions as Record<string, unknown>)) {
    if (!anchors.has(anchorOf(heading))) {
      const values = { heading, suggestion: suggest(heading, headings), known: headings, count: headings.length };
      report({ file: entry.file, ...entry.yaml.key(['questions', heading]), field: 'questions', code: 'question-heading', values });
    }
    if (!Array.isArray(list)) continue;
    list.forEach((question: unknown, index) => {
      if (typeof question !== 'string') return;
      const other = asked.get(fold(question.trim()));
      if (other === undefined) return void asked.set(fold(question.trim()), heading);
      const place = entry.yaml.value(['questions', heading, index]);
      report({ file: entry.file, ...place, field: 'questions', code: 'question-twice', values: { question, other } });
    });
  }
}

function synonymsOf(entry: LoadedEntry, report: Report): void {
  const languages = entry.raw?.['synonyms'];
  if (typeof languages !== 'object' || languages === null) return;
  for (const language of Object.keys(languages)) {
    const groups = valueAt(languages, [language]);
    if (!Array.isArray(groups)) continue;
    groups.forEach((group: unknown, line) => {
      if (!Array.isArray(group)) return;
      const words = group.map((word) => fold(String(word).trim()));
      words.forEach((folded, index) => {
        if (words.indexOf(folded) === index) return;
        const path = ['synonyms', language, line, index];
        report({
          file: entry.file,
          ...entry.yaml.value(path),
          field: 'synonyms',
          code: 'synonym-twice',
          values: { word: String(group[index]).trim() },
        });
      });
    });
  }
}
