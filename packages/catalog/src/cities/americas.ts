/** name | country | latitude, longitude | zone | other names, by language where they differ */
export const americas = `
Asuncion|PY|-25.2637,-57.5759|America/Asuncion|es=Asunción; de=Asunción; fr=Asunción
Atlanta|US|33.7490,-84.3880|America/New_York|
Austin|US|30.2672,-97.7431|America/Chicago|
Bogota|CO|4.7110,-74.0721|America/Bogota|es=Bogotá; de=Bogotá
Boston|US|42.3601,-71.0589|America/New_York|
Brasilia|BR|-15.7939,-47.8828|America/Sao_Paulo|de=Brasília
Buenos Aires|AR|-34.6037,-58.3816|America/Argentina/Buenos_Aires|
Calgary|CA|51.0447,-114.0719|America/Edmonton|
Cali|CO|3.4516,-76.5320|America/Bogota|
Caracas|VE|10.4806,-66.9036|America/Caracas|
Chicago|US|41.8781,-87.6298|America/Chicago|
Cordoba|AR|-31.4201,-64.1888|America/Argentina/Cordoba|es=Córdoba; de=Córdoba; fr=Córdoba
Dallas|US|32.7767,-96.7970|America/Chicago|
Denver|US|39.7392,-104.9903|America/Denver|
Guadalajara|MX|20.6597,-103.3496|America/Mexico_City|
Guatemala City|GT|14.6349,-90.5069|America/Guatemala|es=Ciudad de Guatemala; de=Guatemala-Stadt; fr=Guatemala
Guayaquil|EC|-2.1894,-79.8891|America/Guayaquil|
Havana|CU|23.1136,-82.3666|America/Havana|es=La Habana; de=Havanna; fr=La Havane
Honolulu|US|21.3099,-157.8581|Pacific/Honolulu|
Houston|US|29.7604,-95.3698|America/Chicago|
Kingston|JM|17.9712,-76.7936|America/Jamaica|
La Paz|BO|-16.4897,-68.1193|America/La_Paz|
Lima|PE|-12.0464,-77.0428|America/Lima|
Los Angeles|US|34.0522,-118.2437|America/Los_Angeles|es=Los Ángeles
Managua|NI|12.1150,-86.2362|America/Managua|
Medellin|CO|6.2476,-75.5658|America/Bogota|es=Medellín; de=Medellín; fr=Medellín
Mexico City|MX|19.4326,-99.1332|America/Mexico_City|es=Ciudad de México; de=Mexiko-Stadt; fr=Mexico
Miami|US|25.7617,-80.1918|America/New_York|
Monterrey|MX|25.6866,-100.3161|America/Monterrey|
Montevideo|UY|-34.9011,-56.1645|America/Montevideo|
Montreal|CA|45.5019,-73.5674|America/Toronto|fr=Montréal
New York|US|40.7128,-74.0060|America/New_York|es=Nueva York
Ottawa|CA|45.4215,-75.6972|America/Toronto|
Panama City|PA|8.9824,-79.5199|America/Panama|es=Ciudad de Panamá; de=Panama-Stadt; fr=Panama
Philadelphia|US|39.9526,-75.1652|America/New_York|es=Filadelfia; fr=Philadelphie
Phoenix|US|33.4484,-112.0740|America/Phoenix|
Port-au-Prince|HT|18.5944,-72.3074|America/Port-au-Prince|es=Puerto Príncipe
Quebec City|CA|46.8139,-71.2080|America/Toronto|es=Quebec; de=Québec; fr=Québec
Quito|EC|-0.1807,-78.4678|America/Guayaquil|
Rio de Janeiro|BR|-22.9068,-43.1729|America/Sao_Paulo|es=Río de Janeiro
Rosario|AR|-32.9442,-60.6505|America/Argentina/Cordoba|
San Francisco|US|37.7749,-122.4194|America/Los_Angeles|
San Jose|CR|9.9281,-84.0907|America/Costa_Rica|es=San José; de=San José; fr=San José
San Juan|PR|18.4655,-66.1057|America/Puerto_Rico|
San Salvador|SV|13.6929,-89.2182|America/El_Salvador|
Santiago|CL|-33.4489,-70.6693|America/Santiago|es=Santiago de Chile; de=Santiago de Chile; fr=Santiago du Chili
Santo Domingo|DO|18.4861,-69.9312|America/Santo_Domingo|fr=Saint-Domingue
Sao Paulo|BR|-23.5505,-46.6333|America/Sao_Paulo|es=San Pablo; de=São Paulo; fr=São Paulo
Seattle|US|47.6062,-122.3321|America/Los_Angeles|
Tegucigalpa|HN|14.0723,-87.1921|America/Tegucigalpa|
Tijuana|MX|32.5149,-117.0382|America/Tijuana|
Toronto|CA|43.6532,-79.3832|America/Toronto|
Vancouver|CA|49.2827,-123.1207|America/Vancouver|
Washington|US|38.9072,-77.0369|America/New_York|
`;
