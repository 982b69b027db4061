//! Turning a suggested film down, for the evening or for good, and taking that back.

use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::mood::WhyNot;
use houselights_domain::plan::evening_of;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::titles;
use crate::view::{TitleView, TurnDown, Written};

impl Engine {
    /// Turns a title down: it is not suggested this evening, and what else is follows the reason. For good it is not
    /// suggested on any, but stays on the list; "seen it" for good makes it one that was watched before.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list.
    pub fn turn_down(&self, request: TurnDown) -> Result<Written<()>, Error> {
        let TurnDown { title, why, for_good } = request;
        let name = titles::find(&self.inner()?.connection, title)?.name;
        let evening = evening_of(self.local_now());
        let operation = match (for_good, why) {
            (false, _) => Operation::TurnDown,
            (true, WhyNot::SeenIt) => Operation::CountAsSeen,
            (true, _) => Operation::SetAside,
        };
        self.transact(operation, &name, |writer| {
            writer.put_refusal(title, Some(evening), why)?;
            if for_good { writer.put_refusal(title, None, why) } else { Ok(()) }
        })
    }

    /// Takes back that a title was turned down, this evening and for good.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list.
    pub fn suggest_again(&self, request: TitleId) -> Result<Written<TitleView>, Error> {
        let name = titles::find(&self.inner()?.connection, request)?.name;
        let evening = evening_of(self.local_now());
        let written = self.transact(Operation::SuggestAgain, &name, |writer| {
            writer.forget_refusal(request, Some(evening))?;
            writer.forget_refusal(request, None)?;
            Ok(request)
        })?;
        written.try_map(|id| self.title(id))
    }
}
