/** name | country | latitude, longitude | zone | other names, by language where they differ */
export const africaAsiaOceania = `
Abidjan|CI|5.3600,-4.0083|Africa/Abidjan|es=Abiyán
Abuja|NG|9.0765,7.3986|Africa/Lagos|es=Abuya
Abu Dhabi|AE|24.4539,54.3773|Asia/Dubai|es=Abu Dabi; fr=Abou Dabi
Accra|GH|5.6037,-0.1870|Africa/Accra|es=Acra
Addis Ababa|ET|9.0300,38.7400|Africa/Addis_Ababa|es=Adís Abeba; de=Addis Abeba; fr=Addis-Abeba
Algiers|DZ|36.7538,3.0588|Africa/Algiers|es=Argel; de=Algier; fr=Alger
Almaty|KZ|43.2380,76.8829|Asia/Almaty|es=Almatý
Amman|JO|31.9454,35.9284|Asia/Amman|es=Amán
Antananarivo|MG|-18.8792,47.5079|Indian/Antananarivo|
Astana|KZ|51.1694,71.4491|Asia/Almaty|es=Astaná
Auckland|NZ|-36.8509,174.7645|Pacific/Auckland|
Baghdad|IQ|33.3152,44.3661|Asia/Baghdad|es=Bagdad; de=Bagdad; fr=Bagdad
Baku|AZ|40.4093,49.8671|Asia/Baku|es=Bakú; fr=Bakou
Bamako|ML|12.6392,-8.0029|Africa/Bamako|
Bangkok|TH|13.7563,100.5018|Asia/Bangkok|
Beijing|CN|39.9042,116.4074|Asia/Shanghai|es=Pekín; de=Peking; fr=Pékin
Beirut|LB|33.8938,35.5018|Asia/Beirut|fr=Beyrouth
Bengaluru|IN|12.9716,77.5946|Asia/Kolkata|es=Bangalore; de=Bangalore; fr=Bangalore
Brisbane|AU|-27.4698,153.0251|Australia/Brisbane|
Cairo|EG|30.0444,31.2357|Africa/Cairo|es=El Cairo; de=Kairo; fr=Le Caire
Canberra|AU|-35.2809,149.1300|Australia/Sydney|
Cape Town|ZA|-33.9249,18.4241|Africa/Johannesburg|es=Ciudad del Cabo; de=Kapstadt; fr=Le Cap
Casablanca|MA|33.5731,-7.5898|Africa/Casablanca|
Chennai|IN|13.0827,80.2707|Asia/Kolkata|
Colombo|LK|6.9271,79.8612|Asia/Colombo|
Dakar|SN|14.7167,-17.4677|Africa/Dakar|
Damascus|SY|33.5138,36.2765|Asia/Damascus|es=Damasco; de=Damaskus; fr=Damas
Dar es Salaam|TZ|-6.7924,39.2083|Africa/Dar_es_Salaam|es=Dar es-Salam; de=Daressalam; fr=Dar es Salam
Delhi|IN|28.6139,77.2090|Asia/Kolkata|
Dhaka|BD|23.8103,90.4125|Asia/Dhaka|es=Daca; fr=Dacca
Doha|QA|25.2854,51.5310|Asia/Qatar|
Douala|CM|4.0511,9.7679|Africa/Douala|es=Duala
Dubai|AE|25.2048,55.2708|Asia/Dubai|es=Dubái; fr=Dubaï
Hanoi|VN|21.0278,105.8342|Asia/Bangkok|es=Hanói; fr=Hanoï
Harare|ZW|-17.8252,31.0335|Africa/Harare|
Ho Chi Minh City|VN|10.8231,106.6297|Asia/Ho_Chi_Minh|es=Ciudad Ho Chi Minh; de=Ho-Chi-Minh-Stadt; fr=Hô-Chi-Minh-Ville
Hong Kong|HK|22.3193,114.1694|Asia/Hong_Kong|de=Hongkong
Hyderabad|IN|17.3850,78.4867|Asia/Kolkata|
Islamabad|PK|33.6844,73.0479|Asia/Karachi|
Jakarta|ID|-6.2088,106.8456|Asia/Jakarta|es=Yakarta
Jerusalem|IL|31.7683,35.2137|Asia/Jerusalem|es=Jerusalén; fr=Jérusalem
Johannesburg|ZA|-26.2041,28.0473|Africa/Johannesburg|es=Johannesburgo
Kabul|AF|34.5553,69.2075|Asia/Kabul|fr=Kaboul
Kampala|UG|0.3476,32.5825|Africa/Kampala|
Karachi|PK|24.8607,67.0011|Asia/Karachi|
Kathmandu|NP|27.7172,85.3240|Asia/Kathmandu|es=Katmandú; fr=Katmandou
Khartoum|SD|15.5007,32.5599|Africa/Khartoum|es=Jartum; de=Khartum
Kigali|RW|-1.9441,30.0619|Africa/Kigali|
Kinshasa|CD|-4.4419,15.2663|Africa/Kinshasa|es=Kinsasa
Kolkata|IN|22.5726,88.3639|Asia/Kolkata|es=Calcuta; de=Kalkutta; fr=Calcutta
Kuala Lumpur|MY|3.1390,101.6869|Asia/Kuala_Lumpur|
Kuwait City|KW|29.3759,47.9774|Asia/Kuwait|es=Kuwait; de=Kuwait-Stadt; fr=Koweït
Lagos|NG|6.5244,3.3792|Africa/Lagos|
Luanda|AO|-8.8390,13.2894|Africa/Luanda|
Lusaka|ZM|-15.3875,28.3228|Africa/Lusaka|
Manila|PH|14.5995,120.9842|Asia/Manila|fr=Manille
Maputo|MZ|-25.9692,32.5732|Africa/Maputo|
Melbourne|AU|-37.8136,144.9631|Australia/Melbourne|
Mumbai|IN|19.0760,72.8777|Asia/Kolkata|es=Bombay; fr=Bombay
Muscat|OM|23.5880,58.3829|Asia/Muscat|es=Mascate; de=Maskat; fr=Mascate
Nairobi|KE|-1.2921,36.8219|Africa/Nairobi|
Noumea|NC|-22.2711,166.4380|Pacific/Noumea|es=Numea; de=Nouméa; fr=Nouméa
Osaka|JP|34.6937,135.5023|Asia/Tokyo|
Ouagadougou|BF|12.3714,-1.5197|Africa/Ouagadougou|es=Uagadugú
Papeete|PF|-17.5516,-149.5585|Pacific/Tahiti|
Perth|AU|-31.9523,115.8613|Australia/Perth|
Phnom Penh|KH|11.5564,104.9282|Asia/Phnom_Penh|es=Nom Pen
Pretoria|ZA|-25.7479,28.2293|Africa/Johannesburg|
Rabat|MA|34.0209,-6.8416|Africa/Casablanca|
Riyadh|SA|24.7136,46.6753|Asia/Riyadh|es=Riad; de=Riad; fr=Riyad
Sanaa|YE|15.3694,44.1910|Asia/Aden|es=Saná
Seoul|KR|37.5665,126.9780|Asia/Seoul|es=Seúl; fr=Séoul
Shanghai|CN|31.2304,121.4737|Asia/Shanghai|es=Shanghái
Shenzhen|CN|22.5431,114.0579|Asia/Shanghai|
Singapore|SG|1.3521,103.8198|Asia/Singapore|es=Singapur; de=Singapur; fr=Singapour
Suva|FJ|-18.1248,178.4501|Pacific/Fiji|
Sydney|AU|-33.8688,151.2093|Australia/Sydney|es=Sídney
Taipei|TW|25.0330,121.5654|Asia/Taipei|es=Taipéi; de=Taipeh
Tashkent|UZ|41.2995,69.2401|Asia/Tashkent|es=Taskent; de=Taschkent; fr=Tachkent
Tbilisi|GE|41.7151,44.8271|Asia/Tbilisi|es=Tiflis; de=Tiflis; fr=Tbilissi
Tehran|IR|35.6892,51.3890|Asia/Tehran|es=Teherán; de=Teheran; fr=Téhéran
Tel Aviv|IL|32.0853,34.7818|Asia/Jerusalem|fr=Tel-Aviv
Tokyo|JP|35.6762,139.6503|Asia/Tokyo|es=Tokio; de=Tokio
Tripoli|LY|32.8872,13.1913|Africa/Tripoli|es=Trípoli; de=Tripolis
Tunis|TN|36.8065,10.1815|Africa/Tunis|es=Túnez
Ulaanbaatar|MN|47.8864,106.9057|Asia/Ulaanbaatar|es=Ulán Bator; de=Ulan-Bator; fr=Oulan-Bator
Vientiane|LA|17.9757,102.6331|Asia/Vientiane|es=Vientián
Wellington|NZ|-41.2866,174.7756|Pacific/Auckland|
Yaounde|CM|3.8480,11.5021|Africa/Douala|es=Yaundé; de=Jaunde; fr=Yaoundé
Yangon|MM|16.8409,96.1735|Asia/Yangon|es=Rangún; de=Rangun; fr=Rangoun
Yerevan|AM|40.1792,44.4991|Asia/Yerevan|es=Ereván; de=Jerewan; fr=Erevan
`;
