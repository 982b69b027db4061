// Films to begin a list with: well known, unlike each other, and all known offline.

export const HANDFUL = [
  { name: 'Paddington 2', year: 2017 },
  { name: 'Spirited Away', year: 2001 },
  { name: 'Some Like It Hot', year: 1959 },
  { name: 'Amélie', year: 2001 },
  { name: 'Parasite', year: 2019 },
  { name: 'The Grand Budapest Hotel', year: 2014 },
  { name: 'Cinema Paradiso', year: 1988 },
  { name: 'Arrival', year: 2016 },
  { name: 'Pride', year: 2014 },
  { name: 'My Neighbor Totoro', year: 1988 },
  { name: 'Casablanca', year: 1942 },
  { name: 'Little Women', year: 2019 },
  { name: 'Knives Out', year: 2019 },
  { name: 'The Princess Bride', year: 1987 },
  { name: 'In the Mood for Love', year: 2000 },
  { name: 'Portrait of a Lady on Fire', year: 2019 },
];
