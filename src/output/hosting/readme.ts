import type { HostedSite } from './site.ts';

/** What a system administrator must know, in French and in English. */
export function hostingReadme(site: HostedSite): string {
  const headers = site.headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  return `HÉBERGER CE SITE EN DIX MINUTES

Le site est un dossier de fichiers. Il marche à n'importe quelle adresse : à la
racine, dans un sous-dossier, sur un partage. Rien n'est à reconstruire, et rien
n'est chargé depuis un autre hôte. Le plus sûr est de le publier par la commande
du projet, qui dit d'abord ce qui change, relit ce qui est arrivé, garde les
versions et sait revenir en arrière ; puis de regarder le résultat :

  npm run publish -- CIBLE          npm run doctor -- https://adresse/

- nginx : npm run publish -- utilisateur@hote:/srv/flambeau (par rsync et SSH).
  Mettez les deux parties de hosting/nginx.conf dans http { } et server { }, avec
  le vrai chemin ; nginx -t ; rechargez.
- Apache 2.4 : de même. .htaccess est lu si « AllowOverride FileInfo » (ou All)
  vaut pour le dossier ; avec un droit plus étroit, retirez .htaccess et recopiez
  ses lignes dans la configuration du serveur.
- Caddy, lighttpd : de même, avec hosting/Caddyfile ou hosting/lighttpd.conf.
- IIS : npm run publish -- \\\\serveur\\partage\\flambeau (un dossier du partage, et
  non le partage même). web.config est lu tel quel. Une erreur 500.19 nomme la
  ligne qu'un réglage du serveur verrouille : faites-la déverrouiller.
- Un stockage objet (S3, Azure, Google) : rclone config une fois, puis
  npm run publish -- distant:chemin. Activez le site statique : page d'index
  index.html, page d'erreur 404.html. Il n'envoie pas d'en-têtes de sécurité ;
  un CDN devant lui le peut : copiez ceux du bas de cette page.
- GitHub, GitLab, Codeberg Pages : npm run publish -- git+URL#branche. Pas
  d'en-têtes non plus. Netlify, Cloudflare Pages : _headers est lu tel quel.
- SharePoint en ligne ne sert pas de site HTML : hébergez le site ailleurs, puis
  montrez-le dans une page par le composant « Incorporer », en ajoutant l'hôte
  SharePoint à frame-ancestors.
- Un partage de fichiers, sans serveur : publiez dans un dossier du partage et
  donnez l'adresse de son index.html. La recherche y marche aussi.
- Compression : les extraits la demandent à l'hôte. Après « npm run build --
  --compress », des doubles .br et .gz sont à côté des textes : Caddy les envoie
  tels quels, nginx aussi si vous ôtez la marque devant gzip_static.
- Pas d'accès à l'hôte : npm run publish -- site.zip, et envoyez le fichier.

Copie à la main : tout le dossier, fichiers cachés compris (.htaccess, .nojekyll).
La page 404 est cherchée à l'adresse publique ${site.url} : IIS et les
anciens Apache en prennent le chemin. robots.txt et sitemap.xml ne sont lus qu'à
la racine d'un hôte.


HOSTING THIS SITE IN TEN MINUTES

The site is a folder of files. It works at any address: at the root, in a
subfolder, on a share. There is nothing to rebuild, and nothing is loaded from
another host. The safest way is to publish it by the project's command, which
first says what changes, reads back what has arrived, keeps releases and can go
back; then to look at the result:

  npm run publish -- TARGET         npm run doctor -- https://address/

- nginx: npm run publish -- user@host:/srv/flambeau (by rsync and SSH). Put the
  two parts of hosting/nginx.conf into http { } and server { }, with the real
  path; nginx -t; reload.
- Apache 2.4: the same. .htaccess is read where "AllowOverride FileInfo" (or All)
  holds for the folder; with a narrower right, remove .htaccess and put its lines
  in the server's configuration.
- Caddy, lighttpd: the same, with hosting/Caddyfile or hosting/lighttpd.conf.
- IIS: npm run publish -- \\\\server\\share\\flambeau (a folder of the share, not the
  share itself). web.config is read as it is. An error 500.19 names the line that
  a setting of the server locks: have it unlocked.
- An object store (S3, Azure, Google): rclone config once, then
  npm run publish -- remote:path. Turn on the static website: index page
  index.html, error page 404.html. It sends no security headers; a CDN in front of
  it can: copy those at the end of this page.
- GitHub, GitLab, Codeberg Pages: npm run publish -- git+URL#branch. No headers
  either. Netlify, Cloudflare Pages: _headers is read as it is.
- SharePoint Online serves no HTML site: host the site elsewhere, then show it in
  a page with the "Embed" web part, with the SharePoint host added to
  frame-ancestors.
- A file share, without a server: publish into a folder of the share and give
  people the address of its index.html. Search works there too.
- Compression: the snippets ask the host for it. After "npm run build --
  --compress", .br and .gz twins lie beside the texts: Caddy sends them as they
  are, and so does nginx once you take away the mark before gzip_static.
- No access to the host: npm run publish -- site.zip, and send the file.

Copying by hand: the whole folder, hidden files included (.htaccess, .nojekyll).
The 404 page is looked for at the public address ${site.url}: IIS and old
versions of Apache take its path from there. robots.txt and sitemap.xml are read at
the root of a host only.


EN-TÊTES / HEADERS

${headers}
`;
}
