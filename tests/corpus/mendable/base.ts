/** What the clean tree of the tests does not have: a right file of every other collection, to be damaged. */
export const otherCollections: Readonly<Record<string, string>> = {
  'settings/paths.yaml': `paths:
  - id: first-steps
    title: { fr: Premiers pas, en: First steps }
    summary: { fr: Pour commencer., en: To begin. }
    modules: [profile]
`,
  'settings/synonyms.yaml': `synonyms:
  en:
    - [manager, boss, supervisor]
    - [picture, photo, snapshot]
  fr:
    - [image, photo, cliché]
`,
  'settings/towns.yaml': `towns:
  - { country: PL, city: Warszawa, names: { fr: Varsovie, en: Warsaw } }
`,
  'settings/watch.yaml': `sources:
  - name: Fibre Weekly
    feed: https://fibre-weekly.example/feed.json
    language: en
    departments: [Fixed networks]
    topics: [energy]
`,
  'accounts/orvane-linkedin.yaml': `name: Orvane
kind: official
about:
  fr: Les nouvelles du groupe.
  en: News of the group.
network: linkedin
handle: orvane
url: https://www.linkedin.example/company/orvane
languages: [fr, en]
topics: [energy]
audience: public
`,
  'thanks/2026-10.yaml': `month: 2026-10
thanks:
  - champion: awa-mbaye
    for:
      fr: Elle a relu onze textes.
      en: She read eleven texts.
    agreed: 2026-11-03
`,
  'results/2026-10-web.yaml': `month: 2026-10
source: web
figures:
  - { network: linkedin, campaign: open-days, kind: news, visits: 12 }
`,
  'events/fr/photo-morning.mdx': `---
title: Une matinée photo
summary: Une matinée pour une photo.
owner: Communication
review: 2027-04-04
kind: workshop
day: 2027-02-04
time: "09:30"
minutes: 120
timeZone: Europe/Warsaw
place:
  name: Orvane Polska
  city: Warszawa
  country: PL
languages: [pl, en]
forWhom: Toute personne de passage.
topics: [profile]
givenBy: [jan-kowalczyk]
seats: 15
---

Venez comme vous êtes.
`,
  'communities/fr/fibre-forum.mdx': `---
title: Le forum de la fibre
summary: Des gens qui posent de la fibre s’y répondent.
owner: Communication
review: 2027-03-30
where: Un forum public
network: linkedin
url: https://forum.example/
door: ask
languages: [fr]
topics: [energy]
manners:
  - Jamais le nom d’un client.
members: [awa-mbaye]
---

On y parle métier.
`,
  'newsletters/fr/2026-11.mdx': `---
title: "Flambeau, novembre 2026"
summary: "Un post, un récit."
owner: Communication
review: 2027-11-20
publish: 2026-11-20
posts:
  - wind-farm
---

Bonjour,

Un post ce mois-ci.
`,
  'challenges/fr/one-photo-each.mdx': `---
title: Une photo chacun
summary: Deux semaines, une photo par personne.
owner: Communication
review: 2027-09-30
from: 2026-09-14
until: 2026-09-25
aim: "200 photos."
target: 200
unit: photos
rules:
  - Une photo à la fois.
hashtag: UnePhoto
---
`,
  'pages/fr/programme.mdx': `---
title: Le programme
summary: Ce qui a été fait.
owner: Communication
review: 2027-06-30
---

Ce que nous avons appris.
`,
  'milestones/fr/first-session.mdx': `---
title: La première séance
summary: Onze personnes autour d’une table.
owner: Communication
review: 2027-06-30
day: 2026-03-16
stage: pilot
---
`,
};

/** Every file that the corpus damages, by what its fields are good for. */
export const withTitle = [
  'guide/fr/charter.mdx',
  'posts/en/wind-farm.mdx',
  'stories/fr/first-post.mdx',
  'pages/en/privacy.mdx',
  'training/fr/profile/index.mdx',
  'training/en/profile/photo.mdx',
  'events/fr/photo-morning.mdx',
  'communities/fr/fibre-forum.mdx',
  'challenges/fr/one-photo-each.mdx',
  'milestones/fr/first-session.mdx',
] as const;
