import { main as dev } from './dev.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { answering } from './lib/edit/answers.ts';
import { pageFiles } from './lib/edit/bundle.ts';
import { openDesk } from './lib/edit/desk.ts';
import { serveEditor } from './lib/edit/server.ts';
import { interruptible } from './lib/interrupts.ts';
import { port } from './lib/option-values.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { commandLanguage, inYourLanguage } from './lib/words.ts';

const EDIT = {
  name: 'edit',
  summary: {
    en: 'Opens forms in your browser in which to change what the site says, with what the check says beside each field and the preview beside the form. Only this computer can see them.',
    fr: 'Ouvre dans votre navigateur des formulaires pour modifier ce que dit le site, avec les remarques de la vérification à côté de chaque champ et l’aperçu à côté du formulaire. Seul cet ordinateur les voit.',
  },
  options: {
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
    port: { value: '4322', help: { en: 'The port of the forms. Otherwise 4322.', fr: 'Le port des formulaires. Sinon 4322.' } },
    preview: {
      value: '4321',
      help: {
        en: 'The port of the preview, which starts as well. Otherwise 4321; 0 for none.',
        fr: 'Le port de l’aperçu, qui démarre aussi. Sinon 4321 ; 0 pour aucun.',
      },
    },
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 when it is stopped; 2 when the options are at fault, or a port is taken; else the preview’s own. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(EDIT, args);
  if (values['help'] === true) {
    console.log(helpText(EDIT));
    return 0;
  }
  const { content, now } = siteOptions(values);
  const asked = text(values, 'preview') ?? '4321';
  const preview = asked === '0' ? undefined : port(asked);
  const language = commandLanguage();
  const frame = preview === undefined ? undefined : `http://localhost:${preview}`;
  const answer = answering(openDesk(content, now, language), { language, preview: frame, files: await pageFiles() });
  const server = await serveEditor({ port: port(text(values, 'port') ?? '4322'), ...(frame !== undefined && { frame }), answer });
  console.log(
    inYourLanguage({
      en: `Open this address in your browser, and keep it to yourself:\n${server.url}\nTo stop: Ctrl+C.\n`,
      fr: `Ouvrez cette adresse dans votre navigateur, et gardez-la pour vous :\n${server.url}\nPour arrêter : Ctrl+C.\n`,
    }),
  );
  try {
    if (preview === undefined) return await untilStopped();
    return await dev(['--content', content, '--now', now, '--port', String(preview)]);
  } finally {
    await server.close();
  }
}

/** Being stopped is the ordinary end. */
async function untilStopped(): Promise<number> {
  await interruptible((signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(0), { once: true })));
  return 0;
}
