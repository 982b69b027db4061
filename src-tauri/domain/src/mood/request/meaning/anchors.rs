//! What households say for each mood, and what they say that asks for none. Owns words only, written by hand; refuses to
//! measure them.

use crate::mood::film::kind::Mood;

/// Ways to ask for each mood, in letters and spaces, parted by commas.
pub(super) const MOODS: &[(Mood, &str)] = &[
    (
        Mood::GoodCry,
        "a good cry, weeping and sobbing, tears and sadness, heartbreaking grief, a funeral and mourning, dying of \
         cancer, the death of somebody you love, a tragic loss, sorrowful and mournful, crying my eyes out, a \
         terminally ill mother, heartache and sorrow, saying farewell before death, a widow in grief, hankies ready",
    ),
    (
        Mood::BigLaughs,
        "big laughs, hilarious comedy, funny jokes, make us giggle, humour and wit, silly slapstick, stand up \
         comedian, laughing out loud, a farce full of mishaps, clowning and pranks, amusing and witty, parody and \
         satire, chuckling and cackling, comic banter, ridiculous gags",
    ),
    (
        Mood::Cosy,
        "cosy and warm, snuggle under a blanket, gentle and comforting, hot chocolate by the fire, cuddle up on a \
         rainy day, soft and homely, sweet and soothing, a fluffy little animal story, a comforting bedtime tale, tea \
         and cake in a cottage, warm slippers and pyjamas, wholesome and tender",
    ),
    (
        Mood::EdgeOfSeat,
        "edge of the seat, thrilling suspense, heart pounding tension, nail biting, a desperate race against time, a \
         hostage crisis, a spy chased by assassins, escape from prison, gripping thriller, adrenaline and danger, a \
         detective hunting a killer, a daring heist, a kidnapping, bomb disposal, fugitives being hunted",
    ),
    (
        Mood::Romantic,
        "romantic love story, date night, lovers kissing, falling in love, passion and desire, a wedding and a proposal, \
         flirting and seduction, sweethearts, a first kiss, courtship and marriage, soulmates, a couple in love, \
         infatuation and longing, valentine romance, swoon",
    ),
    (
        Mood::ScareUs,
        "scare us, terrifying horror, ghosts and haunted houses, demons and possession, creepy monsters, zombies \
         and vampires, screaming in terror, a nightmare, sinister evil spirits, bloody slasher with a knife, spooky and \
         eerie, frightening the life out of us, a curse and a witch, undead corpses, dread and fear",
    ),
    (
        Mood::MindBending,
        "mind bending, parallel universes, time travel paradox, reality is an illusion, dreams inside dreams, \
         twisted puzzle, quantum physics and alternate dimensions, hallucination, memory erased, is it all a \
         simulation, a maze of the mind, a confusing labyrinth, psychedelic trip",
    ),
    (
        Mood::Epic,
        "epic spectacle, huge battles, explosions and car chases, armies at war with swords, superheroes saving the \
         world, giant monsters destroying cities, spaceships and galactic war, knights and dragons, gladiators in the \
         arena, a heroic quest, big and loud action, warriors and kingdoms, an enormous disaster, tanks and fighter \
         planes",
    ),
    (
        Mood::SlowAndBeautiful,
        "slow and beautiful, quiet and contemplative, gorgeous scenery and landscapes, poetic and lyrical, serene \
         and tranquil, meditative silence, calm nature, gentle pace with stunning photography, like a painting, \
         peaceful and graceful, dreamy and delicate",
    ),
    (
        Mood::TrueStory,
        "true story, based on real events, a biography of a real person, documentary, real history, it really \
         happened, biographical, the life of a historical figure, factual account, memoir of real people",
    ),
    (
        Mood::FeelGood,
        "feel good, uplifting and joyful, happy ending, cheerful and heartwarming, put a smile on my face, delightful, \
         full of joy, kindness and friendship, bright and sunny and happy, makes us happy, charming and \
         optimistic, merry celebration",
    ),
    (
        Mood::InspireUs,
        "inspire us, triumph over adversity, an underdog who wins, never give up, courage and determination, \
         motivation to achieve a dream, believe in yourself, perseverance against the odds, overcoming hardship, \
         empowering, a coach and a team of athletes, hope and bravery, changing the world",
    ),
    (
        Mood::Bittersweet,
        "bittersweet, nostalgic memories, wistful and melancholy, remembering lost youth, saying goodbye, \
         growing up and growing apart, regret and longing, the end of summer, homesick for the past, a parting of \
         old friends, happy and sad at once",
    ),
    (
        Mood::BrainOff,
        "brain off, mindless fun, dumb action, trashy and silly, no thinking required, stupid popcorn nonsense, \
         guilty pleasure, easy entertainment, cheesy rubbish, turn off the brain",
    ),
    (
        Mood::Festive,
        "Christmas, festive season, Santa Claus and reindeer, snow and carols, mistletoe and presents under the tree, \
         Christmas eve, elves and sleighs, holly and tinsel, yuletide, advent, Christmas stockings, gingerbread and \
         mulled wine",
    ),
    (
        Mood::Thoughtful,
        "thought provoking, intelligent and deep, philosophical questions, moral dilemma, intellectual debate, \
         ethics and justice, politics and society, the meaning of life, serious ideas to discuss, psychology and \
         human nature, insightful and profound",
    ),
    (
        Mood::Strange,
        "strange and weird, surreal, bizarre and quirky, absurd and eccentric, offbeat oddity, experimental \
         art, peculiar puppets, freakish and outlandish, avant garde, grotesque, whimsical and odd",
    ),
    (
        Mood::Dark,
        "dark and gritty, bleak and brutal, murder and revenge, gangsters and drug dealers, serial killer, violence and \
         cruelty, corruption and crime, despair and addiction, ruthless mafia, grim and merciless, torture, \
         nihilistic, a psychopath, savage cruelty",
    ),
    (
        Mood::Light,
        "light and breezy, easygoing and carefree, undemanding, nothing heavy, pleasant and lighthearted, bubbly and \
         playful, relaxed and uncomplicated, frothy fun, a bit of fluff",
    ),
];

