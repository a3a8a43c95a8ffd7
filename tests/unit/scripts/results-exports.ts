import iconv from 'iconv-lite';

/** Exports as the tools give them, invented numbers in real shapes: name, bytes, and what the months then hold. */
export interface Export {
  name: string;
  bytes: Uint8Array;
  /** Options of the command. */
  options?: readonly string[];
  /** Figures by file below results/. */
  holds: Readonly<Record<string, readonly Record<string, string | number>[]>>;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true });
const wind = { campaign: 'wind-farm', post: 'wind-farm', kind: 'news' };

export const exports: readonly Export[] = [
  {
    // Matomo 5, Acquisition › Campaigns, CSV: UTF-16 with its mark, commas, the dates in the name alone.
    name: 'Export _ Orvane _ Campaigns _ 2026-10.csv',
    bytes: utf16(
      'Label,Unique visitors,Visits,Actions,Maximum actions in one visit,Total time spent by visitors (in seconds),Bounces,Visits with Conversions\nwind-farm,410,512,1130,31,58210,201,14\nCampaign not defined,9,12,20,4,300,6,0\n',
    ),
    holds: {
      '2026-10-web.yaml': [
        { visits: 12, conversions: 0 },
        { ...wind, visits: 512, conversions: 14 },
      ],
    },
  },
  {
    // The same from its reporting API, several months in one file, names of metrics, tabs.
    name: 'matomo-api.tsv',
    bytes: utf16(
      'date\tlabel\tnb_uniq_visitors\tnb_visits\tnb_actions\tnb_conversions\tlogo\n2026-09\tLinkedIn\t80\t90\t120\t3\tplugins/x.png\n2026-10\tLinkedIn\t1100\t1204\t3000\t7\tplugins/x.png\n',
    ),
    holds: {
      '2026-09-web.yaml': [{ network: 'linkedin', visits: 90, conversions: 3 }],
      '2026-10-web.yaml': [{ network: 'linkedin', visits: 1204, conversions: 7 }],
    },
  },
  {
    // Matomo in French, saved again by a spreadsheet: Windows-1252, semicolons, spaces between thousands.
    name: 'campagnes octobre 2026.csv',
    bytes: iconv.encode(
      'Libellé;Visiteurs uniques;Visites;Actions;Rebonds;Taux de rebond;Visites avec conversions\r\nwind-farm;1\u00a0024;1\u00a0204;3\u00a0100;420;41 %;22\r\nTotal;1\u00a0024;1\u00a0204;3\u00a0100;420;41 %;22\r\n',
      'windows-1252',
    ),
    holds: { '2026-10-web.yaml': [{ ...wind, visits: 1204, conversions: 22 }] },
  },
  {
    // Google Analytics 4, traffic acquisition: remarks above, a row of totals without names.
    name: 'download.csv',
    bytes: utf8(
      '# ----------------------------------------\n# Traffic acquisition\n# Start date: 20261001\n# End date: 20261031\n# ----------------------------------------\n\nSession source / medium,Session campaign,Sessions,Engaged sessions,Engagement rate,Key events\n,,1350,700,0.52,21\nflambeau / social,wind-farm,1320,690,0.52,20\nlinkedin.com / referral,(not set),30,10,0.33,1\n',
    ),
    holds: {
      '2026-10-web.yaml': [
        { ...wind, visits: 1320, conversions: 20 },
        { network: 'linkedin', visits: 30, conversions: 1 },
      ],
    },
  },
  {
    // LinkedIn Page, content metrics by day, dates month first, saved as CSV from its workbook.
    name: 'orvane_content_1764000000000.csv',
    bytes: utf8(
      '"Organic and sponsored metrics aggregated by day, in Coordinated Universal Time (UTC).",,,,,\nDate,Impressions (organic),Impressions (total),Clicks (organic),Clicks (sponsored),Clicks (total),Reactions (total),Engagement rate (total)\n10/01/2026,"1,200","1,300",40,2,42,10,0.04\n10/31/2026,900,900,30,0,30,8,0.04\n11/02/2026,700,700,21,0,21,3,0.04\n',
    ),
    holds: {
      '2026-10-linkedin.yaml': [{ network: 'linkedin', clicks: 72 }],
      '2026-11-linkedin.yaml': [{ network: 'linkedin', clicks: 21 }],
    },
  },
  {
    // LinkedIn Page, all posts: who posted stands in it, and is not read.
    name: 'orvane_posts.csv',
    bytes: utf8(
      'Post title,Post link,Post type,Campaign name,Posted by,Created date,Impressions,Clicks,Click through rate (CTR),Likes,Comments,Reposts\n"A morning, on the turbine",https://www.linkedin.com/feed/update/urn:li:activity:7,Organic,,Awa Mbaye,10/14/2026,5321,210,0.039,80,4,9\n',
    ),
    options: ['--month', '2026-10'],
    holds: { '2026-10-linkedin.yaml': [{ network: 'linkedin', clicks: 210 }] },
  },
  {
    // Short links: the long address has the campaign and the network.
    name: 'short-io-2026-10.csv',
    bytes: utf8(
      'Original URL,Short URL,Title,Created at,Human clicks\n"https://www.orvane.example/wind-farm/?utm_source=flambeau&utm_medium=social&utm_campaign=wind-farm&utm_content=bluesky-lived",https://go.orvane.example/a1,x,2026-10-02,"1,204"\nhttps://www.orvane.example/other,https://go.orvane.example/a2,y,2026-10-03,17\n',
    ),
    holds: { '2026-10-links.yaml': [{ clicks: 17 }, { network: 'bluesky', ...wind, clicks: 1204 }] },
  },
  {
    // What somebody keeps by hand, and what a recruiting tool gives.
    name: 'candidatures.csv',
    bytes: utf8('Mois;Réseau;Campagne;Candidatures reçues;Candidat\noctobre 2026;LinkedIn;wind-farm;9;A. B.\noct. 2026;bluesky;;4;C. D.\n'),
    holds: {
      '2026-10-conversions.yaml': [
        { network: 'bluesky', conversions: 4 },
        { network: 'linkedin', ...wind, conversions: 9 },
      ],
    },
  },
];
