// What moods, axes and genres are called where a household speaks of them.

import type { Axis, ContentNote, Genre, Mood } from '../../backend';

/** On a tile, and as a thing asked for. */
export const moods: Record<Mood, string> = {
  good_cry: 'A good cry',
  big_laughs: 'Big laughs',
  cosy: 'Cosy',
  edge_of_seat: 'Edge of the seat',
  romantic: 'Romantic',
  scare_us: 'Scare us',
  mind_bending: 'Mind-bending',
  epic: 'Epic',
  slow_and_beautiful: 'Slow and beautiful',
  true_story: 'True story',
  feel_good: 'Feel-good',
  inspire_us: 'Inspire us',
  bittersweet: 'Bittersweet',
  brain_off: 'Brain off',
  festive: 'Festive',
  thoughtful: 'Thoughtful',
  strange: 'Strange',
  dark: 'Dark',
  light: 'Light',
};

/** As in “nothing scary”, “not too scary”, “enough of scary films”. */
export const adjectives: Record<Mood, string> = {
  good_cry: 'sad',
  big_laughs: 'silly',
  cosy: 'cosy',
  edge_of_seat: 'tense',
  romantic: 'romantic',
  scare_us: 'scary',
  mind_bending: 'mind-bending',
  epic: 'loud',
  slow_and_beautiful: 'slow',
  true_story: 'true to life',
  feel_good: 'sunny',
  inspire_us: 'uplifting',
  bittersweet: 'bittersweet',
  brain_off: 'mindless',
  festive: 'festive',
  thoughtful: 'demanding',
  strange: 'strange',
  dark: 'dark',
  light: 'light',
};

/** A mood that a film fits, as a reason for it. */
export const fits: Record<Mood, string> = {
  good_cry: 'Made for a good cry',
  big_laughs: 'Made for laughing out loud',
  cosy: 'As cosy as you asked for',
  edge_of_seat: 'Keeps you on the edge of the seat',
  romantic: 'As romantic as you asked for',
  scare_us: 'Gives you the fright you asked for',
  mind_bending: 'Bends the mind, as you asked',
  epic: 'As big as you asked for',
  slow_and_beautiful: 'Slow and beautiful, as you asked',
  true_story: 'It really happened',
  feel_good: 'Sends you to bed in a good mood',
  inspire_us: 'Leaves you braver than before',
  bittersweet: 'Sad and lovely at once, as you asked',
  brain_off: 'Asks nothing of anybody',
  festive: 'Christmas all over, as you asked',
  thoughtful: 'Gives you something to think about',
  strange: 'As strange as you asked for',
  dark: 'As dark as you asked for',
  light: 'Light all the way, as you asked',
};

/** What somebody asked for who gets it, as in “a fright for Jess”. */
export const gifts: Record<Mood, string> = {
  good_cry: 'a good cry',
  big_laughs: 'big laughs',
  cosy: 'something cosy',
  edge_of_seat: 'suspense',
  romantic: 'romance',
  scare_us: 'a fright',
  mind_bending: 'something to puzzle over',
  epic: 'something big',
  slow_and_beautiful: 'something slow and beautiful',
  true_story: 'a true story',
  feel_good: 'something sunny',
  inspire_us: 'something uplifting',
  bittersweet: 'something bittersweet',
  brain_off: 'something mindless',
  festive: 'a Christmas film',
  thoughtful: 'something to think about',
  strange: 'something strange',
  dark: 'something dark',
  light: 'something light',
};

type Strength = { most: string; amongMost: string; much: string; some: string };

