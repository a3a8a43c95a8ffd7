import { all } from '../lib/dom.ts';

/** The checked value of a group of radio buttons, and a listener for its changes. */
export function radios(root: ParentNode, name: string, onChange: () => void) {
  const inputs = all<HTMLInputElement>(root, `input[type=radio][name="${name}"]`);
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
