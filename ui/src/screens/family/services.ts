// Which streaming services to offer where. Only an offer: a household can name any other.

const EVERYWHERE = ['Netflix', 'Prime Video', 'Disney+', 'Apple TV+', 'MUBI'];

const BY_COUNTRY: Record<string, string[]> = {
  AU: ['Stan', 'Binge', 'SBS On Demand', 'Kanopy'],
  CA: ['Crave', 'CBC Gem', 'Criterion Channel', 'Kanopy'],
  DE: ['ARD Mediathek', 'ZDF', 'WOW', 'Arte'],
  ES: ['Filmin', 'Movistar Plus+', 'RTVE Play'],
  FR: ['Canal+', 'Arte', 'france.tv'],
  GB: ['BBC iPlayer', 'Channel 4', 'ITVX', 'NOW', 'BFI Player'],
  IE: ['RTÉ Player', 'NOW'],
  IN: ['JioHotstar', 'ZEE5', 'SonyLIV'],
  IT: ['RaiPlay', 'NOW', 'Sky'],
  JP: ['U-NEXT', 'Hulu'],
  KR: ['TVING', 'Wavve', 'Watcha'],
  NL: ['NPO Start', 'Videoland', 'Cinetree'],
  TR: ['HBO Max', 'Exxen', 'GAİN', 'TV+'],
  US: ['HBO Max', 'Hulu', 'Peacock', 'Paramount+', 'Criterion Channel', 'Kanopy'],
};

/** What to offer in a country, with what the household already named. */
export function offeredServices(country: string, chosen: readonly string[]): string[] {
  return [...new Set([...EVERYWHERE, ...(BY_COUNTRY[country] ?? []), ...chosen])];
}
