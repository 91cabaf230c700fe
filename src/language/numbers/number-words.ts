/** Words that are numbers by themselves. "one" is among them: what it counts decides whether it is meant. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
)

/** Abbreviated scales, right after digits: "3.4bn". `m` may be metres and stands for millions after a currency alone. */
export const shortScales: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 }),
)

/** As above, but of money only. */
export const moneyScales: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, b: 1e9, t: 1e12 }))

/** What a fraction's name divides by: "two thirds", "a quarter". */
export const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    tenth: 10,
    tenths: 10,
  }),
)

/** Fractions of one character. */
export const fractionGlyphs: ReadonlyMap<string, number> = new Map(
  Object.entries({ "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4 }),
)

/** Verbs and adverbs that multiply: "exports doubled", "twice the rate". */
export const multiples: ReadonlyMap<string, number> = new Map(
  Object.entries({
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    quadrupling: 4,
    quintupled: 5,
    halved: 0.5,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    tenfold: 10,
    hundredfold: 100,
  }),
)

/** Currency signs and codes that stand before a number, with their ISO 4217 code. A bare "$" is read as the US dollar. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: "USD",
    us$: "USD",
    usd: "USD",
    a$: "AUD",
    au$: "AUD",
    c$: "CAD",
    ca$: "CAD",
    hk$: "HKD",
    nt$: "TWD",
    nz$: "NZD",
    s$: "SGD",
    r$: "BRL",
    "€": "EUR",
    eur: "EUR",
    "£": "GBP",
    gbp: "GBP",
    "¥": "JPY",
    rmb: "CNY",
    cny: "CNY",
    "₽": "RUB",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₴": "UAH",
    "₫": "VND",
    "₱": "PHP",
    chf: "CHF",
  }),
)

/** Names of currencies after a number. A name that several states use ("crowns", "dinars", "pesos") is a unit as it stands. */
export const currencyNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: "USD",
    dollars: "USD",
    euro: "EUR",
    euros: "EUR",
    sterling: "GBP",
    yuan: "CNY",
    renminbi: "CNY",
    rmb: "CNY",
    yen: "JPY",
    ruble: "RUB",
    rubles: "RUB",
    rouble: "RUB",
    roubles: "RUB",
    hryvnia: "UAH",
    hryvnias: "UAH",
    zloty: "PLN",
    zlotys: "PLN",
    shekel: "ILS",
    shekels: "ILS",
    rand: "ZAR",
    baht: "THB",
    ringgit: "MYR",
    usd: "USD",
    eur: "EUR",
    gbp: "GBP",
    cny: "CNY",
    jpy: "JPY",
  }),
)

/** Whose dollars, pounds, francs or rupees they are. */
export const currencyOf: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    dollars: {
      american: "USD",
      us: "USD",
      "u.s.": "USD",
      australian: "AUD",
      canadian: "CAD",
      singapore: "SGD",
      taiwan: "TWD",
      taiwanese: "TWD",
      zealand: "NZD",
      kong: "HKD",
    },
    pounds: { british: "GBP", egyptian: "EGP", syrian: "SYP", lebanese: "LBP", sudanese: "SDG" },
    francs: { swiss: "CHF", cfa: "XOF" },
    rupees: { indian: "INR", pakistani: "PKR", lankan: "LKR" },
    won: { korean: "KRW" },
    lira: { turkish: "TRY" },
    pesos: { mexican: "MXN", philippine: "PHP", argentine: "ARS" },
  }),
)
