import { count } from '../format';

const hasHave = (many: number) => (many === 1 ? 'has' : 'have');

/** Which of several evenings suits. */
export const polls = {
  find: 'Find an evening',
  which: 'Which evening?',
  whichFor: (film: string) => `Which evening for ${film}?`,
  waitingFor: (who: string) => `Still to answer: ${who}.`,
  allAnswered: 'Everybody has answered.',
  evening: 'Evening',
  person: 'Who',
  people: (many: number) => `${many} people`,
  moreFor: (question: string) => `More for “${question}”`,
  change: 'Change the evenings',
  copy: 'Copy for the family chat',
  copied: 'Copied. Paste it into the family chat.',
  notCopied: 'The question could not be copied.',
  callOff: 'Call the question off',

  // Answers
  says: (who: string, evening: string, answer: string) => `${who}, ${evening}: ${answer}`,
  answers: { yes: 'yes', if_need_be: 'if need be', no: 'no', none: 'not answered' },
  howTo: 'Press a circle for yes, again for if need be, again for no.',
  keys: 'Enter goes through the answers; Y, I and N give one, Delete takes it back; arrows lead to the others.',

  // How an evening stands
  places: ['Best so far', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'],
  place: (place: number) => `Number ${place}`,
  past: 'This has gone by.',
  noAnswers: 'Nobody has answered yet.',
  everybody: 'Everybody can.',
  everybodyBut: (who: string) => `Everybody can, ${who} only if need be.`,
  some: (able: number, asked: number) => `${able} of ${asked} can.`,
  ifNeedBe: (who: string) => `${who} if need be.`,
  cannot: (who: string) => `${who} cannot.`,
  nobody: 'Nobody can.',
  nobodyYet: 'Nobody yet.',
  open: (who: string, many: number) => `${who} ${hasHave(many)} not said.`,
  fairer: (who: string) => `Fairer to ${who}, who missed out lately.`,
  makeIt: (evening: string) => `Make it ${evening}`,
  nobodyAsked: 'Those who were asked do not live here any more. Change who is asked, or call it off.',

  // Proposing
  proposing: 'Find an evening',
  changing: 'Change the evenings',
  proposingHint:
    'Propose two or more evenings; each of you says which suit, and the best one becomes the plan.',
  add: 'Add this evening',
  proposed: 'Evenings to choose from',
  noneYet: 'None yet. Say when, and add it.',
  onlyOne: 'One more, so that there is a choice.',
  remove: (evening: string) => `Remove ${evening}`,
  who: 'Who is asked',
  propose: (many: number) => `Ask about ${count(many, '# evening', '# evenings')}`,
  proposeBlank: 'Ask',
  save: 'Save',
  problems: {
    twice: (evening: string) => `${evening} is among them already.`,
    past: (evening: string) => `${evening} has gone by.`,
    tooMany: (most: number) => `${most} evenings are as many as anybody reads. Remove one first.`,
    tooFew: 'Add at least two evenings to choose from.',
    nobody: 'Choose who is asked, at least one.',
  },
  toFamily: 'Go to Family',
  nobodyLivesHere: 'Nobody is in the family yet, so there is nobody to ask. Add people under Family first.',

  // For the chat
  chatAsk: (example: string) => `Answer like this: ${example}`,
  chatExample: ['1 yes', '2 if need be', '3 no'],
};
