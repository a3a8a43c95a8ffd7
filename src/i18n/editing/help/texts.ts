/** In French, what the schemas say of pages, posts, modules and sessions: by the English sentence, which is where a schema has it. */
export const textsHelp: Readonly<Record<string, string>> = {
  'The page’s title, as readers see it and as search engines list it.':
    'Le titre de la page, tel qu’on le lit et tel que les moteurs de recherche l’affichent.',
  'One or two sentences that say what the reader will get. Shown in lists and in search.':
    'Une ou deux phrases qui disent ce qu’on va trouver. Affichées dans les listes et la recherche.',
  'The questions that the page answers, under the heading that answers them, or under the page’s title. For search; not shown.':
    'Les questions auxquelles la page répond, sous l’intertitre qui y répond, ou sous le titre de la page. Pour la recherche ; elles ne s’affichent pas.',
  'A question in the words of someone who asks it.': 'Une question, dans les mots de quelqu’un qui la pose.',
  'Who may read it: public (also outside the company), internal (everyone inside), champions (inside, listed for champions).':
    'Qui peut lire : public (aussi hors de l’entreprise), internal (tout le monde à l’intérieur), champions (à l’intérieur, destiné aux champions).',
  'Who answers for this page: a team or a function, not a person’s private address.':
    'Qui répond de cette page : une équipe ou une fonction, jamais l’adresse privée de quelqu’un.',
  'The day by which someone must read the page again.': 'Le jour avant lequel quelqu’un doit relire la page.',
  'Who proposed it, if they wish it to be said; colleagues alone read it.':
    'Qui l’a proposée, si la personne veut que ce soit dit ; seuls les collègues le lisent.',
  'true while it is being written: visible in the preview only.': 'Tant que la page est en cours d’écriture : seul l’aperçu la montre.',
  'The month whose newsletter should name this page, new or not: 2027-03.':
    'Le mois dont la lettre doit citer cette page, nouvelle ou non : 2027-03.',
  'The first day on which it is published.': 'Le premier jour où elle est publiée.',
  'The last day on which it is published.': 'Le dernier jour où elle est publiée.',
  'Written by npm run translated: what this page was translated from. Leave it as it is.':
    'Écrit par npm run translated : ce dont cette page est la traduction. N’y touchez pas.',
  'Former addresses that lead here, as links are written: /guide/old-name/.':
    'Les anciennes adresses qui mènent ici, écrites comme des liens : /guide/ancien-nom/.',
  'The drawing above the text, by what it shows.': 'Le dessin au-dessus du texte, par ce qu’il montre.',
  'The chapter’s place in the guide: 1, 2, 3…': 'La place du chapitre dans le guide : 1, 2, 3…',
  'The chapter’s name in the list of chapters, in a few words.': 'Le nom du chapitre dans la liste des chapitres, en quelques mots.',
  'The last review of this chapter as it stands now; a chapter that was rewritten since has none.':
    'La dernière relecture du chapitre tel qu’il est ; un chapitre réécrit depuis n’en a pas.',
  'The day of the last review.': 'Le jour de la dernière relecture.',
  'Who reviewed it, as a function: the legal team, staff representatives…':
    'Qui l’a relu, par sa fonction : le service juridique, les représentants du personnel…',
  'The training lesson that exercises this chapter: module/lesson.': 'La leçon qui fait pratiquer ce chapitre : module/leçon.',
  'A champion who answers questions on this chapter.': 'Un champion ou une championne qui répond aux questions sur ce chapitre.',
  'The first day on which it can be shared.': 'Le premier jour où l’on peut le partager.',
  'The last day on which it makes sense to share it.': 'Le dernier jour où cela a un sens de le partager.',
  'The kind of post: news, job, event, paper (shown as “Research”), webinar, story, customer (“From a customer”), photo, behind-the-scenes, curated (“From elsewhere”).':
    'Le genre de post : news (Actualité), job (Recrutement), event (Événement), paper (Recherche), webinar (Webinaire), story (Récit), customer (Vu par un client), photo (Photo), behind-the-scenes (En coulisses), curated (Repéré ailleurs).',
  'What it is about.': 'De quoi il est question.',
  'A topic of settings/topics.yaml.': 'Un sujet de settings/topics.yaml.',
  'The public page that the post points to. An intranet address cannot be opened from outside.':
    'La page publique vers laquelle le post mène. Une adresse d’intranet ne s’ouvre pas du dehors.',
  'The networks that it suits.': 'Les réseaux qui lui vont.',
  'A network of networks/.': 'Un réseau du dossier networks/.',
  'Several ways to tell it.': 'Plusieurs façons de le raconter.',
  'A short name in small letters: lived, recommend, question…': 'Un nom court en minuscules : lived, recommend, question…',
  'What the starting text is called on the page: “I recommend it”…': 'Le nom de ce texte sur la page : « Je recommande »…',
  'The text to start from, with [[blanks]] to fill. Without the link, the hashtags and the line that says where you work: they are added (the line unless the text’s first two sentences say it in the first person).':
    'Le texte de départ, avec des [[blancs]] à remplir. Sans le lien, les hashtags ni la ligne qui dit où l’on travaille : ils sont ajoutés (sauf la ligne, si les deux premières phrases le disent à la première personne).',
  'Other texts for some networks, by the network’s identifier.': 'D’autres textes pour certains réseaux, par l’identifiant du réseau.',
  'The text for that network instead.': 'Le texte pour ce réseau-là.',
  'Questions that help people make it their own.': 'Des questions qui aident à en faire son propre post.',
  'A question that helps people find their own angle.': 'Une question qui aide à trouver son angle.',
  'Two to four points, shown under “What you can say”.': 'Deux à quatre points, affichés sous « Ce que vous pouvez dire ».',
  'Something that can be said.': 'Une chose qui peut se dire.',
  'Two to four points, each with its reason, shown under “What not to say”.':
    'Deux à quatre points, chacun avec sa raison, affichés sous « Ce qu’il ne faut pas dire ».',
  'Something that must stay inside, and why.': 'Une chose qui doit rester à l’intérieur, et pourquoi.',
  'Hashtags without their #.': 'Les hashtags, sans leur #.',
  'The share image.': 'L’image de partage.',
  'The template of the share image.': 'Le modèle de l’image de partage.',
  'The background of the share image.': 'Le fond de l’image de partage.',
  'The few words on the image.': 'Les quelques mots de l’image.',
  'For the figure template: the number with its unit, as it is drawn.':
    'Pour le modèle figure : le nombre avec son unité, tel qu’il sera dessiné.',
  'A short line under the headline: a place, a date, a source.': 'Une petite ligne sous le titre : un lieu, une date, une source.',
  'What the share image shows and says, for people who can’t see it.': 'Ce que l’image de partage montre et dit, pour qui ne la voit pas.',
  'The campaign’s name for the tracking parameters: small letters, digits, hyphens.':
    'Le nom de la campagne dans les paramètres de suivi : minuscules, chiffres, traits d’union.',
  'Who can help with it.': 'Qui peut aider.',
  'A champion who can help with this post.': 'Un champion ou une championne qui peut aider pour ce post.',
  'For a job: who recruits, the reference, and the referral bonus.':
    'Pour une offre d’emploi : qui recrute, la référence, la prime de cooptation.',
  'The reference that an applicant quotes: LIL-2027-014.': 'La référence à citer en postulant : LIL-2027-014.',
  'Who recruits: a team, or a function.': 'Qui recrute : une équipe ou une fonction.',
  'A shared mailbox that applicants may write to.': 'Une boîte partagée à laquelle écrire pour postuler.',
  'A referral bonus. Left out where none is paid.': 'Une prime de cooptation. À laisser de côté s’il n’y en a pas.',
  'The words by which each text says so, near its beginning: I may get a bonus.':
    'Les mots par lesquels chaque texte le dit, près de son début : je peux toucher une prime.',
  'When human resources pay it, in one sentence. Colleagues alone read it.':
    'Quand les ressources humaines la versent, en une phrase. Seuls les collègues le lisent.',
  'The agreements of those whose photo or words it uses; it is published while all of them are in force.':
    'Les accords des personnes dont il utilise la photo ou les mots ; il est publié tant que tous sont en vigueur.',
  'Whose agreement it is, as the page may say it: Zofia, a customer; the four people in the picture.':
    'De qui est l’accord, comme la page peut le dire : Zofia, une cliente ; les quatre personnes de la photo.',
  'What they agreed to: their photo, their words, or both.': 'Ce que la personne accepte : sa photo, ses mots, ou les deux.',
  'The day on which they agreed in writing, to this very text or picture.':
    'Le jour où elle a donné son accord par écrit, pour ce texte ou cette image précis.',
  'The day on which the agreement lapses: the post goes then, whatever its own dates say.':
    'Le jour où l’accord prend fin : le post part alors, quelles que soient ses propres dates.',
  'Where they agree to be shown: internal, public, or both.': 'Où elle accepte que cela se voie : internal, public, ou les deux.',
  'Who holds the signed form: a team, never an address of the person. No page shows it.':
    'Qui garde le formulaire signé : une équipe, jamais l’adresse de la personne. Aucune page ne le montre.',
  'For a piece from others: whose it is.': 'Pour un texte écrit par d’autres : de qui il est.',
  'Who wrote it.': 'Qui l’a écrit.',
  'Where it was published.': 'Où il a été publié.',
  'When.': 'Quand.',
  'Where the facts come from.': 'D’où viennent les faits.',
  'What the source is called.': 'Le nom de la source.',
  'Its public address.': 'Son adresse publique.',
  'The day on which it was published or read.': 'Le jour où elle a été publiée ou lue.',
  'When it was told.': 'Quand cela a été raconté.',
  'The champion who tells it. Without their agreement the story is not published.':
    'Le champion ou la championne qui raconte. Sans son accord, le récit n’est pas publié.',
  'The line readers will remember, in the person’s own words.': 'La phrase du récit que l’on retient, dans les mots de la personne.',
  'A number, only if it means something.': 'Un nombre, seulement s’il veut dire quelque chose.',
  'The number with its unit.': 'Le nombre avec son unité.',
  'What it counts.': 'Ce qu’il compte.',
  'What the reader can take from it, in one sentence.': 'Ce que l’on peut en retenir, en une phrase.',
  'The module’s place in the list.': 'La place du module dans la liste.',
  'The level: first-steps, at-ease, champion.': 'Où l’on doit en être : first-steps (premiers pas), at-ease (intermédiaire), champion.',
  'Who it is for, in one sentence.': 'À qui il s’adresse, en une phrase.',
  'Three to five verbs: find…, write…, shown as what people will be able to do.':
    'De trois à cinq verbes : trouver…, écrire… Affichés comme ce que l’on saura faire à la fin.',
  'What people can do afterwards, beginning with a verb.': 'Ce que l’on sait faire ensuite, en commençant par un verbe.',
  'Modules to take first.': 'Les modules à suivre d’abord.',
  'A module to take before this one.': 'Un module à suivre avant celui-ci.',
  'The lesson’s place in its module: 1, 2, 3…': 'La place de la leçon dans son module : 1, 2, 3…',
  'How long it takes, in minutes, exercises included.': 'Le temps qu’elle prend, en minutes, exercices compris.',
  'The chapters of the guide that it rests on.': 'Les chapitres du guide sur lesquels elle s’appuie.',
  'A chapter of the guide that this lesson rests on.': 'Un chapitre du guide sur lequel cette leçon s’appuie.',
  'webinar, workshop, photo (a photo session), clinic (people bring their own question).':
    'webinar (webinaire), workshop (atelier), photo (séance photo), clinic (on vient avec sa question).',
  'The day on which it begins, in local time.': 'Le jour où il commence, à l’heure du lieu.',
  'When it begins, in 24 hours: 09:30, 17:00.': 'L’heure à laquelle il commence, sur 24 heures : 09:30, 17:00.',
  'How long it lasts, in minutes.': 'Combien de temps il dure, en minutes.',
  'The IANA time zone of that time: Europe/Paris, Africa/Dakar…': 'Le fuseau horaire IANA de cette heure : Europe/Paris, Africa/Dakar…',
  'Where to go.': 'Où l’on va.',
  'The building or the room.': 'Le bâtiment ou la salle.',
  'The town.': 'La ville.',
  'A country by its ISO 3166 code of two capitals: FR, SN, PL…': 'Un pays par son code ISO 3166, deux majuscules : FR, SN, PL…',
  'Where to join online.': 'Où l’on se connecte.',
  'The languages in which it is held.': 'Les langues dans lesquelles il se tient.',
  'A language by its BCP 47 tag: fr, en, pt-BR, ar…': 'Une langue par son étiquette BCP 47 : fr, en, pt-BR, ar…',
  'Who gives it.': 'Qui l’anime.',
  'A champion who gives it.': 'Un champion ou une championne qui l’anime.',
  'The modules that it goes with.': 'Les modules qu’il accompagne.',
  'A module that it goes with.': 'Un module qu’il accompagne.',
  'How many places there are; left out when there is no limit.': 'Le nombre de places ; à laisser de côté s’il n’y a pas de limite.',
  'The shared mailbox for booking a place; the programme’s when left out.':
    'La boîte partagée où demander une place ; celle du programme si rien n’est dit.',
  'Add one each time the day, the time or the place changes: calendars then move it.':
    'Ajoutez un à chaque changement de jour, d’heure ou de lieu : les agendas le déplacent alors.',
  'true when it does not take place. Leave the file: calendars then take it out.':
    'S’il n’a pas lieu. Laissez le fichier : les agendas le retirent alors.',
  'Afterwards: how many people came, as a number; never who.': 'Après coup : combien de personnes sont venues, en nombre ; jamais qui.',
  'Afterwards: where to watch or hear it.': 'Après coup : où le revoir ou le réécouter.',
  'Afterwards: what was shown or handed out.': 'Après coup : ce qui a été montré ou distribué.',
  'What it is.': 'Ce que c’est.',
  'A page of this site (/training/profile/) or a web address.': 'Une page de ce site (/training/profile/) ou une adresse web.',
};
