export const welcome = {
  title: 'Who is on the sofa?',
  lead: 'The lamp goes down, the film begins. Tell Houselights who you are, or skip it: everything can be changed later.',
  steps: (now: number, all: number) => `Step ${now} of ${all}`,
  name: 'What do you call yourselves?',
  namePlaceholder: 'The Demirs',
  namePreview: (name: string) => {
    if (!name) return 'Movie night at home';
    // A family's name is a plural: at the Demirs’.
    return `Movie night at ${name.replace(/^The (.*s)$/i, 'the $1’')}`;
  },
  people: 'Who lives here?',
  peopleHint: 'A name and a colour each. Press Enter for the next.',
  person: (index: number) => `Name ${index}`,
  personPlaceholder: 'Name',
  twice: (name: string) => `There is a ${name} already. A nickname tells them apart.`,
  addPerson: 'Another one',
  removePerson: (name: string) => `Remove ${name || 'this line'}`,
  colourOf: (name: string) => `Colour of ${name || 'this person'}`,
  childOf: (name: string) => `${name || 'This person'} is a child`,
  where: 'What can you watch with?',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  finish: 'Light the lamp',
};
