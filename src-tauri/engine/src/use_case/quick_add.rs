//! A text that comes in without a screen: from the clipboard by way of the tray. Owns what may be kept of it without
//! anybody looking; refuses to choose between several titles.

use crate::engine::Engine;
use crate::error::Error;
use crate::reply_card;
use crate::view::{DraftView, KeepDraft, QuickAdd};

impl Engine {
    /// Puts the one title that a text speaks of on the list, or adds what the text says to the one that is there. A text
    /// without a title is kept as a note; of several titles, and of an answer to an invitation, nothing is stored.
    ///
    /// # Errors
    /// As [`Engine::keep_draft`] and [`Engine::keep_note`].
    pub fn quick_add(&self, text: &str) -> Result<QuickAdd, Error> {
        if reply_card::holds(text) {
            return Ok(QuickAdd::Several { names: Vec::new() });
        }
        let read = self.capture(text.to_owned())?;
        let names: Vec<String> = read.drafts.iter().map(|found| found.draft.title.clone()).collect();
        let mut drafts = read.drafts.into_iter();
        match (drafts.next(), drafts.len()) {
            (None, _) => self.keep_note(text.to_owned()).map(|_| QuickAdd::Note),
            (Some(DraftView { draft, on_list, .. }), 0) => {
                let (wanted_by, tags, note) = (Vec::new(), Vec::new(), String::new());
                let as_kept = draft.clone();
                let keep = KeepDraft { as_read: draft, as_kept, source: read.source, wanted_by, tags, note };
                let title = Box::new(self.keep_draft(keep)?.value);
                Ok(if on_list.is_some() { QuickAdd::Known { title } } else { QuickAdd::Added { title } })
            }
            (Some(_), _) => Ok(QuickAdd::Several { names }),
        }
    }
}
