// Thirty films for trying the screens: a row each, as terse as a mood card.

import type { Genre } from '..';

/** What a fixture knows of a film. `mood` is 13 digits in the order of the axes. */
export type Film = {
  name: string;
  original?: string;
  year: number;
  director: string;
  minutes: number;
  country: string;
  mood: string;
  genres: Genre[];
  services: string[];
  wantedBy: string[];
  age: number;
  festive?: boolean;
  watched?: { on: string; reaction: 'loved' | 'good' | 'mixed' };
};

// prettier-ignore
const ROWS: [string, number, string, number, string, string, string, string, string, number, string?][] = [
  // name, year, director, minutes, country, mood, genres, services, wanted by, age, watched
  ['Miracle in Cell No. 7', 2019, 'Mehmet Ada Öztekin', 132, 'TR', '2951631621214', 'drama', 'Netflix', 'Ayşe Mum', 13],
  ['Paddington 2', 2017, 'Paul King', 103, 'GB', '9331172522951', 'family comedy', 'Netflix', 'Theo Mum', 5],
  ['Elf', 2003, 'Jon Favreau', 97, 'US', '9220084414841', 'comedy family', 'Netflix', 'Theo', 6, '2026-12-13 good'],
  ['The Holiday', 2006, 'Nancy Meyers', 138, 'US', '8310059321720', 'romance comedy', 'Netflix', 'Mum', 12, '2026-12-06 loved'],
  ['Spirited Away', 2001, 'Hayao Miyazaki', 125, 'JP', '7343243659741', 'animation fantasy', 'Netflix', 'Theo Ayşe', 8],
  ['Babette’s Feast', 1987, 'Gabriel Axel', 103, 'DK', '8400044652710', 'drama', '', 'Mum', 6, '2026-12-04 loved'],
  ['Portrait of a Lady on Fire', 2019, 'Céline Sciamma', 122, 'FR', '1621119372000', 'romance drama', 'MUBI', 'Ayşe', 15],
  ['Grave of the Fireflies', 1988, 'Isao Takahata', 89, 'JP', '0941900250014', 'animation war', 'Netflix', 'Jon', 12],
  ['The Apartment', 1960, 'Billy Wilder', 125, 'US', '7410268330310', 'comedy romance', '', 'Mum', 12],
  ['Kiki’s Delivery Service', 1989, 'Hayao Miyazaki', 103, 'JP', '9120042712930', 'animation family', 'Netflix', 'Theo', 4],
  ['Parasite', 2019, 'Bong Joon-ho', 132, 'KR', '1484761084037', 'thriller comedy', 'MUBI', 'Jon Ayşe', 15],
  ['Mustang', 2015, 'Deniz Gamze Ergüven', 97, 'TR', '3661632640133', 'drama', 'MUBI', 'Ayşe', 15],
  ['Some Like It Hot', 1959, 'Billy Wilder', 121, 'US', '9020196102372', 'comedy romance', '', 'Jon', 12],
  ['Petite Maman', 2021, 'Céline Sciamma', 72, 'FR', '5500010354800', 'drama fantasy', 'MUBI', 'Mum', 8],
  ['Aftersun', 2022, 'Charlotte Wells', 102, 'GB', '3820421173310', 'drama', 'MUBI', 'Ayşe', 12],
  ['Manchester by the Sea', 2016, 'Kenneth Lonergan', 137, 'US', '1920731251002', 'drama', 'Prime Video', 'Jon', 15],
  ['Life Is Beautiful', 1997, 'Roberto Benigni', 116, 'IT', '5961667942213', 'comedy war', 'Netflix', 'Mum Ayşe', 12],
  ['Mad Max: Fury Road', 2015, 'George Miller', 120, 'AU', '3293611537097', 'action scifi', 'Prime Video', 'Jon', 15],
  ['The Grand Budapest Hotel', 2014, 'Wes Anderson', 99, 'US', '7340384348353', 'comedy crime', 'Disney+', 'Jon Ayşe', 15],
  ['My Neighbour Totoro', 1988, 'Hayao Miyazaki', 86, 'JP', '9211040415920', 'animation family', 'Netflix', 'Theo', 0],
  ['Arrival', 2016, 'Denis Villeneuve', 116, 'US', '3762303596121', 'scifi drama', 'Prime Video', 'Ayşe Jon', 12],
  ['Get Out', 2017, 'Jordan Peele', 104, 'US', '1297742075037', 'horror mystery', '', 'Jon', 15],
  ['In the Mood for Love', 2000, 'Wong Kar-wai', 98, 'HK', '1610109062000', 'romance drama', 'MUBI', 'Ayşe', 6],
  ['Paprika', 2006, 'Satoshi Kon', 90, 'JP', '3154433189084', 'animation scifi', '', 'Jon', 15],
  ['Pride', 2014, 'Matthew Warchus', 119, 'GB', '9520173942540', 'comedy history', '', 'Mum Ayşe', 15],
  ['The Wind Rises', 2013, 'Hayao Miyazaki', 126, 'JP', '4710327652431', 'animation biography', 'Netflix', '', 8],
  ['Chungking Express', 1994, 'Wong Kar-wai', 102, 'HK', '7220158155152', 'romance comedy', 'MUBI', 'Ayşe', 12],
  ['Drive My Car', 2021, 'Ryusuke Hamaguchi', 179, 'JP', '2710214491101', 'drama', 'MUBI', 'Ayşe Mum', 12],
  ['The Muppet Christmas Carol', 1992, 'Brian Henson', 85, 'US', '8521172734940', 'family musical', 'Disney+', 'Theo Mum', 0],
  ['Aguirre, the Wrath of God', 1972, 'Werner Herzog', 94, 'DE', '0262811096346', 'adventure history', 'MUBI', 'Jon', 12],
  ['12 Angry Men', 1957, 'Sidney Lumet', 96, 'US', '4170110770010', 'drama crime', '', 'Mum', 10],
];

const ORIGINALS: Record<string, string> = {
  'Miracle in Cell No. 7': 'Yedinci Koğuştaki Mucize',
  'Spirited Away': '千と千尋の神隠し',
  'Babette’s Feast': 'Babettes gæstebud',
  'Portrait of a Lady on Fire': 'Portrait de la jeune fille en feu',
  Parasite: '기생충',
  'Life Is Beautiful': 'La vita è bella',
};
const FESTIVE = ['Elf', 'The Holiday', 'The Muppet Christmas Carol'];

/** All of them, in the order they were added. */
export const FILMS: Film[] = ROWS.map((row): Film => {
  const [name, year, director, minutes, country, mood, genres, services, wanted, age, watched] = row;
  const [on, reaction] = watched?.split(' ') ?? [];
  const original = ORIGINALS[name];
  return {
    name,
    year,
    director,
    minutes,
    country,
    mood,
    genres: genres.split(' ') as Genre[],
    services: services ? [services] : [],
    wantedBy: wanted.split(' ').filter(Boolean),
    age,
    festive: FESTIVE.includes(name),
    ...(original ? { original } : {}),
    ...(on && reaction ? { watched: { on, reaction: reaction as 'loved' | 'good' | 'mixed' } } : {}),
  };
});
