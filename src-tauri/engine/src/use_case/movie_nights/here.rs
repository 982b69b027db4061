//! What a file says in terms of this household: whose names are its members', where the evening is, and what is different
//! from what stands here. A file adds people and what they bring, and takes nobody away.

use houselights_domain::household::Household;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::plan::{Bring, Person, Session};
use houselights_domain::title::NAME_LIMIT;

use super::films::NightTitle;
use crate::movie_night::MovieNight;
use crate::view::{NightBring, NightDifference};

/// What a file says of people and places, in terms of this household.
#[derive(Default)]
pub(super) struct Local {
    pub place: String,
    pub note: String,
    pub hosts: Vec<MemberId>,
    /// Members who are expected.
    pub ours: Vec<MemberId>,
    /// Whoever else is, hosts among them.
    pub others: Vec<String>,
    /// Those who said here that they cannot come. A file tells of nobody's no.
    pub declined: Vec<Person>,
    pub brings: Vec<Bring>,
}

impl Local {
    /// Names that a member goes by are that member's.
    pub fn of(night: &MovieNight, house: &Household) -> Self {
        let member =
            |name: &str| house.members.iter().find(|member| same(&member.name, name)).map(|one| one.id);
        let mut local = Self {
            place: place(night, house),
            note: night.note.clone(),
            hosts: night.hosts.iter().filter_map(|name| member(name)).collect(),
            ours: Vec::new(),
            others: Vec::new(),
            declined: Vec::new(),
            brings: Vec::new(),
        };
        // Somebody of this house who hosts is expected only if the file says so.
        let strangers = night.hosts.iter().filter(|name| member(name).is_none());
        for name in night.coming.iter().chain(strangers) {
            match member(name) {
                Some(id) if !local.ours.contains(&id) => local.ours.push(id),
                None if !local.others.iter().any(|other| same(other, name)) => {
                    local.others.push(name.clone());
                }
                _ => {}
            }
        }
        for brought in &night.brings {
            let who = member(&brought.who);
            // What a stranger brings can be no member's.
            let named = format!("{} ({})", brought.what, brought.who);
            let stranger = who.is_none() && !brought.who.is_empty() && fits(&named);
            let what = if stranger { named } else { brought.what.clone() };
            local.brings.push(Bring { what, who });
        }
        local
    }

    /// Whether somebody is among those who are expected.
    fn expects(&self, name: &str) -> bool {
        self.others.iter().any(|other| same(other, name))
    }

    fn declined(&self, who: &Person) -> bool {
        self.declined.iter().any(|one| one.key() == who.key())
    }

