import { fold } from '#domain/fold.ts';
import type { Language } from '#locales/languages/language.ts';

export type Place = Record<Language, string>;

/** French, English, Spanish; one name alone is the same in all three. Capitals and the duty stations of press offices. */
const table = `
Abidjan | Abidjan | Abiyán
Abuja | Abuja | Abuya
Accra
Addis-Abeba | Addis Ababa | Addis Abeba
Alger | Algiers | Argel
Amman | Amman | Ammán
Ankara
Antananarivo
Asuncion | Asunción | Asunción
Athènes | Athens | Atenas
Bagdad | Baghdad | Bagdad
Bakou | Baku | Bakú
Bamako
Bangkok
Bangui
Barcelone | Barcelona | Barcelona
Belgrade | Belgrade | Belgrado
Berlin | Berlin | Berlín
Berne | Bern | Berna
Beyrouth | Beirut | Beirut
Bichkek | Bishkek | Biskek
Bogota | Bogotá | Bogotá
Bonn
Brasilia | Brasilia | Brasilia
Bratislava
Brazzaville
Bridgetown
Bruxelles | Brussels | Bruselas
Bucarest | Bucharest | Bucarest
Budapest
Buenos Aires
Bujumbura
Canberra
Caracas
Chisinau | Chişinău | Chisináu
Colombo
Conakry | Conakry | Conakri
Copenhague | Copenhagen | Copenhague
Cotonou | Cotonou | Cotonú
Dacca | Dhaka | Daca
Dakar
Damas | Damascus | Damasco
Djibouti | Djibouti | Yibuti
Djouba | Juba | Yuba
Dublin | Dublin | Dublín
Erevan | Yerevan | Ereván
Florence | Florence | Florencia
Fribourg | Fribourg | Friburgo
Freetown
Gaza
Genève | Geneva | Ginebra
Georgetown
Goma
Guatemala | Guatemala City | Ciudad de Guatemala
La Havane | Havana | La Habana
La Haye | The Hague | La Haya
La Paz
La Valette | Valletta | La Valeta
Le Caire | Cairo | El Cairo
Le Cap | Cape Town | Ciudad del Cabo
Hanoï | Hanoi | Hanói
Harare
Helsinki
Islamabad
Istanbul | Istanbul | Estambul
Jakarta | Jakarta | Yakarta
Jérusalem | Jerusalem | Jerusalén
Johannesburg | Johannesburg | Johannesburgo
Kaboul | Kabul | Kabul
Kampala
Katmandou | Kathmandu | Katmandú
Khartoum | Khartoum | Jartum
Kiev | Kyiv | Kiev
Kyiv | Kyiv | Kiev
Kigali
Kingston
Kinshasa | Kinshasa | Kinsasa
Lausanne | Lausanne | Lausana
Libreville
Lilongwe | Lilongwe | Lilongüe
Lima
Lisbonne | Lisbon | Lisboa
Ljubljana | Ljubljana | Liubliana
Lomé | Lomé | Lomé
Londres | London | Londres
Luanda
Lusaka
Luxembourg | Luxembourg | Luxemburgo
Lyon
Madrid
Malabo
Managua
Manille | Manila | Manila
Maputo
Marseille | Marseille | Marsella
Mexico | Mexico City | Ciudad de México
Milan | Milan | Milán
Mogadiscio | Mogadishu | Mogadiscio
Monrovia
Montevideo
Montréal | Montreal | Montreal
Moscou | Moscow | Moscú
N’Djamena | N’Djamena | Yamena
Nairobi
New Delhi | New Delhi | Nueva Delhi
New York | New York | Nueva York
Niamey
Nicosie | Nicosia | Nicosia
Nouakchott | Nouakchott | Nuakchot
Oslo
Ottawa
Ouagadougou | Ouagadougou | Uagadugú
Panama | Panama City | Ciudad de Panamá
Paris | Paris | París
Pékin | Beijing | Beijing
Phnom Penh | Phnom Penh | Nom Pen
Port-au-Prince | Port-au-Prince | Puerto Príncipe
Port-d’Espagne | Port of Spain | Puerto España
Port Moresby
Prague | Prague | Praga
Pretoria
Pristina
Québec | Quebec City | Quebec
Quito
Rabat
Rangoun | Yangon | Rangún
Reykjavik | Reykjavík | Reikiavik
Riga
Rome | Rome | Roma
San José
San Salvador
Sanaa | Sana’a | Saná
Santiago | Santiago | Santiago
Santo Domingo | Santo Domingo | Santo Domingo
Saint-Domingue | Santo Domingo | Santo Domingo
Sarajevo
Séoul | Seoul | Seúl
Skopje | Skopje | Skopie
Sofia | Sofia | Sofía
Stockholm | Stockholm | Estocolmo
Strasbourg | Strasbourg | Estrasburgo
Tallinn | Tallinn | Tallin
Tachkent | Tashkent | Taskent
Tbilissi | Tbilisi | Tiflis
Tegucigalpa
Téhéran | Tehran | Teherán
Tirana
Tokyo | Tokyo | Tokio
Toronto
Tripoli | Tripoli | Trípoli
Tunis | Tunis | Túnez
Turin | Turin | Turín
Vancouver
Varsovie | Warsaw | Varsovia
Vienne | Vienna | Viena
Vilnius | Vilnius | Vilna
Washington | Washington, D.C. | Washington D. C.
Yaoundé | Yaoundé | Yaundé
Zagreb
Zurich | Zurich | Zúrich
Allemagne | Germany | Alemania
Argentine | Argentina | Argentina
Belgique | Belgium | Bélgica
Bolivie | Bolivia | Bolivia
Brésil | Brazil | Brasil
Canada | Canada | Canadá
Chili | Chile | Chile
Colombie | Colombia | Colombia
Costa Rica
Cuba
Équateur | Ecuador | Ecuador
Espagne | Spain | España
États-Unis | the United States | Estados Unidos
France | France | Francia
Haïti | Haiti | Haití
Honduras
Italie | Italy | Italia
Jordanie | Jordan | Jordania
Liban | Lebanon | Líbano
Mali | Mali | Malí
Maroc | Morocco | Marruecos
Mexique | Mexico | México
Niger | Niger | Níger
Nigeria
Pérou | Peru | Perú
Philippines | the Philippines | Filipinas
Portugal
République dominicaine | the Dominican Republic | la República Dominicana
République démocratique du Congo | the Democratic Republic of the Congo | la República Democrática del Congo
Royaume-Uni | the United Kingdom | el Reino Unido
Sénégal | Senegal | Senegal
Suisse | Switzerland | Suiza
Tchad | Chad | Chad
Tunisie | Tunisia | Túnez
Turquie | Türkiye | Türkiye
Ukraine | Ukraine | Ucrania
Uruguay
Venezuela
Yémen | Yemen | Yemen
`;

export const places: readonly Place[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [fr = '', en = fr, es = fr] = row.split('|').map((name) => name.trim());
    return { fr, en, es };
  });

// `au Caire`, `à la Havane`, `Le Caire` name one city.
const key = (name: string): string =>
  fold(name)
    .replace(/^(?:le |la |les |l')/, '')
    .replace(/-/g, ' ');

const byKey = new Map(places.map((place) => [key(place.fr), place]));

/** The place that a French name means, with or without article, accents or hyphens; null where the lexicon lacks it. */
export const placeOf = (name: string): Place | null => byKey.get(key(name)) ?? null;
