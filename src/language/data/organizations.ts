function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Words that, capitalised within a name, make it an organization's. Lower case. */
export const organizationWords: ReadonlySet<string> = words(`
academy administration affairs agency airlines airways alliance army assembly association associates authority authorities
bank banks battalion board brigade brigades broadcasting brotherhood bureau business
cabinet campaign caucus center centers centre centres chamber church club coalition college command commission committee commonwealth company confederation conference congress consortium consulate cooperation corporation corps council court courts
delegation department directorate
embassy enterprises exchange executive
federation fleet force forces forum foundation front fund
government group guard guards guild
headquarters hospital house
inc industries initiative institute institution instituto intelligence international
jihad journal judiciary
knesset laboratory laboratories league legislature ltd llc llp
mail media militia ministry mission monitor mosque movement museum
nations navy network news newspaper
observatory office opec orchestra organisation organization
palace parliament partnership party police post press program programme project
radio reserve resistance
school relations research secretariat senate service services society soviet staff state-department station studies syndicate
taliban television times treasury tribune tribunal trust
union university
watch workers
`)

/** Names of organizations that no word of theirs gives away, and short forms of such names. */
export const knownOrganizations: ReadonlySet<string> = new Set(
  `Al Jazeera|al-Qaida|al-Qaeda|Al Qaeda|Amnesty International|Associated Press|Bloomberg|Boko Haram|CNN|BBC|NBC|CBS|ABC|MSNBC|NPR|PBS|C-SPAN|Fox News|Fatah|Gazprom|Google|Facebook|Twitter|Hamas|Hezbollah|Hizbollah|Houthis|Interpol|Europol|Islamic State|ISIS|ISIL|Kuomintang|Likud|Medicare|NATO|OPEC|Politico|Reuters|Rosneft|Taliban|TASS|Xinhua|Huawei|Microsoft|Boeing|Airbus|Congress|Coast Guard|National Guard|Parliament|Senate|House of Representatives|Supreme Court|Cabinet|Interfax|Yonhap|Kyodo|Anadolu|Kommersant|Le Monde|Le Figaro|Der Spiegel|Die Zeit|El País|Haaretz|Frontex|Mossad|Shin Bet|Labour|Tories|United Nations|U.N.|UN|European Union|EU|E.U.|World Bank|FBI|CIA|NSA|IMF|IAEA|WHO|WTO|ASEAN|OSCE|G7|G-7|G20|G-20|GOP|African Union|Arab League|Human Rights Watch|Red Cross|Federal Reserve|The Economist|Newsweek`.split(
    "|",
  ),
)

/** Places that are no countries but often named: regions, seas, cities. They keep a name from being a person's. */
export const knownPlaces: ReadonlySet<string> = new Set(
  `Africa|Asia|Europe|Eurasia|Latin America|South America|North America|Central America|Middle East|Far East|Near East|Balkans|Caucasus|Crimea|Donbas|Kashmir|Tibet|Xinjiang|Kurdistan|Siberia|Sahel|Scandinavia|Caribbean|Mediterranean|Atlantic|Pacific|Indo-Pacific|Arctic|Antarctic|Indian Ocean|Persian Gulf|Gulf|Red Sea|Black Sea|Baltic|Baltics|South China Sea|East China Sea|Taiwan Strait|Strait of Hormuz|Suez Canal|New York|New York City|Los Angeles|Chicago|Boston|San Francisco|Houston|Dallas|Miami|Atlanta|Detroit|Philadelphia|Seattle|Denver|Las Vegas|Baltimore|Cleveland|Phoenix|Charlotte|Ferguson|Charleston|Orlando|New Orleans|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Washington, D.C.|D.C.|Geneva|Brussels|Strasbourg|Davos|Munich|Hamburg|Frankfurt|Milan|Naples|Barcelona|Istanbul|Shanghai|Hong Kong|Guangzhou|Shenzhen|Mumbai|Karachi|Lahore|Osaka|Sydney|Melbourne|Toronto|Montreal|Vancouver|Quebec|Ontario|Rio de Janeiro|São Paulo|Sao Paulo|Johannesburg|Cape Town|Lagos|Casablanca|Aleppo|Mosul|Basra|Benghazi|Kandahar|Donetsk|Luhansk|Kharkiv|Odesa|Odessa|Mariupol|St. Petersburg|Saint Petersburg|Guantanamo|Guantanamo Bay|Camp David|Wall Street|Main Street|Silicon Valley|Hollywood|Broadway|Northern Ireland|Catalonia|Bavaria|Flanders|Chechnya|Abkhazia|Okinawa|Golan Heights|Sinai|Darfur|Tigray|Kabul`.split(
    "|",
  ),
)

/** Peoples, parties and faiths as groups: "Republicans said". */
export const knownGroups: ReadonlySet<string> = new Set(
  `Africans|Arabs|Asians|Buddhists|Catholics|Christians|Communists|Conservatives|Democrats|Europeans|Evangelicals|Greens|Hindus|Hispanics|Islamists|Jews|Kurds|Latinos|Liberals|Libertarians|Marines|Mormons|Muslims|Protestants|Republicans|Shiites|Socialists|Sunnis|Westerners`.split(
    "|",
  ),
)

/** Adjectives that are written with a capital and name nobody by themselves. */
export const capitalisedAdjectives: ReadonlySet<string> = new Set(
  `African|African-American|Afro|Anglo|Arab|Arabic|Asian|Balkan|Baltic|Buddhist|Caribbean|Catholic|Christian|Communist|Conservative|Democratic|Democrat|Eastern|Euro|European|Evangelical|Hispanic|Hindu|Islamic|Islamist|Jewish|Kurdish|Latin|Latino|Libertarian|Marxist|Mediterranean|Muslim|Nazi|Nordic|Northern|Orthodox|Protestant|Republican|Shia|Shiite|Socialist|Southern|Soviet|Sunni|Western|Zionist`.split(
    "|",
  ),
)
