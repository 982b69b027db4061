//! English as households speak it: what people need, cannot take or have just been through. Owns words only.

use super::super::Sense;
use super::super::Sense::{Free, In, On};
use super::super::senses::{CRY, EPIC, FEEL_GOOD, FESTIVE, INSPIRE, MIND, ROMANCE, SCARE, SLOW, THINK};
use crate::catalogue::ContentNote as Note;
use crate::mood::kind::Mood;

pub(super) const NEEDS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Foreign],
        "subtitles not dubbed, subs not dubbed, not dubbed please, original with subtitles, original with \
         subs, original language with subs, original audio with subs, subs over dubs, subtitles over dubbing, \
         in its original language, in the original language, subtitled not dubbed, subbed not dubbed, subs \
         not dubs, subs not dub, subtitles not dubbing, subtitles not dubs, subtitled rather than dubbed, \
         subtitled instead of dubbed",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "anyone is ill, anyone is sick, anyone ill, anyone sick, anybody is ill, anybody is sick, anybody \
         ill, anybody sick, anyones ill, anyones sick, someone is ill, someone is sick, someone ill in it, \
         somebody is ill, somebody is sick, somebody ill, somebody sick, someones ill, someones sick, people \
         are ill, people are sick, people being ill, people being sick, anyone gets ill, anyone gets sick, \
         someone gets ill, someone gets sick, anyone is dying of, someone is dying of, anyone has cancer, \
         someone has cancer, anyone is in hospital, someone is in hospital, anyone is terminally ill",
    ),
    (
        &[Free(Note::Illness)],
        "nothing with a sick kid, nothing with a sick child, nothing with sick kids, nothing with sick \
         children, nobody sick, nobody ill, no one sick, no one ill, noone sick, noone ill, nobody poorly, \
         nobody is ill, nobody is sick, no one is ill, no one is sick, nobodys ill, nobodys sick, no ones \
         ill, no ones sick, nobody in hospital, no one in hospital, nobody with cancer, no one with cancer, \
         nobody dying of anything, everyone healthy, everybody healthy",
    ),
    (
        THINK,
        "means something, mean something, with meaning, some meaning, actually says something, actually about \
         something, with some weight, some weight to it, some depth, with depth, a bit of depth, depth to it, \
         not fluff, argue over in the pub, arguing over in the pub, arguing about in the pub, argue in the \
         pub, be arguing over, be arguing about, still arguing about, still arguing over, argue about it, \
         argue over it, arguing about it after, argue all the way home, arguing all the way home, argue about \
         all the way home, arguing about all the way home, talk about all the way home, still talking about, \
         still be talking about, talk about for days, talking about for days, disagree about, disagree over, \
         pick apart afterwards, pick it apart, unpick afterwards, keeps me thinking, what it means to be \
         alive, what it means to be human, what it means to live, means to be alive, means to be human, \
         meaning of it all, what life is about, what its all about, what life is for, why we are here, why \
         were here, look at the world differently, see the world differently, see things differently, look at \
         life differently, look at things differently, changes how you see, dissect it, dissecting it, \
         dissect it afterwards, be dissecting, debate it, debating it, be debating, digest it afterwards, \
         turn over in my head, turning it over in my head",
    ),
    (
        INSPIRE,
        "feel alive, feel it was worth it, feel it was all worth it, feel it is worth it, feel its worth it, \
         feels worth it, was all worth it, worth getting out of bed for, makes life worth living, makes it \
         all worthwhile, glad to be alive, great to be alive",
    ),
    (
        &[Sense::NotMood(Mood::EdgeOfSeat)],
        "no stress, without stress, without the stress, zero stress, no more stress, stress free, free of \
         stress",
    ),
    (
        FEEL_GOOD,
        "retired today, i retired, just retired, newly retired, retirement do, got promoted, got the \
         promotion, got the job, got the keys, passed my test, passed my driving test, passed the test, \
         passed my exams, passed the exam, passed my exam, results came back clear, all clear, got the all \
         clear, given the all clear",
    ),
    (
        &[Sense::NoSubtitles],
        "no subtitles please, no subs please, no captions please, no captions, without subtitles please, \
         without captions, without subs please, no subtitles on, no subs on",
    ),
    (&[On("NOW")], "on now, got now, have now, via now, through now"),
    (
        &[Sense::NotMood(Mood::SlowAndBeautiful)],
        "boring, dull, a slog, too boring, dead boring, boring bits, boring stuff, tedious, too tedious, \
         deadly dull, a bore, total bore, a drag, drags on, dragged on, goes on and on, went on and on, \
         snoozefest, snooze fest, a snooze, yawnfest, yawn fest, nothing happened, where nothing happens, in \
         which nothing happens, watching paint dry, like watching paint dry, hard slog, slow as hell, slow as \
         treacle, bores us to death, bored us to death, bored us silly, bored me silly, bored me to tears, \
         bored us to tears, sent me to sleep, sent us all to sleep, sends me off, put us all to sleep",
    ),
    (
        SLOW,
        "something boring, boring enough to sleep to, boring enough to fall asleep to, boring to fall asleep \
         to",
    ),
    (
        SCARE,
        "hide behind the pillow, hide behind a pillow, hide behind pillows, behind the pillow, hide behind \
         the cushion, hide under the blanket, hide under the covers, peeking through fingers, grab my arm, \
         grabs my arm, cling to me, clinging to me, jump into my arms, jump in my lap, checking \
         under the bed, scream the house down, scream our heads off, want to scream, make us scream, wet \
         ourselves with fear, make her jump, make him jump, make them jump",
    ),
    (
        INSPIRE,
        "run a marathon, could run a marathon, run through a brick wall, climb a mountain, climb mountains, \
         take on the world, conquer the world, ready for anything, quit my job and, chase my dreams, chase \
         our dreams, change my life, get off the sofa and, sign up for the gym, punching the air, do anything \
         i put my mind to, nothing can stop me",
    ),
    (
        &[Sense::Mood(Mood::MindBending, 1.0)],
        "have to rewind, have to rewind it, have to pause it, have to rewatch to get it, need to rewatch to get it, \
         twice to understand, need a flowchart, read theories, reading theories, explainer video, what just \
         happened, wait what, because i didnt get it, because we didnt get it, didnt get it the first time, argue \
         about what it meant, what it all meant, work out what happened, work out what it means, makes no sense \
         until the end",
    ),
    (
        EPIC,
        "kicking doors in, kicking doors down, kicks doors in, kicks doors down, kicking arse, kicking butt, \
         kicks ass, kick ass action, taking names, one man army, beats everyone up, beating everyone up, \
         beating up bad guys, taking out bad guys, taking down bad guys, taking down the bad guys, fights his \
         way out, fights her way out, shoots everyone, punching people, hanging off a plane, hanging off \
         planes, jumping off buildings, jumping out of planes, walking away from explosions",
    ),
    (
        ROMANCE,
        "make me believe in love again, make me believe in love, makes me believe in love, make us believe in \
         love, make us believe in love again, believe in love again, believe in love, believes in love, \
         believe in romance again, faith in love, fall in love again, fall in love all over again, fallen in \
         love",
    ),
    (
        &[Sense::Mood(Mood::Bittersweet, 1.1)],
        "not all happy, isnt all happy, isnt all sunshine, not all sunshine, not all sunshine and rainbows, \
         isnt all sunshine and rainbows, isnt all roses, not all roses, tender but sad, sweet but sad, a \
         happy sad one, a bit of both happy and sad",
    ),
    (&[Sense::Mood(Mood::Thoughtful, 1.0), Sense::Effort], "thinking"),
    (&[Sense::Mood(Mood::Cosy, 0.7)], "nice"),
    (&[Sense::Mood(Mood::Cosy, 0.9)], "calm"),
    (&[Sense::Newest(2)], "last couple of years, past couple of years, couple of years old, past 2 years"),
    (
        &[Sense::Mood(Mood::Cosy, 1.0), Sense::Mood(Mood::SlowAndBeautiful, 0.9)],
        "nice and slow, slow and nice, nice n slow",
    ),
    (&[], "bored, so bored, bored tonight, bored stiff, bored rigid, bored senseless"),
    (
        EPIC,
        "lavish, big and lavish, grand and lavish, opulent, extravagant, no expense spared, cast of hundreds, \
         sweeping and grand",
    ),
    (
        &[Sense::Mood(Mood::BrainOff, 0.9), Sense::Mood(Mood::Epic, 0.9)],
        "explosions, explosion, explode, exploding, cars exploding everywhere, \
         car chases and explosions, explosions and car chases, crashes and explosions, car crashes and explosions",
    ),
    (&[Sense::Hint(Mood::FeelGood)], "girls night, girls night in, ladies night, ladies night in"),
    (
        MIND,
        "go whaaat at the end, go what at the end, go wtf at the end, what the hell at the end, go huh at the \
         end, ending where you go what, big surprise at the end, a surprise at the end, surprise at the end, \
         at the end is a big surprise, end is a surprise, ending is a surprise, a surprise ending, surprise \
         ending, shock ending, cant tell whats real, cant tell what is real, dont know whats real, not \
         knowing whats real, what is real and what isnt, go whaaat",
    ),
    (
        FESTIVE,
        "in the spirit, get me in the spirit, get us in the spirit, in the christmas spirit, get me in the \
         mood for christmas, get us in the mood for christmas",
    ),
    (
        &[Sense::Mood(Mood::Bittersweet, 1.1)],
        "halfway between laughing and crying, somewhere between laughing and crying, sad but in a nice way, nicely \
         sad, sad but nice",
    ),
    (
        &[Sense::Foreign],
        "would rather read subtitles, rather read subtitles, id rather read subtitles, happy to go foreign",
    ),
    (&[Sense::NotMood(Mood::TrueStory)], "made up stuff only, something made up, made up stories"),
    (
        &[Sense::Different],
        "not the same kind of thing as last, not the same sort of thing as last, not the same as last, not \
         the same again, not that again",
    ),
    (
        &[Sense::OnOurs],
        "on something we have, on what we subscribe to, what we subscribe to, what were subscribed to, \
         nothing we have to rent, nothing we have to pay for, nothing that costs extra, nothing that costs, \
         on anything we have, on one of our services, on one of ours, on one of our apps, on an app we have",
    ),
    (
        &[Sense::Unseen],
        "unwatched, an unwatched one, something unwatched, one of the unwatched, from the unwatched",
    ),
    (CRY, "sentimental, something sentimental, sentimental stuff, sentimentality, mawkish, tear stained"),
    (
        &[In("en")],
        "easy english, in easy english, simple english, im learning english, i am learning english, to learn \
         english, practise my english",
    ),
];