    /// Members and others whom a file expects and nobody here does, those left out who said no.
    fn joins<'a>(
        &'a self,
        there: &'a Self,
    ) -> (impl Iterator<Item = &'a MemberId>, impl Iterator<Item = &'a String>) {
        let ours = there.ours.iter();
        let others = there.others.iter();
        (
            ours.filter(|id| !self.ours.contains(id) && !self.declined(&Person::Member { id: **id })),
            others.filter(|name| {
                !self.expects(name) && !self.declined(&Person::Guest { name: (*name).clone() })
            }),
        )
    }

    fn has(&self, bring: &Bring) -> bool {
        self.brings.iter().any(|own| own.who == bring.who && same(&own.what, &bring.what))
    }

    /// An evening that stands here with what a file says of it that is not known.
    pub fn added_to(&self, here: &Self, evening: &mut Session) {
        evening.place.clone_from(&self.place);
        evening.note.clone_from(&self.note);
        // One without members is for everybody already.
        let (ours, others) = here.joins(self);
        if !evening.members.is_empty() {
            let joins: Vec<_> = ours.filter(|id| !evening.members.contains(id)).copied().collect();
            evening.members.extend(joins);
        }
        let particulars = &mut evening.particulars;
        particulars.hosts.extend(self.hosts.iter().filter(|id| !here.hosts.contains(id)));
        particulars.guests.extend(others.cloned());
        particulars.brings.extend(self.brings.iter().filter(|bring| !here.has(bring)).cloned());
    }

    /// What is different in people, places and things.
    pub fn differs_from(&self, here: &Self, evening: &Session, house: &Household) -> Vec<NightDifference> {
        let mut differences = Vec::new();
        if self.place != here.place {
            let (here, there) = (here.place.clone(), self.place.clone());
            differences.push(NightDifference::Place { here, there });
        }
        let name = |id: &MemberId| house.members.iter().find(|one| one.id == *id).map(|one| one.name.clone());
        let hosts: Vec<_> =
            self.hosts.iter().filter(|id| !here.hosts.contains(id)).filter_map(name).collect();
        if !hosts.is_empty() {
            differences.push(NightDifference::Hosts { there: hosts });
        }
        let (ours, others) = here.joins(self);
        let ours = ours.filter(|_| !evening.members.is_empty()).filter_map(name);
        let coming: Vec<_> = ours.chain(others.cloned()).collect();
        if !coming.is_empty() {
            differences.push(NightDifference::Coming { there: coming });
        }
        let ours = self.ours.iter().filter(|id| here.declined(&Person::Member { id: **id })).filter_map(name);
        let others =
            self.others.iter().filter(|name| here.declined(&Person::Guest { name: (*name).clone() }));
        let declined: Vec<_> = ours.chain(others.cloned()).collect();
        if !declined.is_empty() {
            differences.push(NightDifference::Declined { there: declined });
        }
        let brings: Vec<_> = self
            .brings
            .iter()
            .filter(|bring| !here.has(bring))
            .map(|Bring { what, who }| NightBring {
                what: what.clone(),
                who: who.as_ref().and_then(name).unwrap_or_default(),
            })
            .collect();
        if !brings.is_empty() {
            differences.push(NightDifference::Brings { there: brings });
        }
        if self.note != here.note {
            let (here, there) = (here.note.clone(), self.note.clone());
            differences.push(NightDifference::Note { here, there });
        }
        differences
    }
}

/// What is different in when it is and what is shown. `name` is what a film here is called.
pub(super) fn programme(
    evening: &Session,
    proposed: &Session,
    films: &[NightTitle],
    name: impl Fn(TitleId) -> Option<String>,
) -> Vec<NightDifference> {
    let there = |id| films.iter().find(|film| film.id == id).map(|film| film.name.clone());
    let mut differences = Vec::new();
    if evening.start != proposed.start {
        differences.push(NightDifference::Start { here: evening.start, there: proposed.start });
    }
    if evening.title != proposed.title {
        let (here, there) = (evening.title.and_then(&name), proposed.title.and_then(there));
        differences.push(NightDifference::Film { here, there });
    } else if evening.portion != proposed.portion {
        differences.push(NightDifference::Portion { here: evening.portion, there: proposed.portion });
    }
    let (before, after) = (&evening.particulars.before, &proposed.particulars.before);
    if before != after {
        differences.push(NightDifference::ShownFirst {
            here: before.iter().filter_map(|id| name(*id)).collect(),
            there: after.iter().filter_map(|id| there(*id)).collect(),
        });
    }
    let (here, there) = (evening.particulars.doors, proposed.particulars.doors);
    if here != there {
        differences.push(NightDifference::Doors { here, there });
    }
    differences
}

/// Where it is: "the living room" of another household is theirs.
fn place(night: &MovieNight, house: &Household) -> String {
    let MovieNight { place, household, .. } = night;
    if household.is_empty() || same(household, &house.name) {
        return place.clone();
    }
    if place.is_empty() {
        return household.clone();
    }
    let theirs = format!("{place}, {household}");
    if fits(&theirs) { theirs } else { place.clone() }
}

fn fits(text: &str) -> bool {
    text.chars().count() <= NAME_LIMIT
}

/// Whether two names are one but for case and accents.
pub(super) fn same(one: &str, other: &str) -> bool {
    let key = |name: &str| Person::Guest { name: name.to_owned() }.key();
    key(one) == key(other)
}
