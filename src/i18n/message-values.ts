import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of the values that a message takes, those inside its cases included. Throws for what is no ICU message. */
export function messageValues(message: string): string[] {
  return [...new Set(namesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()))].sort();
}

const namesIn = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) =>
    'options' in element
      ? [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))]
      : element.type === 1
        ? [element.value]
        : [],
  );
