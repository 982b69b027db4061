//! English as households speak it: what people need, cannot take or have just been through. Owns words only.

use super::super::Sense;
use super::super::Sense::{Free, On};
use super::super::senses::{BACKGROUND, FEEL_GOOD, INSPIRE, THINK};
use crate::catalogue::ContentNote as Note;
use crate::mood::kind::Mood;

pub(super) const NEEDS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Foreign],
        "subtitled not dubbed, subbed not dubbed, subs not dubs, subs not dub, subtitles not dubbing, subtitles \
         not dubs, subtitled rather than dubbed, subtitled instead of dubbed",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "anyone is ill, anyone is sick, anyone ill, anyone sick, anybody is ill, anybody is sick, anybody ill, \
         anybody sick, anyones ill, anyones sick, someone is ill, someone is sick, someone ill in it, somebody \
         is ill, somebody is sick, somebody ill, somebody sick, someones ill, someones sick, people are ill, \
         people are sick, people being ill, people being sick, anyone gets ill, anyone gets sick, someone gets \
         ill, someone gets sick, anyone is dying of, someone is dying of, anyone has cancer, someone has \
         cancer, anyone is in hospital, someone is in hospital, anyone is terminally ill",
    ),
    (
        &[Free(Note::Illness)],
        "nothing with a sick kid, nothing with a sick child, nothing with sick kids, nothing with sick \
         children, nobody sick, nobody ill, no one sick, no one ill, noone sick, noone ill, nobody poorly, nobody is ill, \
         nobody is sick, no one is ill, no one is sick, nobodys ill, nobodys sick, no ones ill, no ones sick, \
         nobody in hospital, no one in hospital, nobody with cancer, no one with cancer, nobody dying of \
         anything, everyone healthy, everybody healthy",
    ),
    (
        THINK,
        "means something, mean something, with meaning, some meaning, actually says something, actually about something, with some weight, some weight to it, some \
         depth, with depth, a bit of depth, depth to it, not fluff",
    ),
    (
        INSPIRE,
        "feel alive, feel it was worth it, feel it was all worth it, feel it is worth it, feel its worth it, \
         feels worth it, was all worth it, worth getting out of bed for, makes life worth living, makes it all \
         worthwhile, glad to be alive, great to be alive",
    ),
    (
        &[Sense::NotMood(Mood::EdgeOfSeat)],
        "no stress, without stress, without the stress, zero stress, no more stress, stress free, free of stress",
    ),
    (
        FEEL_GOOD,
        "retired today, i retired, just retired, newly retired, retirement do, got promoted, got the promotion, \
         got the job, got the keys, passed my test, passed my driving test, passed the test, passed my exams, \
         passed the exam, passed my exam, results came back clear, all clear, got the all clear, given the all \
         clear",
    ),
    (
        BACKGROUND,
        "while scrolling, while i scroll, scrolling on my phone, scrolling my phone, scroll on my phone, half \
         scrolling",
    ),
    (
        &[Sense::NoSubtitles],
        "no subtitles please, no subs please, no captions please, no captions, without subtitles please, \
         without captions, without subs please, no subtitles on, no subs on",
    ),
    (&[On("NOW")], "on now, got now, have now, via now, through now"),
];
