import { expect, test } from 'vitest';
import { readPage } from '../../../../src/output/search/page-document.ts';

const meta = (type = 'guide') => `<div hidden>
  <span data-pagefind-meta="title[data-value]" data-value="Dire qui l'on est"></span>
  <span data-pagefind-meta="summary[data-value]" data-value="En trois mots&nbsp;: &lt;vrai&gt;"></span>
  <span data-pagefind-filter="type[data-value]" data-value="${type}"></span>
  <span data-pagefind-filter="topic[data-value]" data-value="Écrire, sans jargon"></span>
  <span data-pagefind-filter="topic[data-value]" data-value="LinkedIn"></span>
  <span data-pagefind-filter="country[data-value]" data-value="Côte d’Ivoire"></span>
</div>`;
const page = (main: string, attributes = 'lang="fr"') =>
  `<!doctype html><html ${attributes}><head><title>x</title></head><body><header>Menu</header><main data-pagefind-body>${main}</main><footer>Pied</footer></body></html>`;

test('a page is read with its labels, its parts and its addresses', () => {
  const document = readPage(
    page(`${meta()}<nav>Fil</nav><h1>Dire qui l’on est</h1><p>Avant<br>tout.</p>
      <h2 id="trois">Trois mots</h2><ul><li>Un</li><li>Deux</li></ul><p>L’<em>équipe</em></p><h3>Sans ancre</h3>`),
    'fr/guide/who/index.html',
  );
  expect(document).toMatchObject({
    url: 'fr/guide/who/index.html',
    language: 'fr',
    title: 'Dire qui l’on est',
    summary: 'En trois mots\u00a0: <vrai>',
    type: 'guide',
    topics: ['Écrire, sans jargon', 'LinkedIn'],
    countries: ['Côte d’Ivoire'],
    sections: [
      { id: '', title: '', text: 'Avant tout.' },
      { id: 'trois', title: 'Trois mots', text: 'Un Deux L’équipe Sans ancre' },
    ],
  });
});

test('a section has its rules, the sentences in bold that begin a paragraph, and the questions that it answers', () => {
  const document = readPage(
    page(`<div hidden><span data-search-questions="" data-value="puis-je publier"></span>
      <span data-search-questions="accord" data-value="mon chef peut-il&#10;et ma cheffe"></span></div>${meta()}
      <h2 id="accord">Accord</h2><p> <strong>Demandez d’abord par <em>écrit</em>.</strong> Puis publiez.</p>
      <ul><li><strong>Utile pour dire à tous :</strong> rien</li><li><strong>Gardez la réponse reçue.</strong></li></ul>
      <p>Un mot <strong>en gras au milieu de la phrase</strong></p><p><strong>Court.</strong></p>`),
    'a.html',
  );
  expect(document?.questions).toEqual(['puis-je publier']);
  expect(document?.sections).toEqual([
    expect.objectContaining({
      id: 'accord',
      rules: ['Demandez d’abord par écrit.', 'Gardez la réponse reçue.'],
      questions: ['mon chef peut-il', 'et ma cheffe'],
    }),
  ]);
});

test('what is not for reading is not for finding', () => {
  const document = readPage(
    page(`${meta()}<p>oui</p><p hidden>cache</p><p hidden="until-found">plié</p><form>champ</form><button>bouton</button>
      <template>modele</template><svg><title>dessin</title></svg><p aria-hidden="true">ornement</p><aside data-pagefind-ignore>ignore</aside>`),
    'a.html',
  );
  expect(document?.sections.map((section) => section.text)).toEqual(['oui plié']);
  for (const word of ['cache', 'champ', 'bouton', 'modele', 'dessin', 'ornement', 'ignore', 'data-value'])
    expect(document?.html).not.toContain(word);
});

test('Pagefind is given straight apostrophes, without soft hyphens', () => {
  expect(readPage(page(`${meta()}<p>L’in\u00adfor\u00admation</p>`), 'a.html')?.html).toContain("L'information");
});

test('a page that does not ask for it is not found', () => {
  expect(readPage('<html lang="fr"><body><main><p>Texte sur data-pagefind-body</p></main></body></html>', 'a.html')).toBeUndefined();
});

test('a page that says too little stops the build, by its name', () => {
  expect(() => readPage(page(meta(), ''), 'fr/a.html')).toThrow(/^fr\/a\.html: .*<html lang>/);
  expect(() => readPage(page('<p>x</p>'), 'fr/b.html')).toThrow(/^fr\/b\.html: .*SearchMeta/);
  expect(() => readPage(page(meta('gide')), 'fr/c.html')).toThrow(/“gide” is not a type of page. Use one of: guide, post/);
});

test('what leaves the page by the reader’s clock before the page does is not found, and the page has its own day', () => {
  const until = '<span hidden data-pagefind-filter="until[data-value]" data-value="2027-05-01"></span>';
  const main = `${meta('story')}${until}<p>Demandez à <a data-gone-after="2027-03-01" data-gone-as="une personne">Awa Mbaye</a>.</p>
    <div data-gone-after="2027-05-01"><p>Sa propre page</p></div><ul><li data-gone-after="2027-03-01">Jan</li><li>Lille</li></ul>`;
  const document = readPage(page(main), 'a.html');
  expect(document?.until).toBe('2027-05-01');
  expect(document?.sections).toEqual([{ id: '', title: '', text: 'Demandez à une personne. Sa propre page Lille' }]);
  expect(document?.html).not.toMatch(/Awa|Jan/);
  expect(readPage(page(meta()), 'a.html')?.until).toBeUndefined();
});
