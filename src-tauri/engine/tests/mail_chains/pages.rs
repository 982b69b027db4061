//! What somebody with a link to an evening reads: their page and the entry that it hands out are of what this finds.

use houselights_engine::calendar::from_ics;

use super::{Home, event};

impl Home {
    /// Jon's links say what the plan says: off, or when.
    pub fn check_pages(&self) -> Result<(), String> {
        let ((now, until), plan) = (self.span(), self.to_come());
        for id in &self.singles {
            let is = plan.iter().find(|view| view.session.id == *id).map(|view| view.starts_at);
            let text = self.house.calendar(Some(*id), event);
            let text = text.map_err(|error| format!("a link to {id}: {error}"))?;
            let read = from_ics(&text, chrono_tz::Europe::London).map_err(|error| error.to_string())?;
            let says = read.events.into_iter().next().ok_or("no event")?.event;
            let comes = !says.cancelled && says.starts > now && says.starts <= until;
            let says = comes.then_some(says.starts);
            // Another may stand in its place.
            let stands = says.is_some_and(|says| plan.iter().any(|view| view.starts_at == says));
            if says != is && !(is.is_none() && stands) {
                return Err(format!("a page says {says:?}, and the plan {is:?} of {id}"));
            }
        }
        Ok(())
    }
}
