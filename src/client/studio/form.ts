import { fieldOf } from './explain.ts';
import type { Problem } from '../../share-images/remix/types.ts';
import type { StudioState } from './state.ts';

type Text = 'eyebrow' | 'headline' | 'figure' | 'label' | 'name' | 'job';
const choices = ['template', 'colour', 'place'] as const;

/** The fields and choices, and what they say of the image. */
export function createForm(root: HTMLElement, onChange: (change: Partial<StudioState>) => void) {
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-studio-field]')].map((field) => ({
    field,
    name: field.dataset['studioField'] as Text,
  }));
  const radios = (name: string) => [...root.querySelectorAll<HTMLInputElement>(`input[name=studio-${name}]`)];
  const figure = fields.find(({ name }) => name === 'figure')!.field.closest<HTMLElement>('.field')!;
  const showFigure = (template: string) => {
    figure.hidden = template !== 'figure';
  };

  for (const { field, name } of fields) field.addEventListener('input', () => onChange({ [name]: field.value.replace(/\s*\n\s*/g, ' ') }));
  for (const name of choices) {
    for (const radio of radios(name)) {
      radio.addEventListener('change', () => {
        if (name === 'template') showFigure(radio.value);
        onChange({ [name]: radio.value });
      });
    }
  }

  return {
    fill(state: StudioState): void {
      for (const { field, name } of fields) field.value = state[name];
      for (const name of choices) for (const radio of radios(name)) radio.checked = radio.value === state[name];
      showFigure(state.template);
    },
    /** Marks the field because of which the image cannot be drawn. */
    mark(problem: Problem | undefined): void {
      for (const { field, name } of fields) {
        if (problem && fieldOf(problem) === name) field.setAttribute('aria-invalid', 'true');
        else field.removeAttribute('aria-invalid');
      }
    },
  };
}
