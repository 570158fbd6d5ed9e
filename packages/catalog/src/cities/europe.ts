/** name | country | latitude, longitude | zone | other names, by language where they differ */
export const europe = `
Amsterdam|NL|52.3728,4.8936|Europe/Amsterdam|es=Ámsterdam
Rotterdam|NL|51.9225,4.4792|Europe/Amsterdam|es=Róterdam
Athens|GR|37.9838,23.7275|Europe/Athens|es=Atenas; de=Athen; fr=Athènes
Barcelona|ES|41.3874,2.1686|Europe/Madrid|fr=Barcelone
Basel|CH|47.5596,7.5886|Europe/Zurich|es=Basilea; fr=Bâle
Belgrade|RS|44.8125,20.4612|Europe/Belgrade|es=Belgrado; de=Belgrad
Berlin|DE|52.5200,13.4050|Europe/Berlin|es=Berlín
Bern|CH|46.9480,7.4474|Europe/Zurich|es=Berna; fr=Berne
Bilbao|ES|43.2630,-2.9350|Europe/Madrid|
Birmingham|GB|52.4862,-1.8904|Europe/London|
Bordeaux|FR|44.8378,-0.5792|Europe/Paris|es=Burdeos
Bratislava|SK|48.1486,17.1077|Europe/Bratislava|
Brussels|BE|50.8467,4.3525|Europe/Brussels|es=Bruselas; de=Brüssel; fr=Bruxelles
Bucharest|RO|44.4268,26.1025|Europe/Bucharest|es=Bucarest; de=Bukarest; fr=Bucarest
Budapest|HU|47.4979,19.0402|Europe/Budapest|
Chisinau|MD|47.0105,28.8638|Europe/Chisinau|es=Chisináu; fr=Chișinău
Cologne|DE|50.9375,6.9603|Europe/Berlin|es=Colonia; de=Köln
Copenhagen|DK|55.6761,12.5683|Europe/Copenhagen|es=Copenhague; de=Kopenhagen; fr=Copenhague
Dublin|IE|53.3498,-6.2603|Europe/Dublin|es=Dublín
Edinburgh|GB|55.9533,-3.1883|Europe/London|es=Edimburgo; fr=Édimbourg
Frankfurt am Main|DE|50.1109,8.6821|Europe/Berlin|es=Fráncfort del Meno; fr=Francfort-sur-le-Main
Geneva|CH|46.2044,6.1432|Europe/Zurich|es=Ginebra; de=Genf; fr=Genève
Glasgow|GB|55.8617,-4.2583|Europe/London|
Gothenburg|SE|57.7089,11.9746|Europe/Stockholm|es=Gotemburgo; de=Göteborg; fr=Göteborg
Graz|AT|47.0707,15.4395|Europe/Vienna|
Hamburg|DE|53.5511,9.9937|Europe/Berlin|es=Hamburgo; fr=Hambourg
Helsinki|FI|60.1699,24.9384|Europe/Helsinki|
Istanbul|TR|41.0082,28.9784|Europe/Istanbul|es=Estambul
Ankara|TR|39.9334,32.8597|Europe/Istanbul|
Kyiv|UA|50.4501,30.5234|Europe/Kyiv|es=Kiev; de=Kiew; fr=Kiev
Leipzig|DE|51.3397,12.3731|Europe/Berlin|
Lille|FR|50.6292,3.0573|Europe/Paris|
Lisbon|PT|38.7223,-9.1393|Europe/Lisbon|es=Lisboa; de=Lissabon; fr=Lisbonne
Ljubljana|SI|46.0569,14.5058|Europe/Ljubljana|es=Liubliana
London|GB|51.5072,-0.1276|Europe/London|es=Londres; fr=Londres
Luxembourg|LU|49.6116,6.1319|Europe/Luxembourg|es=Luxemburgo; de=Luxemburg
Lyon|FR|45.7640,4.8357|Europe/Paris|
Madrid|ES|40.4168,-3.7038|Europe/Madrid|
Malaga|ES|36.7213,-4.4214|Europe/Madrid|es=Málaga; de=Málaga
Manchester|GB|53.4808,-2.2426|Europe/London|
Marseille|FR|43.2965,5.3698|Europe/Paris|es=Marsella
Milan|IT|45.4642,9.1900|Europe/Rome|es=Milán; de=Mailand
Minsk|BY|53.9006,27.5590|Europe/Minsk|
Moscow|RU|55.7558,37.6173|Europe/Moscow|es=Moscú; de=Moskau; fr=Moscou
Munich|DE|48.1351,11.5820|Europe/Berlin|es=Múnich; de=München
Nantes|FR|47.2184,-1.5536|Europe/Paris|
Nice|FR|43.7102,7.2620|Europe/Paris|es=Niza; de=Nizza
Oslo|NO|59.9139,10.7522|Europe/Oslo|
Palma|ES|39.5696,2.6502|Europe/Madrid|
Paris|FR|48.8566,2.3522|Europe/Paris|es=París
Porto|PT|41.1579,-8.6291|Europe/Lisbon|es=Oporto
Prague|CZ|50.0755,14.4378|Europe/Prague|es=Praga; de=Prag
Reykjavik|IS|64.1466,-21.9426|Atlantic/Reykjavik|es=Reikiavik; de=Reykjavík
Riga|LV|56.9496,24.1052|Europe/Riga|
Rome|IT|41.9028,12.4964|Europe/Rome|es=Roma; de=Rom
Saint Petersburg|RU|59.9311,30.3609|Europe/Moscow|es=San Petersburgo; de=Sankt Petersburg; fr=Saint-Pétersbourg
Salzburg|AT|47.8095,13.0550|Europe/Vienna|es=Salzburgo; fr=Salzbourg
Sarajevo|BA|43.8563,18.4131|Europe/Sarajevo|
Seville|ES|37.3891,-5.9845|Europe/Madrid|es=Sevilla; de=Sevilla; fr=Séville
Skopje|MK|41.9981,21.4254|Europe/Skopje|
Sofia|BG|42.6977,23.3219|Europe/Sofia|es=Sofía
Stockholm|SE|59.3293,18.0686|Europe/Stockholm|es=Estocolmo
Strasbourg|FR|48.5734,7.7521|Europe/Paris|es=Estrasburgo; de=Straßburg
Stuttgart|DE|48.7758,9.1829|Europe/Berlin|
Tallinn|EE|59.4370,24.7536|Europe/Tallinn|es=Tallin
Tirana|AL|41.3275,19.8187|Europe/Tirane|
Toulouse|FR|43.6047,1.4442|Europe/Paris|
Valencia|ES|39.4699,-0.3763|Europe/Madrid|fr=Valence (Espagne)
Vienna|AT|48.2082,16.3738|Europe/Vienna|es=Viena; de=Wien; fr=Vienne
Vilnius|LT|54.6872,25.2797|Europe/Vilnius|es=Vilna
Warsaw|PL|52.2297,21.0122|Europe/Warsaw|es=Varsovia; de=Warschau; fr=Varsovie
Krakow|PL|50.0647,19.9450|Europe/Warsaw|es=Cracovia; de=Krakau; fr=Cracovie
Zagreb|HR|45.8150,15.9819|Europe/Zagreb|
Zaragoza|ES|41.6488,-0.8891|Europe/Madrid|de=Saragossa; fr=Saragosse
Zurich|CH|47.3769,8.5417|Europe/Zurich|es=Zúrich; de=Zürich
`;