/** How a film stands out, from “no other has more” down to “some of it”. */
export const strengths: Record<Axis, Strength> = {
  feel_good: {
    most: 'The warmest film on your list',
    amongMost: 'One of the warmest films on your list',
    much: 'Warm through and through',
    some: 'Warms the room',
  },
  tears: {
    most: 'The strongest tear-jerker on your list',
    amongMost: 'One of the strongest tear-jerkers on your list',
    much: 'A real tear-jerker',
    some: 'Good for a tear or two',
  },
  tension: {
    most: 'The most gripping film on your list',
    amongMost: 'One of the most gripping films on your list',
    much: 'Hardly lets you breathe',
    some: 'Keeps you guessing',
  },
  scare: {
    most: 'The scariest film on your list',
    amongMost: 'One of the scariest films on your list',
    much: 'Properly scary',
    some: 'Good for a fright or two',
  },
  darkness: {
    most: 'The darkest film on your list',
    amongMost: 'One of the darkest films on your list',
    much: 'Goes to dark places',
    some: 'Has its shadows',
  },
  humour: {
    most: 'The funniest film on your list',
    amongMost: 'One of the funniest films on your list',
    much: 'Very funny',
    some: 'Good for some laughs',
  },
  romance: {
    most: 'The most romantic film on your list',
    amongMost: 'One of the most romantic films on your list',
    much: 'A love story to the last minute',
    some: 'Has love in it',
  },
  inspiration: {
    most: 'The most uplifting film on your list',
    amongMost: 'One of the most uplifting films on your list',
    much: 'Leaves you braver than before',
    some: 'Gives you heart',
  },
  thought: {
    most: 'The film on your list with most to talk about',
    amongMost: 'One of the films on your list with most to talk about',
    much: 'You will talk about it afterwards',
    some: 'Gives you something to think about',
  },
  weirdness: {
    most: 'The strangest film on your list',
    amongMost: 'One of the strangest films on your list',
    much: 'Wonderfully strange',
    some: 'A little strange',
  },
  cosiness: {
    most: 'The cosiest film on your list',
    amongMost: 'One of the cosiest films on your list',
    much: 'Like a blanket',
    some: 'Cosy enough for a blanket',
  },
  energy: {
    most: 'The most rousing film on your list',
    amongMost: 'One of the most rousing films on your list',
    much: 'Never sits still',
    some: 'Moves along',
  },
  violence: {
    most: 'The most violent film on your list',
    amongMost: 'One of the most violent films on your list',
    much: 'Does not spare you the fights',
    some: 'Has its fights',
  },
};

/** As in “easy on the tears”. */
export const nouns: Record<Axis, string> = {
  feel_good: 'sunshine',
  tears: 'tears',
  tension: 'tension',
  scare: 'frights',
  darkness: 'darkness',
  humour: 'jokes',
  romance: 'romance',
  inspiration: 'pathos',
  thought: 'brainwork',
  weirdness: 'strangeness',
  cosiness: 'cosiness',
  energy: 'noise',
  violence: 'violence',
};

/** As in “a comedy, as you asked”. */
export const genreFilms: Record<Genre, string> = {
  action: 'An action film',
  adventure: 'An adventure',
  animation: 'An animated film',
  biography: 'The story of a life',
  comedy: 'A comedy',
  crime: 'A crime film',
  documentary: 'A documentary',
  drama: 'A drama',
  family: 'A family film',
  fantasy: 'A fantasy',
  history: 'A film out of history',
  horror: 'A horror film',
  music: 'A film full of music',
  musical: 'A musical',
  mystery: 'A mystery',
  romance: 'A romance',
  scifi: 'Science fiction',
  sport: 'A sports film',
  thriller: 'A thriller',
  war: 'A war film',
  western: 'A western',
};

/** As in “without war”. */
export const withoutNotes: Record<ContentNote, string> = {
  'animal-harm': 'harm to animals',
  'child-danger': 'children in danger',
  'child-death': 'the death of a child',
  suicide: 'suicide',
  'self-harm': 'self-harm',
  'sexual-violence': 'sexual violence',
  gore: 'blood and gore',
  war: 'war',
  illness: 'serious illness',
  'death-of-parent': 'the death of a parent',
  'domestic-abuse': 'abuse at home',
  addiction: 'addiction',
  torture: 'torture',
  racism: 'racism',
  prison: 'prison',
  execution: 'an execution',
  'jump-scares': 'sudden frights',
  'pregnancy-loss': 'the loss of a pregnancy',
};
