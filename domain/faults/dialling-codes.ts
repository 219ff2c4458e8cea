import { fold } from '#domain/fold.ts';

/** Country codes (ITU-T E.164), with the places of press offices that lie in each, as French writes them. */
const table = `
1: New York, Washington, Ottawa, Montréal, Québec, Toronto, Vancouver, États-Unis, Canada, Saint-Domingue, République dominicaine, Kingston, Jamaïque, Port-d’Espagne, Trinité-et-Tobago, Bridgetown
7: Moscou, Russie, Astana, Kazakhstan
20: Le Caire, Égypte
27: Pretoria, Johannesburg, Le Cap, Afrique du Sud
30: Athènes, Grèce
31: La Haye, Amsterdam, Pays-Bas
32: Bruxelles, Belgique
33: Paris, Lyon, Marseille, Strasbourg, France
34: Madrid, Barcelone, Espagne
36: Budapest, Hongrie
39: Rome, Milan, Turin, Florence, Italie
40: Bucarest, Roumanie
41: Genève, Berne, Lausanne, Zurich, Fribourg, Bâle, Suisse
43: Vienne, Autriche
44: Londres, Royaume-Uni
45: Copenhague, Danemark
46: Stockholm, Suède
47: Oslo, Norvège
48: Varsovie, Pologne
49: Berlin, Bonn, Allemagne
51: Lima, Pérou
52: Mexico, Mexique
53: La Havane, Cuba
54: Buenos Aires, Argentine
55: Brasilia, São Paulo, Rio de Janeiro, Brésil
56: Santiago, Chili
57: Bogota, Bogotá, Medellín, Colombie
58: Caracas, Venezuela
60: Kuala Lumpur, Malaisie
61: Canberra, Sydney, Australie
62: Jakarta, Indonésie
63: Manille, Philippines
66: Bangkok, Thaïlande
81: Tokyo, Japon
82: Séoul
84: Hanoï, Viet Nam
86: Pékin, Beijing, Chine
90: Ankara, Istanbul, Turquie, Türkiye
91: New Delhi, Inde
92: Islamabad, Pakistan
93: Kaboul, Afghanistan
94: Colombo, Sri Lanka
95: Rangoun, Myanmar
98: Téhéran, Iran
211: Djouba, Soudan du Sud
212: Rabat, Casablanca, Maroc
213: Alger, Algérie
216: Tunis, Tunisie
218: Tripoli, Libye
221: Dakar, Sénégal
222: Nouakchott, Mauritanie
223: Bamako, Mali
225: Abidjan, Côte d’Ivoire
226: Ouagadougou, Burkina Faso
227: Niamey, Niger
228: Lomé, Togo
229: Cotonou, Bénin
231: Monrovia, Libéria
233: Accra, Ghana
234: Abuja, Lagos, Nigéria, Nigeria
235: N’Djamena, Tchad
236: Bangui
237: Yaoundé, Cameroun
241: Libreville, Gabon
242: Brazzaville, Congo
243: Kinshasa, Goma, République démocratique du Congo
244: Luanda, Angola
249: Khartoum, Soudan
250: Kigali, Rwanda
251: Addis-Abeba, Éthiopie
252: Mogadiscio, Somalie
253: Djibouti
254: Nairobi, Kenya
256: Kampala, Ouganda
257: Bujumbura, Burundi
258: Maputo, Mozambique
260: Lusaka, Zambie
261: Antananarivo, Madagascar
263: Harare, Zimbabwe
265: Lilongwe, Malawi
351: Lisbonne, Portugal
352: Luxembourg
353: Dublin, Irlande
354: Reykjavik, Islande
355: Tirana, Albanie
356: La Valette, Malte
357: Nicosie, Chypre
358: Helsinki, Finlande
359: Sofia, Bulgarie
370: Vilnius, Lituanie
371: Riga, Lettonie
372: Tallinn, Estonie
373: Chisinau, Moldova
374: Erevan, Arménie
380: Kiev, Kyiv, Ukraine
381: Belgrade, Serbie
383: Pristina, Kosovo
385: Zagreb, Croatie
386: Ljubljana, Slovénie
387: Sarajevo, Bosnie-Herzégovine
389: Skopje
420: Prague
421: Bratislava, Slovaquie
502: Guatemala
503: San Salvador, El Salvador
504: Tegucigalpa, Honduras
505: Managua, Nicaragua
506: San José, Costa Rica
507: Panama
509: Port-au-Prince, Haïti
591: La Paz, Bolivie
592: Georgetown, Guyana
593: Quito, Guayaquil, Équateur
595: Asuncion, Asunción, Paraguay
598: Montevideo, Uruguay
880: Dacca, Bangladesh
961: Beyrouth, Liban
962: Amman, Jordanie
963: Damas, Syrie
964: Bagdad, Erbil, Iraq
966: Riyad, Arabie saoudite
967: Sanaa, Aden, Yémen
970: Gaza, Ramallah
971: Dubaï, Abou Dhabi
972: Jérusalem, Tel-Aviv, Israël
974: Doha, Qatar
977: Katmandou, Népal
992: Douchanbé, Tadjikistan
994: Bakou, Azerbaïdjan
995: Tbilissi, Géorgie
996: Bichkek, Kirghizistan
998: Tachkent, Ouzbékistan
`;

/** The country codes of a place, by its folded French name. Gaza, Ramallah and Jerusalem are reached by two. */
export const diallingCodes: ReadonlyMap<string, readonly string[]> = (() => {
  const codes = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [code = '', places = ''] = line.split(': ');
    for (const place of places.split(', ')) {
      const key = fold(place);
      codes.set(key, [...(codes.get(key) ?? []), code]);
    }
  }
  for (const place of ['gaza', 'ramallah', 'jerusalem']) codes.set(place, ['970', '972']);
  return codes;
})();
