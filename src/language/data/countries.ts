/**
 * What people call a country's citizens, where its government sits, and the houses and ministries that stand for it.
 * Keyed by ISO 3166-1 alpha-3; the countries' own names come from i18n-iso-countries. A line reads
 * `CODE | demonyms and adjectives | capitals | seats of power | other names`.
 */
const table = `
AFG | Afghan, Afghans, Afghani | Kabul | Arg |
ALB | Albanian, Albanians | Tirana | |
DZA | Algerian, Algerians | Algiers | El Mouradia |
AND | Andorran, Andorrans | Andorra la Vella | |
AGO | Angolan, Angolans | Luanda | |
ATG | Antiguan, Antiguans, Barbudan | | |
ARG | Argentine, Argentinian, Argentines, Argentinians, Argentinean | Buenos Aires | Casa Rosada | Argentine Republic
ARM | Armenian, Armenians | Yerevan | |
AUS | Australian, Australians, Aussie | Canberra | Kirribilli House |
AUT | Austrian, Austrians | Vienna | Ballhausplatz |
AZE | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku | |
BHS | Bahamian, Bahamians | Nassau | | Bahamas
BHR | Bahraini, Bahrainis | Manama | |
BGD | Bangladeshi, Bangladeshis | Dhaka | Bangabhaban |
BRB | Barbadian, Barbadians, Bajan | Bridgetown | |
BLR | Belarusian, Belarusians, Belarussian | Minsk | |
BEL | Belgian, Belgians | | |
BLZ | Belizean, Belizeans | Belmopan | |
BEN | Beninese, Beninois | Porto-Novo | |
BTN | Bhutanese | Thimphu | |
BOL | Bolivian, Bolivians | La Paz, Sucre | Palacio Quemado | Bolivia
BIH | Bosnian, Bosnians | Sarajevo | | Bosnia, Bosnia-Herzegovina
BWA | Batswana, Motswana, Botswanan | Gaborone | |
BRA | Brazilian, Brazilians | Brasilia, Brasília | Planalto, Itamaraty |
BRN | Bruneian, Bruneians | Bandar Seri Begawan | | Brunei
BGR | Bulgarian, Bulgarians | Sofia | |
BFA | Burkinabe, Burkinabé | Ouagadougou | |
BDI | Burundian, Burundians | Bujumbura, Gitega | |
KHM | Cambodian, Cambodians, Khmer | Phnom Penh | |
CMR | Cameroonian, Cameroonians | Yaounde, Yaoundé | |
CAN | Canadian, Canadians | Ottawa | Rideau Hall, Parliament Hill |
CPV | Cape Verdean, Cape Verdeans, Cabo Verdean, Cabo Verdeans | Praia | | Cape Verde, Cabo Verde
CAF | Central African | Bangui | |
TCD | Chadian, Chadians | N'Djamena, Ndjamena | |
CHL | Chilean, Chileans | Santiago | La Moneda |
CHN | Chinese | Beijing, Peking | Zhongnanhai | China, PRC, People's Republic of China, Mainland China
COL | Colombian, Colombians | Bogota, Bogotá | Casa de Nariño |
COM | Comoran, Comorian | Moroni | |
COG | | Brazzaville | | Republic of the Congo, Congo-Brazzaville
COD | Congolese | Kinshasa | | Democratic Republic of Congo, Democratic Republic of the Congo, DRC, Congo
CRI | Costa Rican, Costa Ricans | | |
CIV | Ivorian, Ivorians | Yamoussoukro, Abidjan | | Ivory Coast, Côte d'Ivoire
HRV | Croatian, Croatians, Croat | Zagreb | Banski Dvori |
CUB | Cuban, Cubans | Havana | |
CYP | Cypriot, Cypriots | Nicosia | |
CZE | Czech, Czechs | Prague | Prague Castle | Czech Republic, Czechia
DNK | Danish, Dane, Danes | Copenhagen | Christiansborg |
DJI | Djiboutian, Djiboutians | Djibouti City | |
DMA | | Roseau | |
DOM | Dominican, Dominicans | Santo Domingo | |
ECU | Ecuadorian, Ecuadorians, Ecuadorean | Quito | Carondelet |
EGY | Egyptian, Egyptians | Cairo | |
SLV | Salvadoran, Salvadorans, Salvadorean | San Salvador | |
GNQ | Equatoguinean | Malabo | |
ERI | Eritrean, Eritreans | Asmara | |
EST | Estonian, Estonians | Tallinn | Stenbock House |
SWZ | Swazi, Swazis | Mbabane | | Swaziland, Eswatini
ETH | Ethiopian, Ethiopians | Addis Ababa | |
FJI | Fijian, Fijians | Suva | |
FIN | Finnish, Finn, Finns | Helsinki | |
FRA | French, Frenchman, Frenchwoman | Paris | Élysée, Élysée Palace, Elysee, Elysee Palace, Quai d'Orsay, Matignon |
GAB | Gabonese | Libreville | |
GMB | Gambian, Gambians | Banjul | | Gambia
GEO | Georgian, Georgians | Tbilisi | |
DEU | German, Germans | Berlin | Bundestag, Bundesrat, Chancellery |
GHA | Ghanaian, Ghanaians | Accra | Jubilee House |
GRC | Greek, Greeks | Athens | |
GRD | Grenadian, Grenadians | | |
GTM | Guatemalan, Guatemalans | Guatemala City | |
GIN | Guinean, Guineans | Conakry | |
GNB | Bissau-Guinean | Bissau | |
GUY | Guyanese | | |
HTI | Haitian, Haitians | Port-au-Prince | |
HND | Honduran, Hondurans | Tegucigalpa | |
HKG | Hongkonger, Hongkongers | | | Hong Kong
HUN | Hungarian, Hungarians | Budapest | |
ISL | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík | |
IND | Indian, Indians | New Delhi, Delhi | South Block, Rashtrapati Bhavan |
IDN | Indonesian, Indonesians | Jakarta | Merdeka Palace |
IRN | Iranian, Iranians | Tehran, Teheran | | Iran, Islamic Republic of Iran
IRQ | Iraqi, Iraqis | Baghdad | |
IRL | Irish, Irishman | Dublin | Leinster House, Iveagh House |
ISR | Israeli, Israelis | Jerusalem, Tel Aviv | Knesset |
ITA | Italian, Italians | Rome | Palazzo Chigi, Farnesina, Quirinal Palace, Quirinale |
JAM | Jamaican, Jamaicans | | |
JPN | Japanese | Tokyo | Kantei, Nagatacho, Kasumigaseki |
JOR | Jordanian, Jordanians | Amman | |
KAZ | Kazakh, Kazakhs, Kazakhstani | Astana, Nur-Sultan | Akorda |
KEN | Kenyan, Kenyans | Nairobi | |
KIR | I-Kiribati | Tarawa | |
PRK | North Korean, North Koreans | Pyongyang | | North Korea, DPRK
KOR | South Korean, South Koreans | Seoul | Blue House, Cheong Wa Dae | South Korea, Republic of Korea
XKX | Kosovar, Kosovars, Kosovan | Pristina | | Kosovo
KWT | Kuwaiti, Kuwaitis | Kuwait City | |
KGZ | Kyrgyz | Bishkek | |
LAO | Lao, Laotian, Laotians | Vientiane | | Laos
LVA | Latvian, Latvians | Riga | Riga Castle |
LBN | Lebanese | Beirut | Grand Serail, Baabda Palace |
LSO | Basotho | Maseru | |
LBR | Liberian, Liberians | Monrovia | |
LBY | Libyan, Libyans | Tripoli | |
LIE | Liechtensteiner | Vaduz | |
LTU | Lithuanian, Lithuanians | Vilnius | |
LUX | Luxembourgish, Luxembourger | | |
MAC | Macanese | | | Macau
MKD | Macedonian, Macedonians | Skopje | | Macedonia, North Macedonia
MDG | Malagasy, Madagascan | Antananarivo | |
MWI | Malawian, Malawians | Lilongwe | |
MYS | Malaysian, Malaysians | Kuala Lumpur, Putrajaya | Wisma Putra |
MDV | Maldivian, Maldivians | Malé | |
MLI | Malian, Malians | Bamako | |
MLT | Maltese | Valletta | Auberge de Castille |
MHL | Marshallese | Majuro | |
MRT | Mauritanian, Mauritanians | Nouakchott | |
MUS | Mauritian, Mauritians | Port Louis | |
MEX | Mexican, Mexicans | Mexico City | Los Pinos, Palacio Nacional | United Mexican States
FSM | Micronesian, Micronesians | Palikir | | Micronesia
MDA | Moldovan, Moldovans | Chisinau, Chișinău | | Moldova
MCO | Monegasque, Monégasque | | |
MNG | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator | |
MNE | Montenegrin, Montenegrins | Podgorica | |
MAR | Moroccan, Moroccans | Rabat | |
MOZ | Mozambican, Mozambicans | Maputo | |
MMR | Burmese, Myanmarese | Naypyidaw, Naypyitaw, Yangon | | Burma, Myanmar
NAM | Namibian, Namibians | Windhoek | |
NRU | Nauruan | Yaren | |
NPL | Nepali, Nepalese, Nepalis | Kathmandu | Singha Durbar |
NLD | Dutch, Dutchman | The Hague, Amsterdam | Binnenhof, Catshuis | Holland, Netherlands
NZL | New Zealander, New Zealanders, Kiwi | Wellington | Beehive |
NIC | Nicaraguan, Nicaraguans | Managua | |
NER | Nigerien, Nigeriens | Niamey | |
NGA | Nigerian, Nigerians | Abuja | Aso Rock |
NOR | Norwegian, Norwegians | Oslo | |
OMN | Omani, Omanis | Muscat | |
PAK | Pakistani, Pakistanis | Islamabad | Rawalpindi |
PLW | Palauan, Palauans | Ngerulmud | |
PSE | Palestinian, Palestinians | Ramallah | Muqata | Palestine, Palestinian Authority, Gaza, West Bank
PAN | Panamanian, Panamanians | Panama City | Palacio de las Garzas |
PNG | Papua New Guinean | Port Moresby | |
PRY | Paraguayan, Paraguayans | Asuncion, Asunción | |
PER | Peruvian, Peruvians | Lima | |
PHL | Filipino, Filipinos, Filipina, Philippine | Manila | Malacañang, Malacanang, Malacañang Palace |
POL | Polish, Pole, Poles | Warsaw | Belweder |
PRT | Portuguese | Lisbon | São Bento |
PRI | Puerto Rican, Puerto Ricans | | |
QAT | Qatari, Qataris | Doha | |
ROU | Romanian, Romanians | Bucharest | Cotroceni Palace, Victoria Palace |
RUS | Russian, Russians | Moscow | Kremlin, Smolenskaya Square, Duma, State Duma | Russia
RWA | Rwandan, Rwandans | Kigali | |
KNA | Kittitian | Basseterre | |
LCA | Saint Lucian, St. Lucian | Castries | |
VCT | Vincentian | Kingstown | |
WSM | Samoan, Samoans | Apia | |
SMR | Sammarinese | | |
STP | Santomean | | |
SAU | Saudi, Saudis, Saudi Arabian | Riyadh | |
SEN | Senegalese | Dakar | |
SRB | Serbian, Serbians, Serb, Serbs | Belgrade | |
SYC | Seychellois | | |
SLE | Sierra Leonean, Sierra Leoneans | Freetown | |
SGP | Singaporean, Singaporeans | | Istana |
SVK | Slovak, Slovaks, Slovakian | Bratislava | |
SVN | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana | |
SLB | | Honiara | |
SOM | Somali, Somalis | Mogadishu | Villa Somalia |
ZAF | South African, South Africans | Pretoria | Union Buildings |
SSD | South Sudanese | Juba | |
ESP | Spanish, Spaniard, Spaniards | Madrid | Moncloa, Moncloa Palace, Zarzuela Palace |
LKA | Sri Lankan, Sri Lankans | Colombo | Temple Trees |
SDN | Sudanese | Khartoum | |
SUR | Surinamese | Paramaribo | |
SWE | Swedish, Swede, Swedes | Stockholm | Rosenbad, Riksdag |
CHE | Swiss | Bern, Berne | Bundeshaus |
SYR | Syrian, Syrians | Damascus | | Syria
TWN | Taiwanese | Taipei | | Taiwan
TJK | Tajik, Tajiks | Dushanbe | | Tajikistan
TZA | Tanzanian, Tanzanians | Dodoma, Dar es Salaam | | Tanzania
THA | Thai, Thais | Bangkok | Government House |
TLS | Timorese | Dili | | East Timor, Timor-Leste
TGO | Togolese | Lome, Lomé | |
TON | Tongan, Tongans | Nuku'alofa | |
TTO | Trinidadian, Trinidadians | Port of Spain | |
TUN | Tunisian, Tunisians | Tunis | Carthage Palace |
TUR | Turkish, Turk, Turks | Ankara | Ak Saray, Beştepe, Bestepe | Turkey, Türkiye
TKM | Turkmen, Turkmens | Ashgabat | |
TUV | Tuvaluan | Funafuti | |
UGA | Ugandan, Ugandans | Kampala | |
UKR | Ukrainian, Ukrainians | Kyiv, Kiev | Bankova, Verkhovna Rada | Ukraine
ARE | Emirati, Emiratis | Abu Dhabi | | United Arab Emirates, UAE, Emirates
GBR | British, Briton, Britons, English, Scottish, Welsh | London | Downing Street, 10 Downing Street, Number 10, No. 10, Whitehall, Westminster, Buckingham Palace | Britain, Great Britain, UK, U.K., United Kingdom, England, Scotland, Wales
USA | American, Americans | Washington | White House, Pentagon, Foggy Bottom, Capitol Hill, Oval Office | United States, United States of America, US, U.S., U.S.A., USA, America
URY | Uruguayan, Uruguayans | Montevideo | | Oriental Republic of Uruguay
UZB | Uzbek, Uzbeks | Tashkent | |
VUT | ni-Vanuatu | Port Vila | |
VAT | | | Holy See | Vatican, Vatican City
VEN | Venezuelan, Venezuelans | Caracas | Miraflores, Miraflores Palace | Venezuela
VNM | Vietnamese | Hanoi | | Vietnam, Viet Nam
YEM | Yemeni, Yemenis | Sanaa, Sana'a | |
ZMB | Zambian, Zambians | Lusaka | |
ZWE | Zimbabwean, Zimbabweans | Harare | |
ABW | Aruban, Arubans | Oranjestad | |
BMU | Bermudian, Bermudians | | |
COK | Cook Islander, Cook Islanders | Avarua | |
CUW | Curaçaoan | Willemstad | | Curaçao, Curacao
CYM | Caymanian, Caymanians | | |
ESH | Sahrawi, Sahrawis, Saharawi | | | Western Sahara
FLK | Falkland Islander, Falkland Islanders | | | Falkland Islands, Falklands
FRO | Faroese | Tórshavn, Torshavn | | Faroe Islands, Faroes
GIB | Gibraltarian, Gibraltarians | | |
GRL | Greenlandic, Greenlander, Greenlanders | Nuuk | |
GUM | Guamanian, Guamanians | Hagåtña | |
NCL | New Caledonian, New Caledonians | Nouméa, Noumea | |
NIU | Niuean, Niueans | Alofi | |
PYF | French Polynesian, French Polynesians | Papeete | |
`

/** One country as texts name it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  /** "Chinese", "Danes". */
  readonly demonyms: readonly string[]
  /** Cities whose name is used for the government: "Beijing". */
  readonly capitals: readonly string[]
  /** Palaces, houses and ministries that stand for a government: "Kremlin". */
  readonly seats: readonly string[]
  /** Short or older names that the ISO list does not hold: "Britain". */
  readonly otherNames: readonly string[]
}

/** Demonyms, capitals and seats of power of the world's countries. */
export const countryNames: readonly CountryNames[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", ...lists] = line.split("|").map((cell) => cell.trim())
    const [demonyms = [], capitals = [], seats = [], otherNames = []] = lists.map((list) =>
      list === "" ? [] : list.split(/,\s*/),
    )
    return { code, demonyms, capitals, seats, otherNames }
  })
