import type { HostedSite } from './site.ts';

/** What a system administrator must know, in French and in English. */
export function hostingReadme(site: HostedSite): string {
  const headers = site.headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  return `HÉBERGER CE SITE

Copiez tout le dossier, fichiers cachés compris (.htaccess, .nojekyll), à n'importe
quelle adresse : à la racine d'un serveur, dans un sous-dossier, ou sur un partage
de fichiers. Rien n'est à reconstruire. Le site ne charge rien depuis un autre hôte.

- IIS : web.config est lu tel quel.
- Apache 2.4 : .htaccess est lu si « AllowOverride FileInfo » (ou All) vaut pour le
  dossier ; avec un droit plus étroit, retirez .htaccess et recopiez ses lignes dans
  la configuration du serveur. Si MultiViews est actif, « Options -MultiViews » est
  utile mais pas nécessaire : tous les liens disent index.html.
- nginx, Caddy, lighttpd : partez de nginx.conf, de Caddyfile ou de lighttpd.conf, dans
  ce dossier.
- Netlify, Cloudflare Pages : _headers est lu tel quel.
- GitHub Pages, GitLab Pages, stockage objet : ils n'envoient pas d'en-têtes propres ;
  le site marche, sans la politique de sécurité (CSP).

La page 404 est cherchée à l'adresse publique ${site.url} : IIS et les
anciens Apache en prennent le chemin. Ailleurs, leur page d'erreur ordinaire
s'affiche. Pour intégrer le site dans un portail d'un autre hôte (SharePoint),
ajoutez cet hôte à frame-ancestors.


HOSTING THIS SITE

Copy the whole folder, hidden files included (.htaccess, .nojekyll), to any address:
the root of a server, a subfolder, or a file share. There is nothing to rebuild. The
site loads nothing from another host.

- IIS: web.config is read as it is.
- Apache 2.4: .htaccess is read where "AllowOverride FileInfo" (or All) holds for the
  folder; with a narrower right, remove .htaccess and put its lines in the server's
  configuration. Where MultiViews is on, "Options -MultiViews" is useful but not
  needed: every link says index.html.
- nginx, Caddy, lighttpd: start from nginx.conf, Caddyfile or lighttpd.conf in this
  folder.
- Netlify, Cloudflare Pages: _headers is read as it is.
- GitHub Pages, GitLab Pages, object stores: they send no headers of ours; the site
  works, without the security policy (CSP).

The 404 page is looked for at the public address ${site.url}: IIS and old
versions of Apache take its path from there. Elsewhere their ordinary error page is
shown. To embed the site in a portal on another host (SharePoint), add that host to
frame-ancestors.


EN-TÊTES / HEADERS

${headers}
`;
}
