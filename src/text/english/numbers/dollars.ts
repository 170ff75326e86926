/** Whose dollar a bare "$" is: places and people of the countries that have one, each with its code. */
export const DOLLAR_PLACES: readonly (readonly [place: RegExp, code: string])[] = [
  [
    /\b(?:Canada|Canadians?|Toronto|Ottawa|Montr[eé]al|Vancouver|Calgary|Edmonton|Winnipeg|Qu[eé]bec|Ontario|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia)\b/,
    'CAD',
  ],
  [
    /\b(?:Australia|Australians?|Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaide|Queensland|New South Wales|Tasmania)\b/,
    'AUD',
  ],
  [/\b(?:New Zealand(?:ers?)?|Auckland|Christchurch)\b/, 'NZD'],
  [/\bSingapore(?:ans?)?\b/, 'SGD'],
  [/\bHong Kong(?:ers?)?\b/, 'HKD'],
]
/** Matches what tells of the United States, so that "$" may be theirs: "US$", "U.S.", "New York"; not "us". */
export const OF_UNITED_STATES =
  /\bUS\b|\$US|\bU\.S\b|\bUSA?D?\b|\b(?:United States|Americans?|America|Washington|New York|Wall Street|Pentagon|Congress|Nasdaq|NYSE|California|Texas|Florida|Chicago|Los Angeles|Boston|Seattle|Detroit|Miami|Dow Jones)\b/
/** Matches a dollar that is said to be theirs: "US$", "U.S. dollars"; not "U.S. firms". */
export const UNITED_STATES_DOLLAR = /US\$|\$US|\bUSD\b|\bU\.?S\.? ?(?:\$|dollars?\b)|\bAmerican dollars?\b/
/** Matches a dollar with its country, and takes what tells which: "C$", "A$", "Canadian dollars"; not "US$". */
export const NAMED_DOLLAR =
  /(?<![\p{L}])(?:(C|CA|Can|Cdn|A|AU|NZ|HK|S|NT)\$|(CAD|AUD|NZD|HKD|SGD)(?=\$? ?\d)|(Canadian|Australian|New Zealand|Hong Kong|Singapore) dollars?)/gu
/** Matches such a dollar with a bare one in brackets behind it, which is not the same: "C$1.2bn ($900m)". */
export const RESTATED_DOLLAR = /(?<![\p{L}])(?:C|CA|A|AU|NZ|HK|S)\$[\d.,]+ ?\p{L}* ?[([]\$\d/u
/** Matches what is priced in US dollars everywhere: "$80 a barrel"; not "tonne". */
export const WORLD_PRICED = /per (?:barrel|ounce|troy ounce)$/
