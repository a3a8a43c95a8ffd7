import { foldAnswer } from '../../domain/learning/short-answer.ts';
import type { PolicyFinding } from '../policy.ts';
import { repeated, type Find } from './finding.ts';
import { attribute, itemsOf, wordsOf, type Exercise } from './read.ts';

/** What is wrong with the answers of an exercise, whatever the other exercises are. */
export function answerFindings({ kind, node, parts }: Exercise, find: Find): PolicyFinding[] {
  const twins = (name: string, code: string) =>
    repeated(
      parts.filter((part) => attribute(part.node, name) !== undefined),
      (part) => attribute(part.node, name),
    ).map((part) => find(part.node, code, { text: attribute(part.node, name) ?? '' }, name));

  switch (kind) {
    case 'Quiz': {
      const right = parts.filter((part) => attribute(part.node, 'answer') === 'right');
      // With a value that is missing or misspelt, one cannot tell.
      const known = parts.every((part) => ['right', 'wrong'].includes(attribute(part.node, 'answer') ?? ''));
      const findings = twins('text', 'choice-twice');
      if (parts.length > 0 && known && right.length === 0) findings.push(find(node, 'quiz-no-right'));
      if (attribute(node, 'kind') === 'single')
        findings.push(...right.slice(1).map((part) => find(part.node, 'quiz-single', {}, 'answer')));
      return findings;
    }
    case 'Order': {
      const items = parts.filter(({ name }) => name === 'Sequence').flatMap((part) => itemsOf(part.node));
      const twice = repeated(items, wordsOf).map((item) => find(item, 'order-twice', { text: wordsOf(item) }));
      return items.length > 0 && items.length < 3 ? [...twice, find(node, 'order-short', { count: items.length })] : twice;
    }
    case 'Match':
      return [...twins('left', 'pair-twice'), ...twins('right', 'pair-twice')];
    case 'ShortAnswer': {
      const accepts = attribute(node, 'accepts');
      return accepts !== undefined && accepts.split('|').some((answer) => foldAnswer(answer) === '')
        ? [find(node, 'accepts-empty', {}, 'accepts')]
        : [];
    }
    case 'Flashcards':
      return twins('front', 'card-twice');
    default:
      return [];
  }
}
