//! House rules: kept as they were written, whether or not they are understood.

use houselights_domain::catalogue::Catalogue;
use houselights_domain::change::Operation;
use houselights_domain::household::Member;
use houselights_domain::id::RuleId;
use houselights_domain::mood::{RULE_LIMIT, Rule, is_of_people, read_rule};

use super::check;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::{Connection, Writer, household, rules};
use crate::view::{ChangeRule, RuleView, Written};

impl Engine {
    /// The house rules, in the order they were made.
    ///
    /// # Errors
    /// What the database says.
    pub fn rules(&self) -> Result<Vec<RuleView>, Error> {
        views(&self.inner()?.connection, self.catalogue())
    }

    /// Adds a rule. One that is not understood is kept as a text and says so.
    ///
    /// # Errors
    /// No words, or too many.
    pub fn add_rule(&self, request: String) -> Result<Written<Vec<RuleView>>, Error> {
        let text = check::name(&request, RULE_LIMIT)?;
        let id = RuleId::new(self.now(), self.chance());
        self.write_rules(Operation::AddRule, &text, |writer| writer.put_rule(id, &text))
    }

    /// Puts a rule in other words.
    ///
    /// # Errors
    /// As [`Self::add_rule`]; [`Error::Gone`] if it is not there.
    pub fn change_rule(&self, request: ChangeRule) -> Result<Written<Vec<RuleView>>, Error> {
        let text = check::name(&request.text, RULE_LIMIT)?;
        self.rule_text(request.id)?;
        self.write_rules(Operation::ChangeRule, &text, |writer| writer.put_rule(request.id, &text))
    }

    /// Takes a rule away.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn remove_rule(&self, request: RuleId) -> Result<Written<Vec<RuleView>>, Error> {
        let text = self.rule_text(request)?;
        self.write_rules(Operation::RemoveRule, &text, |writer| writer.delete_rule(request))
    }

    fn rule_text(&self, id: RuleId) -> Result<String, Error> {
        let rules = rules::load(&self.inner()?.connection)?;
        rules.into_iter().find(|(own, _)| *own == id).map(|(_, text)| text).ok_or(Error::Gone)
    }

    fn write_rules(
        &self,
        operation: Operation,
        subject: &str,
        work: impl FnOnce(&mut Writer<'_>) -> Result<(), Error>,
    ) -> Result<Written<Vec<RuleView>>, Error> {
        self.transact(operation, subject, |writer| {
            work(writer)?;
            views(writer.connection(), self.catalogue())
        })
    }
}

/// The rules that are understood in a household of these members.
pub(super) fn understood(
    connection: &Connection,
    members: &[Member],
    catalogue: &Catalogue,
) -> Result<Vec<Rule>, Error> {
    let rule = |(_, text): (RuleId, String)| read_rule(&text, members, Some(catalogue));
    Ok(rules::load(connection)?.into_iter().filter_map(rule).collect())
}

fn views(connection: &Connection, catalogue: &Catalogue) -> Result<Vec<RuleView>, Error> {
    let members = household::load(connection)?.0.members;
    let view = |(id, text): (RuleId, String)| {
        let understood = read_rule(&text, &members, Some(catalogue));
        let of_people = understood.is_none() && is_of_people(&text);
        RuleView { id, understood, of_people, text }
    };
    Ok(rules::load(connection)?.into_iter().map(view).collect())
}
