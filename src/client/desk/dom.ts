/** The part of the desk that is marked `data-desk-NAME`. A missing one is a mistake of ours, said at once. */
export function part<Type extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Type {
  const found = root.querySelector<Type>(`[data-desk-${name}]`);
  if (!found) throw new Error(`The desk has no part “${name}”.`);
  return found;
}

/** An element with a class and what it holds. Text goes in as text: what people type is never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  if (className) result.className = className;
  result.append(...children);
  return result;
}

/** The checked value of a group of radio buttons, and a listener for its changes. */
export function radios(root: ParentNode, name: string, onChange: () => void) {
  const inputs = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`)];
  for (const input of inputs) input.addEventListener('change', onChange);
  return {
    inputs,
    get value(): string {
      return inputs.find(({ checked }) => checked)?.value ?? '';
    },
    set value(value: string) {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}

/** Hands a text over as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = element('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
