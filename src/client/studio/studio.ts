import { mountStudio } from './mount.ts';

/** The studio’s own script, fetched by src/client/studio/opener.ts when it is first wanted. */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-studio]');
const { currentScript } = document;
if (dialog && currentScript instanceof HTMLScriptElement) window.flambeauStudio = mountStudio(dialog, currentScript.src);
