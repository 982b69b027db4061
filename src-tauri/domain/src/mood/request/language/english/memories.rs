//! English words for what people grew up with and miss: the telly after school, old slippers. Owns words only.

use super::super::Sense;
use super::super::senses::{COSY, MEMORIES};

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "childhood favourite/favourites/films/film/memories, childhood favourites/favorites night, saturday \
         mornings/telly, juice box, in my pajamas/pyjamas, i/we grew up on/with/watching, grew up \
         on/with/watching, my/our childhood, miss/from/of my/our childhood, i miss my childhood, miss being \
         little/young/kids/small, miss being a kid/child, i miss being little/young/small, i miss being a \
         kid/child, being/be/feel little again, feel like a kid again, feel like kids again, be a kid again, \
         be kids again, feel ten again, used to watch after school, used to watch on saturdays, used to watch \
         on saturday mornings, used to watch at nans/grans, after school telly, saturday morning \
         telly/tv/cartoons, saturday teatime telly, video shop days, wore out the tape, take/takes me/us back \
         to being, back to being, back to when i was, back to when we were, used to be/put on, used to \
         be/show on telly, used to be on tv, used to show us, was on telly when, on telly back then, back in \
         our/my day, take/takes me/us back to when i was, take/takes me/us back to when we were, take/takes \
         me/us back to my/our childhood, take/takes me/us back to the/those days, what we/i watched/saw back \
         then, what we/i watched/saw growing up, what we/i used to watch back then, what we/i used to watch \
         growing up, vhs, on videotape, on video tape, old videos, my old videos, nostalgic for being/when, \
         nostalgic for my/our childhood, nostalgic for the days",
    ),
    (
        COSY,
        "old slippers, an old jumper, old jumper, an old cardigan, old cardigan, a favourite old jumper, \
         favourite old jumper, an old armchair, old armchair, an old dressing gown, old dressing gown",
    ),
];