/// What is said beside a request and asks for no mood, parted by commas: people, rooms, food, devices, times.
pub(super) const CHATTER: &str = "where is the remote control, turn up the volume, the screen is too small, plug in the \
    laptop, the internet is slow, my phone needs charging, the battery is empty, we cancelled our subscription, it is \
    on that channel, press play, pause it, the disc is scratched, dinner is in the oven, order some food, pass the \
    crisps, pizza and chips, a bottle of beer, coffee with milk, wash the dishes, the kitchen is a mess, clean the \
    bathroom, close the window, shut the door, switch off the lamp, sit on the chair, fetch a pillow, my coat and \
    shoes, feed the cat, walk the dog, the children are in bed, the baby is sleeping, my mother and my brother, \
    grandparents and cousins, our neighbours next door, friends from work, my boss, the teacher said, school \
    tomorrow morning, homework and exams, work meeting, at eight oclock, on Monday, next week, last month, yesterday \
    afternoon, in a few minutes, hurry up, wait for me, come here, who is next, what can we all watch together, your turn, \
    you decide, I do not know, \
    whatever you want, we agreed, what was it called, the name of the actor, the director, I read about it, somebody \
    recommended it, on the list, number four, the first part, a ticket for the cinema, the bus and the train, \
    driving the car, petrol, at the supermarket, paying the bill, money, buy new furniture, a hotel room, holiday \
    in Spain, the garden, rain and wind, cold weather, the doctor, a headache, glasses, clothes, football match, \
    a phone call, an email, a message from her, two people, five of us, the whole family, men and women, a group, the \
    house, upstairs, the town, our street, a thing, the other one, this time, every day";
