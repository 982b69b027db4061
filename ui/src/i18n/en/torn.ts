export const torn = {
  offer: 'Write on the ticket',
  writeOn: (name: string) => `Write on the ticket of ${name}`,
  description: 'What will you remember of this evening? All of it can stay empty.',
  howFor: (name: string) => `How was it for ${name}?`,
  allOfYou: 'All of you',
  word: 'The evening in a word',
  suggestions: 'Words to choose from',
  words: ['Cosy', 'Tissues', 'Laughter', 'Goosebumps', 'Magic', 'Long'],
  memory: 'What to remember',
  memoryPlaceholder: 'Mum sang along. The popcorn burnt.',
  keep: 'Keep it',
  notNow: 'Not now',
};
