//! Who comes and what they bring, as lines of the page.

use houselights_domain::household::Colour;
use houselights_domain::plan::{Person, Reply};

use super::hall::Hall;
use super::words::Say;
use crate::use_case::Invitation;

/// People who said the same.
pub(super) struct Group {
    pub faces: Vec<(&'static str, String)>,
    pub words: String,
}

/// A line for each answer, and who is still to be heard.
pub(super) fn people(hall: &Hall, invitation: &Invitation) -> Vec<Group> {
    let turnout = &invitation.view.turnout;
    let named = |all: &[Person]| {
        all.iter().map(|who| invitation.name_of(who)).filter(|name| !name.is_empty()).collect::<Vec<_>>()
    };
    let mut groups = Vec::new();
    let replied =
        [(Reply::Coming, &turnout.coming), (Reply::Maybe, &turnout.maybe), (Reply::Cant, &turnout.cant)];
    for (reply, who) in replied {
        // Those who left the household have no name any more.
        let names = named(who);
        if names.is_empty() {
            continue;
        }
        let faces = if reply == Reply::Coming { faces(invitation, who) } else { Vec::new() };
        groups.push(Group { faces, words: hall.say(Say::Replied { reply, names: &names }) });
    }
    if groups.is_empty() {
        groups.push(Group { faces: Vec::new(), words: hall.say(Say::NobodyYet) });
    }
    let open = named(&turnout.open);
    if !open.is_empty() {
        groups.push(Group { faces: Vec::new(), words: hall.say(Say::NotHeard { names: &open }) });
    }
    groups
}

/// At most six: more would push the words off a small phone.
fn faces(invitation: &Invitation, who: &[Person]) -> Vec<(&'static str, String)> {
    let face = |who: &Person| {
        let colour = invitation.member(who).map_or("guest", |member| match member.colour {
            Colour::Rose => "rose",
            Colour::Teal => "teal",
            Colour::Amber => "amber",
            Colour::Moss => "moss",
            Colour::Violet => "violet",
            Colour::Sky => "sky",
        });
        let letter = invitation.name_of(who).chars().next()?.to_uppercase().to_string();
        Some((colour, letter))
    };
    who.iter().filter_map(face).take(6).collect()
}

/// What is planned to be brought, and what those who answered bring.
pub(super) fn brings(hall: &Hall, invitation: &Invitation) -> Vec<String> {
    let planned = invitation.view.session.particulars.brings.iter().map(|bring| {
        let name = bring.who.map(|id| invitation.name_of(&Person::Member { id }));
        hall.say(Say::Brings { name: name.as_deref(), what: &bring.what })
    });
    let offered = invitation.view.answers.iter().filter(|said| !said.brings.is_empty()).map(|said| {
        let name = invitation.name_of(&said.who);
        hall.say(Say::Brings { name: Some(&name), what: &said.brings })
    });
    planned.chain(offered).collect()
}
