//! English words for what people grew up with and miss: the telly after school, old slippers. Owns words only.

use super::super::Sense;
use super::super::senses::{COSY, MEMORIES};

pub(super) const CHILDHOOD: &[(&[Sense], &str)] = &[
    (
        MEMORIES,
        "when i was little, when i was small, when i was ten, when i was nine, when i was eight, when i \
         was seven, when i was six, when i was twelve, when i was eleven, when i was five, when i was 8, \
         when i was 10, when i was 7, when i was 6, when i was 9, when i was 12, when i was 11, when i \
         was 5, when i was kids, when i was children, when i was a kid, when i was a child, when i was a \
         boy, when i was a girl, when i was a nipper, when i was a wee one, when i was at school, when i \
         was growing up, when we were little, when we were small, when we were ten, when we were nine, \
         when we were eight, when we were seven, when we were six, when we were twelve, when we were \
         eleven, when we were five, when we were 8, when we were 10, when we were 7, when we were 6, when \
         we were 9, when we were 12, when we were 11, when we were 5, when we were kids, when we were \
         children, when we were a kid, when we were a child, when we were a boy, when we were a girl, \
         when we were a nipper, when we were a wee one, when we were at school, when we were growing up, \
         i grew up on, we grew up on, i grew up with, we grew up with, grew up on, grew up with, grew up \
         watching, i grew up watching, we grew up watching, loved as a kid, loved as kids, loved as a \
         child, loved as children, watched as a kid, watched as kids, watched as a child, watched as \
         children, my childhood, our childhood, miss my childhood, i miss my childhood, miss our \
         childhood, from my childhood, from our childhood, of my childhood, of our childhood, childhood \
         films, childhood film, childhood memories, miss being little, miss being young, miss being a \
         kid, miss being kids, miss being small, miss being a child, i miss being little, i miss being \
         young, i miss being a kid, i miss being small, i miss being a child, being little again, be \
         little again, feel little again, feel like a kid again, feel like kids again, be a kid again, be \
         kids again, feel ten again, used to watch after school, used to watch on saturdays, used to \
         watch as kids, used to watch as a kid, used to watch on saturday mornings, used to watch on vhs, \
         used to watch at nans, used to watch at grans, after school telly, saturday morning telly, \
         saturday morning tv, saturday morning cartoons, saturday telly, saturday teatime telly, vhs \
         days, disney vhs, vhs tapes, on vhs, video shop days, wore out the tape, take me back to being, \
         take us back to being, back to being, back to when i was, back to when we were, when we were \
         nippers, when we were sprogs, when we were a sprog, when we were tots, when we were a tot, when \
         we were wee, when we were weans, when we were youngsters, when we were teenagers, when we were a \
         teenager, when we were knee high, when we were a schoolboy, when we were a schoolgirl, when we \
         were at primary school, when we were at primary, when i was nippers, when i was sprogs, when i \
         was a sprog, when i was tots, when i was a tot, when i was wee, when i was weans, when i was \
         youngsters, when i was teenagers, when i was a teenager, when i was knee high, when i was a \
         schoolboy, when i was a schoolgirl, when i was at primary school, when i was at primary, used to \
         be on, used to be on telly, used to be on tv, used to show on telly, used to show us, used to \
         put on, was on telly when, on telly back then, back when we were kids, back in our day, back in \
         my day, saw as a kid, saw as kids, saw as a child, saw as children, had as a kid, had as kids, \
         had as a child, had as children, adored as a kid, adored as kids, adored as a child, adored as \
         children, liked as a kid, liked as kids, liked as a child, liked as children, enjoyed as a kid, \
         enjoyed as kids, enjoyed as a child, enjoyed as children, seen as a kid, seen as kids, seen as a \
         child, seen as children, i loved as a kid, i loved as kids, i loved as a child, i loved as \
         children, we loved as a kid, we loved as kids, we loved as a child, we loved as children, she \
         loved as a kid, she loved as kids, she loved as a child, she loved as children, he loved as a \
         kid, he loved as kids, he loved as a child, he loved as children, they loved as a kid, they \
         loved as kids, they loved as a child, they loved as children, i liked as a kid, i liked as kids, \
         i liked as a child, i liked as children, we liked as a kid, we liked as kids, we liked as a \
         child, we liked as children, i enjoyed as a kid, i enjoyed as kids, i enjoyed as a child, i \
         enjoyed as children, we enjoyed as a kid, we enjoyed as kids, we enjoyed as a child, we enjoyed \
         as children, take me back to when i was, take me back to when we were, take me back to my \
         childhood, take me back to our childhood, take me back to the days, take me back to those days, \
         take us back to when i was, take us back to when we were, take us back to my childhood, take us \
         back to our childhood, take us back to the days, take us back to those days, takes me back to \
         when i was, takes me back to when we were, takes me back to being, takes me back to my \
         childhood, takes me back to our childhood, takes me back to the days, takes me back to those \
         days, takes us back to when i was, takes us back to when we were, takes us back to being, takes \
         us back to my childhood, takes us back to our childhood, takes us back to the days, takes us \
         back to those days, what we watched as kids, what we watched as a kid, what we watched as \
         children, what we watched as a child, what we watched back then, what we watched growing up, \
         what i watched as kids, what i watched as a kid, what i watched as children, what i watched as a \
         child, what i watched back then, what i watched growing up, what we saw as kids, what we saw as \
         a kid, what we saw as children, what we saw as a child, what we saw back then, what we saw \
         growing up, what i saw as kids, what i saw as a kid, what i saw as children, what i saw as a \
         child, what i saw back then, what i saw growing up, what we used to watch as kids, what we used \
         to watch as a kid, what we used to watch as children, what we used to watch as a child, what we \
         used to watch back then, what we used to watch growing up, what i used to watch as kids, what i \
         used to watch as a kid, what i used to watch as children, what i used to watch as a child, what \
         i used to watch back then, what i used to watch growing up",
    ),
    (
        COSY,
        "old slippers, an old jumper, old jumper, an old cardigan, old cardigan, a favourite old jumper, \
         favourite old jumper, an old armchair, old armchair, an old dressing gown, old dressing gown",
    ),
];
