//! English as households speak it: what people need, cannot take or have just been through. Owns words only.

use super::super::Sense;
use super::super::Sense::{Free, In, On};
use super::super::senses::{CRY, EPIC, FEEL_GOOD, FESTIVE, INSPIRE, MIND, ROMANCE, SCARE, SLOW, THINK};
use crate::catalogue::ContentNote as Note;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const NEEDS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Foreign],
        "subtitles/subs/subtitled/subbed not dubbed, not dubbed please, original with subtitles/subs, \
         original language/audio with subs, subs over/not dubs, subtitles over/not dubbing, in its/the \
         original language, subs not dub, subtitles not dubs, subtitled rather than dubbed, subtitled instead \
         of dubbed",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "anyone/anybody/someone/somebody is ill/sick, anyone/anybody/anyones/somebody/someones ill/sick, \
         someone ill in it, people are/being ill/sick, anyone/someone gets ill/sick, anyone/someone is dying \
         of, anyone/someone has cancer, anyone/someone is in hospital, anyone is terminally ill",
    ),
    (
        &[Free(Note::Illness)],
        "nothing with a sick kid/child, nothing with sick kids/children, nobody/noone/nobodys sick/ill, no \
         one/ones sick/ill, nobody poorly, nobody is ill/sick, no one is ill/sick, nobody in hospital, no one \
         in hospital, nobody with cancer, no one with cancer, nobody dying of anything, everyone/everybody \
         healthy",
    ),
    (
        THINK,
        "means/mean something, with/some meaning, actually says/about something, with some weight, some \
         weight to it, some/with depth, a bit of depth, depth to it, not fluff, argue/arguing over in the \
         pub, arguing about in the pub, argue in the pub, be/still arguing over/about, argue about/over it, \
         arguing about it after, argue/arguing all the way home, argue/arguing/talk about all the way home, \
         still talking about, still be talking about, talk/talking about for days, disagree about/over, pick \
         apart afterwards, pick it apart, unpick afterwards, keeps me thinking, what it means to be \
         alive/human, what it means to live, means to be alive/human, meaning of it all, what life is \
         about/for, what its all about, why we are here, why were here, look at the world differently, see \
         the world differently, see things differently, look at life/things differently, changes how you see, \
         dissect/dissecting/debate/debating it, dissect/digest it afterwards, be dissecting/debating, turn \
         over in my head, turning it over in my head",
    ),
    (
        INSPIRE,
        "feel alive, feel it was/is worth it, feel it was all worth it, feel its worth it, feels worth it, \
         was all worth it, worth getting out of bed for, makes life worth living, makes it all worthwhile, \
         glad/great to be alive",
    ),
    (
        &[Sense::NotMood(Mood::EdgeOfSeat)],
        "no stress, without stress, without the stress, zero stress, no more stress, stress free, free of \
         stress",
    ),
    (
        FEEL_GOOD,
        "retired today, i/just/newly retired, retirement do, got promoted, got the promotion/job/keys, passed \
         my test/exams/exam, passed my driving test, passed the test/exam, results came back clear, all \
         clear, got/given the all clear",
    ),
    (
        &[Sense::NoSubtitles],
        "eyes wont be on the words/screen, no subtitles please, no subs please, no captions please, no captions, without subtitles please, \
         without captions, without subs please, no subtitles on, no subs on",
    ),
    (&[On("NOW")], "on now, got now, have now, via now, through now"),
    (
        &[Sense::NotMood(Mood::SlowAndBeautiful)],
        "boring, dull, a slog/bore/drag/snooze, too/dead boring, boring bits/stuff, tedious, too tedious, \
         deadly dull, total bore, drags/dragged on, goes/went on and on, snoozefest, snooze/yawn fest, \
         yawnfest, nothing happened, where nothing happens, in which nothing happens, watching paint dry, \
         like watching paint dry, hard slog, slow as hell/treacle, bores/bored us to death, bored us/me \
         silly, bored me/us to tears, sent me to sleep, sent/put us all to sleep, sends me off",
    ),
    (
        SLOW,
        "something boring, boring enough to sleep to, boring enough to fall asleep to, boring to fall asleep \
         to",
    ),
    (
        SCARE,
        "hide behind the/a pillow, hide behind pillows, behind the pillow, hide behind the cushion, hide \
         under the blanket/covers, peeking through fingers, grab/grabs my arm, cling/clinging to me, jump \
         into my arms, jump in my lap, checking under the bed, scream the house down, scream our heads off, \
         want to scream, make us scream, wet ourselves with fear, make her/him/them jump",
    ),
    (
        INSPIRE,
        "run a marathon, could run a marathon, run through a brick wall, climb a mountain, climb mountains, \
         take on the world, conquer the world, ready for anything, quit my job and, chase my/our dreams, \
         change my life, get off the sofa and, sign up for the gym, punching the air, do anything i put my \
         mind to, nothing can stop me",
    ),
    (
        &[Sense::Mood(Mood::MindBending, 1.0)],
        "have to rewind, have to rewind/pause it, have/need to rewatch to get it, twice to understand, need a \
         flowchart, read/reading theories, explainer video, what just happened, wait what, because i/we didnt \
         get it, didnt get it the first time, argue about what it meant, what it all meant, work out what \
         happened, work out what it means, makes no sense until the end",
    ),
    (
        EPIC,
        "kicking/kicks doors in/down, kicking arse/butt, kicks ass, kick ass action, taking names, one man \
         army, beats/beating everyone up, beating up bad guys, taking out/down bad guys, taking down the bad \
         guys, fights his/her way out, shoots everyone, punching people, hanging off a plane, hanging off \
         planes, jumping off buildings, jumping out of planes, walking away from explosions",
    ),
    (
        ROMANCE,
        "make me/us believe in love again, make/makes me believe in love, make us believe in love, \
         believe/fall in love again, believe/believes/faith/fallen in love, believe in romance again, fall in \
         love all over again",
    ),
    (
        &[Sense::Mood(Mood::Bittersweet, 1.1)],
        "not/isnt all happy/sunshine/roses, not/isnt all sunshine and rainbows, tender/sweet but sad, a happy \
         sad one, a bit of both happy and sad",
    ),
    (&[Sense::Mood(Mood::Thoughtful, 1.0), Sense::Effort], "thinking"),
    (&[Sense::Mood(Mood::Cosy, 0.7)], "nice"),
    (&[Sense::Mood(Mood::Cosy, 0.9)], "calm"),
    (
        &[Sense::Newest(2)],
        "last/past couple of years, last/past couple years, couple of years old, past 2 years",
    ),
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
        &[Sense::Mood(Mood::Romantic, 1.0), Sense::Mood(Mood::Epic, 0.6)],
        "sweeping love story/stories, sweeping romance/romances, epic love story/romance, grand romance, big sweeping romance, \
         sweeping romantic epic",
    ),
    (
        &[Sense::Mood(Mood::BrainOff, 0.9), Sense::Mood(Mood::Epic, 0.9)],
        "explosions, explosion, explode, exploding, cars exploding everywhere, \
         car chases and explosions, explosions and car chases, crashes and explosions, car crashes and explosions",
    ),
    (&[Sense::Hint(Mood::FeelGood)], "girls night, girls night in, ladies night, ladies night in"),
    (
        MIND,
        "go whaaat/what/wtf/huh at the end, what the hell at the end, ending where you go what, big/a \
         surprise at the end, surprise at the end, at the end is a big surprise, end/ending is a surprise, a \
         surprise ending, surprise/shock ending, cant tell whats real, cant tell what is real, dont know \
         whats real, not knowing whats real, what is real and what isnt, go whaaat",
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
        "on something/anything we have, on what we subscribe to, what we subscribe to, what were subscribed \
         to, nothing we have to rent, nothing we have to pay for, nothing that costs extra, nothing that \
         costs, on one of our services/apps, on one of ours, on an app we have",
    ),
    (
        &[Sense::Unseen],
        "unwatched, an unwatched one, something unwatched, one of the unwatched, from the unwatched",
    ),
    (&[Sense::AtMost(Axis::Tears, 4.0)], "nothing/not/isnt sappy/schmaltzy, no sap/schmaltz"),
    (CRY, "sentimental, something sentimental, sentimental stuff, sentimentality, mawkish, tear stained"),
    (
        &[In("en")],
        "easy english, in easy english, simple english, im learning english, i am learning english, to learn \
         english, practise my english",
    ),
];
