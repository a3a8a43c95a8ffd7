import { answerFindings } from '../../mdx/exercises/answers.ts';
import { finder } from '../../mdx/exercises/finding.ts';
import { exercisesOf, type Exercise } from '../../mdx/exercises/read.ts';
import { scenarioFindings } from '../../mdx/exercises/scenario.ts';
import { shapeOf } from '../../mdx/exercises/shape.ts';
import type { PolicyFinding } from '../../mdx/policy.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../../domain/text/suggest.ts';

type Report = (finding: Finding) => void;

/** Exercises can be done: they have right answers, lead somewhere, and are the same ones in all languages. */
export const exercises: Rule = (content, report) => {
  for (const entry of content.entries) {
    if (entry.body?.tree === undefined) continue;
    const find = finder(entry.source.text);
    const say = ({ offset, ...finding }: PolicyFinding) => report({ file: entry.file, ...entry.source.place(offset), ...finding });
    const seen = new Set<string>();
    for (const exercise of exercisesOf(entry.body.tree)) {
      const { id, kind, node } = exercise;
      // Progress and the script that keeps it are there in lessons only; a page keeps what is ticked.
      if (entry.collection !== 'lessons' && !(['pages', 'kit'].includes(entry.collection) && kind === 'Checklist'))
        say(
          find(
            node,
            kind === 'Checklist' ? 'checklist-id-outside' : 'exercise-outside',
            { name: kind },
            kind === 'Checklist' ? 'id' : undefined,
          ),
        );
      if (id !== undefined && seen.has(id)) say(find(node, 'exercise-twice', { id }, 'id'));
      if (id !== undefined) seen.add(id);
      answerFindings(exercise, find).forEach(say);
      if (kind === 'Scenario') scenarioFindings(exercise, find).forEach(say);
    }
  }
  for (const collection of ['lessons', 'pages', 'kit'] as const)
    for (const texts of content.keys(collection).values()) translations(content, texts, report);
};

/** The exercises of a lesson are compared with those of the same lesson in the default language; drafts may differ. */
function translations(content: LoadedContent, lessons: readonly LoadedEntry[], report: Report): void {
  const ready = lessons.filter(({ raw, body }) => raw?.['draft'] !== true && body?.tree !== undefined);
  const [source, ...others] = [...ready].sort(
    (a, b) => Number(b.language === content.defaultLanguage) - Number(a.language === content.defaultLanguage),
  );
  if (!source) return;
  const own = byId(source);
  for (const other of others) {
    const theirs = byId(other);
    const find = finder(other.source.text);
    const say = ({ offset, ...finding }: PolicyFinding) => report({ file: other.file, ...other.source.place(offset), ...finding });
    const missing = [...own.keys()].filter((id) => !theirs.has(id));
    const named = new Set<string>();
    for (const [id, exercise] of theirs) {
      const twin = own.get(id);
      if (twin === undefined) {
        const suggestion = suggest(id, missing) ?? missing.find((name) => own.get(name)!.kind === exercise.kind && !named.has(name));
        if (suggestion !== undefined) named.add(suggestion);
        say(find(exercise.node, 'exercise-untranslated', { id, suggestion, file: source.file }, 'id'));
      } else if (shapeOf(twin) !== shapeOf(exercise)) {
        say(find(exercise.node, 'exercise-shape', { id, file: source.file, here: shapeOf(exercise), there: shapeOf(twin) }));
      }
    }
    for (const id of missing)
      if (!named.has(id))
        report({
          file: other.file,
          line: 1,
          column: 1,
          field: '',
          code: 'exercise-missing',
          values: { id, name: own.get(id)!.kind, file: source.file },
        });
  }
}

function byId(entry: LoadedEntry): Map<string, Exercise> {
  const found = new Map<string, Exercise>();
  for (const exercise of exercisesOf(entry.body!.tree!))
    if (exercise.id !== undefined && !found.has(exercise.id)) found.set(exercise.id, exercise);
  return found;
}
