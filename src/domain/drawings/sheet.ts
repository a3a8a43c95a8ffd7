/** What a style sheet says of the elements that one selector may mean. */
interface Rule {
  name: string | undefined;
  id: string | undefined;
  classes: readonly string[];
  declarations: string;
}

export interface Sheet {
  /** The declarations of all rules that may be of an element: too many rather than too few, since only the end of a selector is looked at. */
  of(name: string, attributes: Readonly<Record<string, string>>): string;
  /** How many parts its selectors have: each is compared with each element. */
  size: number;
}

/** Reads a style sheet as cleanStyleSheet() leaves it: flat rules with plain selectors. */
export function readSheet(css: string): Sheet {
  const rules: Rule[] = [];
  let size = 0;
  for (const [, selectors = '', declarations = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const compounds = selector.trim().split(/[\s>+~]+/);
      size += compounds.length;
      rules.push({ ...compound(compounds.at(-1) ?? ''), declarations });
    }
  }
  return {
    size,
    of(name, { id, class: classes = '' }) {
      const own = classes.split(/\s+/);
      return rules
        .filter(
          (rule) =>
            (rule.name ?? name) === name && (rule.id === undefined || rule.id === id) && rule.classes.every((one) => own.includes(one)),
        )
        .map(({ declarations }) => declarations)
        .join(';');
    },
  };
}

/** `rect.a#b:hover` without its pseudo-class: it may hold at any time. */
function compound(text: string): Omit<Rule, 'declarations'> {
  const plain = text.replace(/:+[\w-]+/g, '');
  return {
    name: /^[\w-]+/.exec(plain)?.[0],
    id: /#([\w-]+)/.exec(plain)?.[1],
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  };
}
