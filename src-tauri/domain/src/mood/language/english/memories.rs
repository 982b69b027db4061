//! English words for what people grew up with and miss: the telly after school, old slippers. Owns words only.

use super::super::Sense;
use super::super::senses::{COSY, MEMORIES};

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "childhood favourite/favourites, childhood favourites/favorites night, saturday mornings, juice box, in my pajamas, in my pyjamas, \
         i grew up on, we grew up on, i grew up with, we grew up with, grew up on, grew up with, grew up \
         watching, i grew up watching, we grew up watching, my childhood, our childhood, miss my childhood, \
         i miss my childhood, miss our childhood, from my childhood, from our childhood, of my childhood, \
         of our childhood, childhood films, childhood film, childhood memories, miss being little, miss \
         being young, miss being a kid, miss being kids, miss being small, miss being a child, i miss being \
         little, i miss being young, i miss being a kid, i miss being small, i miss being a child, being \
         little again, be little again, feel little again, feel like a kid again, feel like kids again, be \
         a kid again, be kids again, feel ten again, used to watch after school, used to watch on \
         saturdays, used to watch on saturday mornings, used to watch at nans, used to watch at grans, \
         after school telly, saturday morning telly, saturday morning tv, saturday morning cartoons, \
         saturday telly, saturday teatime telly, video shop days, wore out the tape, take me back to being, \
         take us back to being, back to being, back to when i was, back to when we were, used to be on, \
         used to be on telly, used to be on tv, used to show on telly, used to show us, used to put on, was \
         on telly when, on telly back then, back in our day, back in my day, take me back to when i was, \
         take me back to when we were, take me back to my childhood, take me back to our childhood, take me \
         back to the days, take me back to those days, take us back to when i was, take us back to when we \
         were, take us back to my childhood, take us back to our childhood, take us back to the days, take \
         us back to those days, takes me back to when i was, takes me back to when we were, takes me back \
         to being, takes me back to my childhood, takes me back to our childhood, takes me back to the \
         days, takes me back to those days, takes us back to when i was, takes us back to when we were, \
         takes us back to being, takes us back to my childhood, takes us back to our childhood, takes us \
         back to the days, takes us back to those days, what we watched back then, what we watched growing \
         up, what i watched back then, what i watched growing up, what we saw back then, what we saw \
         growing up, what i saw back then, what i saw growing up, what we used to watch back then, what we \
         used to watch growing up, what i used to watch back then, what i used to watch growing up, vhs, on \
         videotape, on video tape, old videos, my old videos, nostalgic for being, nostalgic for my \
         childhood, nostalgic for our childhood, nostalgic for when, nostalgic for the days",
    ),
    (
        COSY,
        "old slippers, an old jumper, old jumper, an old cardigan, old cardigan, a favourite old jumper, \
         favourite old jumper, an old armchair, old armchair, an old dressing gown, old dressing gown",
    ),
];
