import { type NamePool, pool } from './pool.ts';

/** Names of people who write them in Latin letters: invented pairs of usual given and family names. */
export const latinPools = {
  french: pool(
    'Camille Louise Hugo Léa Chloé Maud Inès Benoît Cécile Éloïse François Grégoire Hélène Jérôme Loïc Maëlle Noémie Océane Raphaël Solène Théo Zoé Aurélie Bastien Clémence Dorothée Émile Fanny Gaëtan Héloïse Joël Karine Ludovic Margaux Nadège Odile Pascal Quentin Rémi Sandrine Thibault Ursule Valérie Xavier Yann Anaïs Corentin Delphine Étienne Félicité Guénolé Iris Jade Kévin Lucie Marc Nathan Olivier Perrine Romain Sylvie Tristan Virginie Yaëlle',
    'Moreau Girard Petit Lambert Fontaine Rousseau Blanchet Lefebvre Delattre Garnier Marchand Lejeune Hoarau Le|Gall Le|Goff D’Aubigné L’Hermite Dupont-Aignan Besançon Châtelain Cœuret Deschênes Évrard Fléchard Gâtinel Hébrard Jaouën Kerguélen Lévêque Mérieux Nédélec Orhant Péron Quéméneur Roüault Sénéchal Thébault Vaïsse Weiss Yvelin Aubry Baudin Carpentier Daniel Estève Faure Gauthier Huet Jacquet Klein Lacombe Maillard Noël Olivier Perrot Renaud Sabatier Tessier Vasseur Arnaud Bouvier Collin Dumas Étienne Fabre Guichard Hamon Imbert Joly Lucas Meunier Navarro Payet Rolland Schmitt Texier Vidal Bellanger Charrier De|La|Tour Du|Plessis',
  ),
  senegalese: pool(
    'Awa Moussa Khady Fatou Ousmane Aminata Mame|Diarra Cheikh Ndèye El|Hadji Astou Babacar Coumba Demba Fama Ibou Khadija Lamine Maïmouna Ndiaga Oumou Pape Rokhaya Seynabou Thierno Yacine Abdoulaye Bineta Modou Sokhna',
    'Diop Mbaye Ndiaye Sarr Fall Ba Sow Gueye N’Diaye M’Baye Faye Seck Diouf Thiam Niang Kane Sy Cissé Diagne Sène Dieng Lô Mbengue Tall Wade Badji Sané Mané Diatta Touré',
  ),
  ivorian: pool(
    'Adjoua Kouadio Samuel Aya Yao Affoué Koffi Akissi Konan Amenan Kouamé Ahou Brou Christelle Désiré Estelle Franck Grâce Hervé Ange Mireille N’Guessan Prisca Serge Thérèse Wilfried',
    'Kouamé Konan Kouassi Coulibaly N’Dri Yao Koné Bamba Ouattara Kouakou N’Goran Gnahoré Zadi Traoré Bakayoko Diomandé Séri Tanoh Aka Ehui Assi Doumbia Kra Loukou',
  ),
  polish: pool(
    'Agnieszka Jan Magda Piotr Tomasz Łukasz Małgorzata Paweł Zuzanna Grażyna Stanisław Józef Jolanta Krzysztof Żaneta Michał Elżbieta Wojciech Bożena Rafał Katarzyna Szymon Ewa Jędrzej',
    'Nowak Kowalczyk Wójcik Zieliński Lis Wiśniewska Dąbrowski Kaczmarek Świątek Grzegrzółka Żuławski Brzęczyszczykiewicz Szczęsny Łapiński Jabłońska Pawłowska Sikora Król Wróbel Mazur Błaszczyk Głowacki Ćwik Źródłowska',
  ),
  maghrebi: pool(
    'Karim Nadia Yasmine Omar Salma Rachid Nour Rim Amine Mehdi Houda Youssef Ilham Anass Zineb Hamza Leïla Sofiane Inès Tarek Meriem Khalil Asma Wassim',
    'Ziani Haddad El|Idrissi Bennani Chraibi Amrani Trabelsi Jaziri Gharbi Benali Aït-Ouarab El-Fassi Ben|Salah Bouazizi Cherkaoui Mansouri Tazi Lahlou Belhadj Zouari Ayari Ouazzani M’Rabet Ben|Youssef',
  ),
  spanish: pool(
    'Carmen Javier Sofía Nuria José|Luis María|del|Mar Íñigo Begoña Álvaro Lucía Iñaki Concepción Ángel Rocío Jesús Montserrat Xavi Núria Gonzalo Inés Óscar Pilar',
    'Ortega Molina Romero Vidal Muñoz Peña Núñez Ibáñez Etxeberria García Fernández López|de|Haro Gómez Sáez Castañeda Güell Puig Batlle Carreño Zubizarreta Domínguez D’Ors',
  ),
  belgian: pool(
    'Pieter Sarah Bart Griet Joris Anneleen Luc Véronique Maxime Eléonore Wout Lotte Stijn Marijke Thibaut Charlotte',
    'Claes Peeters Van|den|Berghe Vandenbroucke De|Smet Lemaire Janssens D’Hondt ’t|Serstevens Verstraete Dubois Leclercq Maes Willems De|Clercq Wouters',
  ),
  romanian: pool(
    'Andrei Elena Ioana Ștefan Țuca Mădălina Răzvan Ilinca Cătălin Anca Mihăiță Ruxandra Dănuț Crina Horațiu Lăcrămioara',
    'Ionescu Popescu Marin Țăranu Șerban Bălan Munteanu Văcărescu Dumitrașcu Stănescu Lupu Câmpeanu Rădulescu Negrișan Brâncuș Pârvu',
  ),
  malagasy: pool(
    'Hanta Miora Tiana Rivo Fanja Haja Lalaina Mamy Ny|Aina Onja Solofo Voahirana Zo Faniry',
    'Rakoto Andriana Randria Rakotoarimanana Andrianampoinimerina Razafindrakotohasina Rasolofomanana Rabemananjara Ratsimandresy Andriamanantena Rajaonarivelo Ravalomanana',
  ),
  mande: pool(
    'Bakary Mariam Ibrahim Fanta Sékou Kadiatou Boubacar Djénéba Salif Assétou Idrissa Rasmata Mamadou Hawa Issouf Nènè',
    'Traoré Touré Coulibaly Keïta Diarra Konaté Sidibé Ouédraogo Sawadogo Compaoré Barry Camara Sylla Bâ Kaboré Dembélé',
  ),
  cameroonian: pool(
    'Clarisse Emmanuel Solange Hervé Ngozi Blaise Édith Aristide Pélagie Yannick',
    'Nguéma Ngo|Bassong Mbarga Fotso Tchoumi Eto’o Nkoulou Abéga M’Boma Kamdem',
  ),
  congolese: pool(
    'Grâce Patient Bijou Trésor Naomie Dieumerci Espérance Glody Merveille Héritier',
    'Kabongo Ilunga Mukendi Tshibangu N’Landu Mbuyi Kalala Ngoy Lukaku Mwamba',
  ),
  luxembourgish: pool('Anne Tom Léonie Jang Claudine Gilles', 'Schmit Weber Thill Kieffer Hoffmann Müller'),
  german: pool(
    'Katrin Lucas Jürgen Bärbel Sören Käthe Götz Anneliese Jörg Änne',
    'Vogel Weber Schröder Großmann Müller-Lüdenscheidt Köhler Weiß Jäger von|der|Ölmühle Böhm',
  ),
  italian: pool('Niccolò Giulia Matteo Elisabetta Cosimo Chiara', 'D’Angelo Dell’Acqua Rossi Esposito Cordì Nicolò'),
  portuguese: pool(
    'Gabriel João Conceição Antônio Inês Luís Mônica Sebastião Leonor Tomé',
    'da|Silva dos|Santos Gonçalves Araújo Magalhães Simões d’Almeida Falcão Brandão Guimarães',
  ),
  slovak: pool('Ľubomír Žofia Štefan Ľudmila Ján Čestmír', 'Kováč Horváthová Šťastný Ďurica Ňaňko Židek'),
  vietnamese: pool(
    'Thu Thị|Hương Văn|Đức Minh|Anh Ngọc|Ánh Quốc|Việt Thùy|Dương Hữu|Phước Bảo|Châu Đình|Trọng',
    'Nguyễn Trần Lê Phạm Huỳnh Đặng Bùi Đỗ Hồ Võ',
    { family: 'first' },
  ),
  irish: pool(
    'Siobhán Áine Liam Conor Máire Zoë Renée Patrick Ciarán Sinéad',
    'O’Brien Ó|Súilleabháin McCarthy O’Neill Ní|Dhomhnaill Fitzgerald Smith-Jones O’Shaughnessy Byrne García',
  ),
  mauritian: pool('Priya Jean-Noël Anjali Rajiv Marie-Ange Kaveesh', 'Ramgoolam Lam|Chan|Kee Boodhoo L’Étang Purmessur Duval'),
} satisfies Record<string, NamePool>;
