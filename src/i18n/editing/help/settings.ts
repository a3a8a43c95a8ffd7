/** In French, what the schemas say of networks and the settings: by the English sentence, which is where a schema has it. */
export const settingsHelp: Readonly<Record<string, string>> = {
  'The network’s name, as it writes it itself.': 'Le nom du réseau, comme il l’écrit lui-même.',
  'Its name in a language that has one of its own for it: { fr: Courriel }. Left out: the same in all of them.':
    'Son nom dans une langue qui en a un à elle : { fr: Courriel }. Rien : le même dans toutes.',
  'Its place in lists.': 'Sa place dans les listes.',
  'How long a text may be, in the network’s own way of counting. Left out: no limit that matters.':
    'La longueur permise d’un texte, dans la façon de compter du réseau. Rien : pas de limite qui compte.',
  'A second limit in UTF-8 bytes, where the network has one.': 'Une seconde limite en octets UTF-8, là où le réseau en a une.',
  'How the network counts.': 'Comment le réseau compte.',
  'After how many characters the network hides the rest behind “see more”.':
    'Après combien de signes le réseau cache la suite derrière « voir plus ».',
  'How to open it. Left out where a network has no such address.':
    'Comment l’ouvrir. À laisser de côté si le réseau n’a pas d’adresse pour cela.',
  'The address that opens the network’s composer, with {text}, {url}, {title}, {hashtags} or {instance} where they go.':
    'L’adresse qui ouvre la fenêtre d’écriture du réseau, avec {text}, {url}, {title}, {hashtags} ou {instance} à leur place.',
  'What the address can bring into the composer: none (copy first), the text, or the text with the link inside it.':
    'Ce que l’adresse peut apporter dans la fenêtre : none (on copie d’abord), le texte, ou le texte avec le lien dedans.',
  'The maximum number of hashtags.': 'Le nombre de hashtags, au plus.',
  'The image formats that suit it, best first.': 'Les formats d’image qui lui vont, le meilleur d’abord.',
  'Whether texts there say where you work. No: where only colleagues read them.':
    'Si un texte y dit où l’on travaille. Non : là où seuls des collègues lisent.',
  'What people should know before posting there, in one sentence.': 'Ce qu’il faut savoir avant d’y publier, en une phrase.',
  'The first words one reads.': 'Les premiers mots qu’on lit.',
  'The sentence below it.': 'La phrase au-dessous.',
  'The way from a first look to passing the torch on.': 'Le chemin, du premier regard jusqu’à passer le flambeau.',
  'The step.': 'L’étape.',
  'What it is, in one or two sentences.': 'Ce que c’est, en une ou deux phrases.',
  'Where it leads: /guide/charter/, /champions/…': 'Où elle mène : /guide/charter/, /champions/…',
  'Other ways in, for those who come with something of their own in mind.': 'D’autres entrées, pour qui vient avec une idée à soi.',
  'Who it is for, or what they come for, in a few words.': 'À qui elle s’adresse, ou ce qu’on vient y chercher, en quelques mots.',
  'Where it leads: /first-week/.': 'Où elle mène : /first-week/.',
  'A short name in small letters.': 'Un nom court en minuscules.',
  'The topic’s name.': 'Le nom du sujet.',
  'Departments that readers may choose, each with its topics.': 'Les directions qu’on peut choisir, chacune avec ses sujets.',
  'What the department is called.': 'Le nom de la direction.',
  'What its people want to read about.': 'Ce que ses gens veulent lire.',
  'A topic of this file.': 'Un sujet de ce fichier.',
  'For each language, groups of words that mean the same to someone who searches.':
    'Pour chaque langue, des groupes de mots qui veulent dire la même chose pour qui cherche.',
  'A word, or two or three that go together.': 'Un mot, ou deux ou trois qui vont ensemble.',
  'The town as champions’ files write it.': 'La ville comme les fiches des champions l’écrivent.',
  'Its name in each language that has one of its own.': 'Son nom dans chaque langue qui a le sien.',
  'The path’s name.': 'Le nom du parcours.',
  'Who it is for, and where it leads, in one sentence.': 'À qui il s’adresse et où il mène, en une phrase.',
  'Its modules in order.': 'Ses modules, dans l’ordre.',
  'A module.': 'Un module.',
  'The place’s identifier, drawn at random.': 'L’identifiant de la place, tiré au sort.',
  'The champion, or the place, that had sponsored them.': 'La personne, ou la place, qui l’avait parrainée.',
  'The feeds to read.': 'Les flux à lire.',
  'Its feed: a web address, or a file as seen from the content folder.':
    'Son flux : une adresse web, ou un fichier vu depuis le dossier de contenu.',
  'The language in which it writes.': 'La langue dans laquelle elle écrit.',
  'The departments that it is for.': 'Les directions à qui cela s’adresse.',
  'A department that it is for.': 'Une direction à qui cela s’adresse.',
  'What it is about: the first one is taken if no word matches.':
    'De quoi il est question : le premier est pris quand aucun mot ne le dit.',
  'Words by which a topic is guessed.': 'Des mots par lesquels on devine un sujet.',
  'Words that point to it, in any language.': 'Des mots qui en parlent, dans n’importe quelle langue.',
  'A word, or the beginning of several.': 'Un mot, ou le début de plusieurs.',
  'The item’s identifier.': 'L’identifiant de l’article.',
  'The day on which it was dealt with.': 'Le jour où cela a été réglé.',
  'What became of it.': 'Ce qu’il est devenu.',
  'Its title.': 'Son titre.',
  'The company or group, as it is named in a sentence.': 'La société ou le groupe, comme on le nomme dans une phrase.',
  'The site’s name.': 'Le nom du site.',
  'Where the site is published. Only feeds, canonical links and share images need it; the site itself works anywhere.':
    'Où le site est publié. Seuls les flux, les liens canoniques et les images de partage en ont besoin ; le site lui-même marche partout.',
  'The languages of the site, in the order in which they are offered.': 'Les langues du site, dans l’ordre où elles sont proposées.',
  'The language shown where a translation is missing.': 'La langue montrée quand une traduction manque.',
  'The colours and the logo. Text and background pairs are checked for contrast.':
    'Les couleurs et le logo. Le contraste des textes sur leurs fonds est vérifié.',
  'Masthead and dark share images.': 'Le bandeau d’en-tête et les images de partage sombres.',
  'The main buttons, and the line that joins steps.': 'Les boutons principaux, et la ligne qui relie les étapes.',
  'What stands out, such as the “Not sure about a post?” band.': 'Ce qui ressort, comme le bandeau « Un doute sur un post ? ».',
  'Success: a ticked box, a right answer.': 'La réussite : une case cochée, une bonne réponse.',
  'Secondary marks.': 'Les marques secondaires.',
  'The logo, in the header of each page; its words are the organisation’s name. A file beside the settings: ./logo.svg, or a PNG or a WebP.':
    'Le logo, en tête de chaque page ; ses mots sont le nom de l’organisation. Un fichier à côté des réglages : ./logo.svg, ou un PNG ou un WebP.',
  'The logo on dark grounds. Left out, one that would not be seen there gets a light plate. A file beside the settings: ./logo.svg, or a PNG or a WebP.':
    'Le logo sur fond sombre. Sans lui, un logo qu’on n’y verrait pas reçoit une plaque claire. Un fichier à côté des réglages : ./logo.svg, ou un PNG ou un WebP.',
  'The symbol: the logo without its words, roughly square, for the browser’s tab, and for narrow screens. Left out, the logo serves. A file beside the settings: ./logo.svg, or a PNG or a WebP.':
    'Le symbole : le logo sans ses mots, à peu près carré, pour l’onglet du navigateur et les écrans étroits. Sans lui, le logo sert. Un fichier à côté des réglages : ./logo.svg, ou un PNG ou un WebP.',
  'Your own style sheet, beside the settings: ./styles.css. It comes last, and names no address.':
    'Une feuille de style à vous, à côté des réglages : ./styles.css. Elle vient en dernier et ne nomme aucune adresse.',
  'Who to ask before posting.': 'À qui demander avant de publier.',
  'What the function is called.': 'Le nom de la fonction.',
  'A shared mailbox.': 'Une boîte partagée.',
  'A telephone number, with its country code.': 'Un numéro de téléphone, avec l’indicatif du pays.',
  'How fast they answer, in words.': 'En combien de temps on répond, en mots.',
  'Who to ask about personal data.': 'À qui s’adresser pour ses données.',
  'The team that runs the programme.': 'L’équipe qui mène le programme.',
  'Who to call when an account or data may be lost.': 'Qui appeler quand un compte ou des données sont peut-être perdus.',
  'Your own words, which texts name between double brackets: ((hashtag)), ((legal-name)).':
    'Vos propres mots, que les textes nomment entre doubles parenthèses : ((hashtag)), ((legal-name)).',
  'The sentence that says where you work, in every suggested text.': 'La phrase qui dit où l’on travaille, dans chaque texte proposé.',
  'utm parameters added to posts’ links: the source and the medium. Campaign, network and voice are added; nothing about the person.':
    'Les paramètres utm ajoutés aux liens des posts : la source et le support. La campagne, le réseau et le texte de départ s’y ajoutent ; rien sur la personne.',
  'Adds an estimate of the media value to the results. Leave it out: the guide advises against it (“Running the programme”).':
    'Ajoute aux résultats une estimation de la valeur média. À laisser vide : le guide demande de s’en passer (chapitre « Conduire le programme »).',
  'What a click costs as advertising.': 'Ce que coûte un clic en publicité.',
  'The currency, in three letters: EUR.': 'La monnaie, en trois lettres : EUR.',
  'Where that price comes from, with its date.': 'D’où vient ce prix, avec sa date.',
  'The content’s licence.': 'La licence du contenu.',
  'Its text.': 'Son texte.',
  'Hosts that cannot be opened from outside.': 'Les hôtes qui ne s’ouvrent pas du dehors.',
  'A host name, or an ending such as .intra.example.': 'Un nom d’hôte, ou une fin comme .intra.example.',
  'Hosts that npm run links leaves alone, for instance because they want no visits from programs.':
    'Les sites que npm run links ne vérifie pas, par exemple parce qu’ils refusent les robots.',
  'Phrases that the company cannot use in public: the coach points to them while a colleague writes, with the reason and with what to say instead.':
    'Les expressions que l’entreprise ne peut pas employer en public : l’aide à l’écriture les signale pendant qu’un collègue écrit, avec la raison et quoi dire à la place.',
  'The phrases in each language, found in upper and lower case; one between slashes is a regular expression: /n°\\s?1/.':
    'Les expressions dans chaque langue, trouvées en majuscules et en minuscules ; entre barres obliques, une expression régulière : /n°\\s?1/.',
  'A phrase, or a regular expression between slashes.': 'Une expression, ou une expression régulière entre barres obliques.',
  'Why, in one sentence that you would accept yourself.': 'Pourquoi, en une phrase qu’on accepterait soi-même.',
  'What to say instead.': 'Quoi dire à la place.',
  'Words that employees should not meet on a page: npm run check -- --plain points to them, with what to say instead.':
    'Les mots que les salariés ne devraient pas rencontrer sur une page : npm run check -- --plain les signale, avec quoi dire à la place.',
  'The words in each language, found in upper and lower case.': 'Les mots dans chaque langue, trouvés en majuscules et en minuscules.',
  'What readers’ devices keep, to be read without a connection: the pages that they opened (opened), the charter as well (charter), or the whole guide as well (guide). Where a page names a champion, the copy does not. Left out, nothing is.':
    'Ce que l’appareil des lecteurs garde pour être lu sans connexion : les pages qu’ils ont ouvertes (opened), la charte en plus (charter) ou tout le guide en plus (guide). Là où une page nomme un champion, la copie ne le fait pas. Sans ce champ, rien ne l’est.',
  'The image formats of champions’ badges. Leave the list empty to make none, which saves build time once there are more than about a thousand champions.':
    'Les formats d’image des badges de champions. Laissez la liste vide pour n’en faire aucun, ce qui raccourcit la construction au-delà d’un millier de champions.',
  'What the menu holds, in order. Left out: guide, posts, training, champions, stories. What has nothing to show is not offered.':
    'Ce que contient le menu, dans l’ordre. Rien : guide, posts, training, champions, stories. Ce qui n’a rien à montrer n’est pas proposé.',
  'Parts that the site does without: what their folders hold is not published, and menus leave them out.':
    'Les parties dont le site se passe : ce que contiennent leurs dossiers n’est pas publié, et les menus les laissent de côté.',
  'The networks in use, in the order in which they are offered.': 'Les réseaux employés, dans l’ordre où ils sont proposés.',
  'The typeface of headings.': 'La police des titres.',
  'The typeface of what is read.': 'La police du texte courant.',
  'Your own typefaces for pages, from a Fontsource package or from files beside the settings. Share images keep Flambeau’s.':
    'Des polices à vous pour les pages, par un paquet Fontsource ou par des fichiers à côté des réglages. Les images de partage gardent celles de Flambeau.',
  'Where a language has no text of its own, the languages to show instead, in order: { es: [en, fr] }. Otherwise, the default language.':
    'Les langues qui en remplacent une quand un texte y manque, dans l’ordre : { es: [en, fr] }. Sinon, c’est la langue principale.',
};
