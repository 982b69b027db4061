//! What households tell of their day, as phrases that other words are compared with. Owns words only, written by hand; refuses
//! to measure them and to say what follows.

use super::State;

/// Ways to tell of each state, in letters and spaces, parted by commas.
pub(super) const STATES: &[(State, &str)] = &[
    (
        State::BadDay,
        "my boss shouted at me, my manager humiliated me in a meeting, I was told off, I lost my job, they fired me, I \
         failed the exam, we argued all evening, my friend let me down, everything went wrong, I crashed the car, the \
         car broke down, my phone is broken, somebody stole my wallet, we missed our flight, the train was cancelled, \
         they rejected my application, I was turned down, he broke up with me, she left me, nobody remembered my \
         birthday, I feel lonely and sad, I am stressed and anxious, the kids were awful and screamed, a terrible day \
         at work, customers were rude to me, an unexpected bill, I burnt the dinner, the boiler is broken, our team \
         lost, I was bullied at school, I made a fool of myself, I am furious, I hate my job, I cried at work, the \
         meeting was a disaster, the flat is flooded, bad news from the landlord, my son is in trouble at school, a \
         colleague blamed me for it, they laughed at me, I got a bad grade, my teacher is unfair to me, we were \
         robbed, our bags were lost at the airport, the shop refused to pay us back, I owe the bank money, we cannot \
         pay the rent, the deal fell through, they cancelled our booking, I was stuck in traffic for hours, I slipped \
         and hurt my ankle, I cut my finger, I had an accident, the police stopped us, my computer crashed and my work \
         is gone, I broke my glasses, I forgot my keys and stood outside, the dog bit me, the neighbours complained \
         about us, my parents are fighting, my husband forgot my birthday, my boyfriend lied to me, he cheated on me, \
         my ex has a new girlfriend, she will not speak to me, my mother criticised me, they made my brother cry, the \
         children were sick all over the car, the holiday is cancelled, the wedding is off, my project was a failure, \
         the interview went badly, they gave the promotion to somebody else, my hours were cut, the company is \
         closing, the washing machine flooded the kitchen, the cake was ruined, it rained on our picnic, we lost the \
         match, I ruined my best shirt, a wasp stung me, I waited for nothing",
    ),
    (
        State::GoodNews,
        "I got promoted, I got the job, we won the match, I passed my driving test, she passed her exams, our offer \
         was accepted, we bought a house, we are having a baby, my sister had a baby, I finished my degree, he \
         graduated with honours, good news from the doctor, the results are fine, I got a pay rise, my story was \
         published, we are celebrating, it is my birthday, the baby took her first steps, I finished the marathon, we \
         finally moved in, my application was accepted, I won a prize, mum is home from hospital, he learned to swim, \
         holidays start tomorrow, I quit my awful job, we paid off the mortgage, I am so proud of my daughter, she \
         said yes, the deal was signed, we got engaged, he proposed to me, our wedding anniversary, we are newly \
         married, I am in love, we are back together, my son scored a goal, our team is promoted, she won the \
         competition, I sold my first painting, I got a scholarship, the loan was approved, my visa was granted, we \
         are allowed to stay, the tumour is benign, the treatment worked, I am healthy again, grandma is out of \
         danger, the twins were born last night, I am going to be an aunt, we found our lost cat, my best friend came \
         back from abroad, he apologised and we made up, I got full marks, the concert was a success, my presentation \
         went well, everybody loved my cake, I finished my book, I gave up smoking a year ago, we raised enough money, \
         I learned to drive, I retired today, the house is finally ours, school is over, I signed the contract, we \
         reached the top of the mountain, my brother got out of prison, the whole family is together at last, my \
         girlfriend comes home tonight",
    ),
    (
        State::WornOut,
        "I have been working since dawn, a fourteen hour shift, we have not slept, the baby kept us awake, no sleep \
         for three nights, I could fall asleep right now, my legs ache from walking, we drove all day, moved furniture \
         all day, just back from a long flight, exhausted after the week, my eyes are closing, I worked a double \
         shift, cleaned the whole house, revised for exams all night, I was on call all weekend, I stared at \
         spreadsheets for ten hours, hiked up the mountain all day, cycled a hundred kilometres, I painted walls since \
         morning, we unpacked boxes until midnight, the toddler woke us every hour, I cannot keep my eyes open, I am \
         worn out, my whole body hurts from training, stood behind the counter all day, back to back meetings, harvest \
         is over and we are done for",
    ),
    (
        State::Grief,
        "my father died, grandmother passed away, we buried my uncle, the funeral was today, we had to put the dog to \
         sleep, it is a year since she died, we scattered his ashes, my friend is dying, mum is seriously ill, the \
         diagnosis is terminal, I miss my late husband, we lost the baby, he is in intensive care, our cat died, a car \
         hit our dog, my colleague was killed, she has cancer, the doctors can do nothing more, she is in a hospice, I \
         cleared out my mother's wardrobe, I stood at his grave, his first birthday without him, somebody I loved is \
         gone, my brother had a stroke, she took her own life, the house is empty without her",
    ),
];

/// What is told of a day and says nothing of how people are, and how a film is spoken of that nobody names, parted by commas.
pub(super) const PLAIN: &str = "the one where a man is stuck, that film with the animals, a story about two brothers, something with trains, a boy \
    finds a creature, the one about the war, people in a small town, a woman goes on a journey, the new one by that \
    director, a film set in the mountains, a detective in the city, one about a cook, aliens land on earth, what did \
    we watch last time, the second part, my cousin brings the drinks, I put the bag on the chair, he knows the \
    password, she wants the one from the poster, I only found a clip, they are coming on foot, he played in another \
    series, I am drawing, my nephew likes tractors, my grandfather is deaf, we are four and the dog, I saw it on the \
    plane, I asked her about it, we start when everybody is here, he washes up, it is her favourite, we changed places \
    on the sofa, my laptop is on the desk, I will take the armchair, our popcorn is ready, they sold out of tickets, \
    we ran out of bread, I have seen the trailer, my friend from work likes it, her brother said that it was on the \
    list, my aunt is coming at six, I will be back in a minute, I am on the bus, we are eating first, my sister told \
    me about it, I forgot what it is called, I read it in a magazine, I said so last week, we had pasta for dinner, I \
    bought a lamp, we have visitors from town, my plate is in the kitchen, I cannot find my pen, I need my \
    glasses, we are three adults, I have homework, my brother knows the actor, he is on the phone, she is upstairs, \
    they are in the garden, my team plays at the weekend, I am sitting on the floor, we always watch on the tablet, \
    you decide what we watch, I have no idea, I think so too, my cousin speaks French, we are vegetarians, our \
    neighbours are noisy, I am knitting, my turn to choose, we start at eight, I want a drink, my cat is on the sofa, \
    our usual evening, we are leaving for holiday on Friday, my mum is visiting, I work in an office, my son likes \
    trains, we have the book, my son is twenty, our daughter is thirty, my children are grown up, my kids live in another town, his sister is older than him";
