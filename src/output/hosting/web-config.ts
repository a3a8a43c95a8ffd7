import { HASHED_FOLDERS } from './caching.ts';
import { MIME_TYPES } from './mime-types.ts';
import { decodedPath, type HostedSite } from './site.ts';

/**
 * Configuration for IIS 7 and later, read from the folder itself. Each type is removed before it is added: a type that
 * the server knows already would make every request fail (HTTP 500.19).
 * The path of the error page counts from the root of the IIS site:
 * https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/
 */
export function webConfig(site: HostedSite): string {
  const types = Object.entries(MIME_TYPES).map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${xml(type)}" />`,
  );
  const headers = site.headers.map(
    ([name, value]) => `        <remove name="${xml(name)}" />\n        <add name="${xml(name)}" value="${xml(value)}" />`,
  );
  const errorPage = `${decodedPath(site).slice(1)}404.html`.replaceAll('/', '\\');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types.join('\n')}
    </staticContent>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="${xml(errorPage)}" responseMode="File" />
    </httpErrors>
  </system.webServer>
${HASHED_FOLDERS.map(
  (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
`,
).join('')}</configuration>
`;
}

const XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => XML[character] ?? character);
}
