//! The welcome, and everything under Family.

use chrono::Datelike;
use houselights_domain::change::Operation;
use houselights_domain::fold::fold;
use houselights_domain::household::{Household, Member, NAME_LIMIT};
use houselights_domain::id::MemberId;

use super::check;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::{Writer, household};
use crate::view::{ChangeHousehold, ChangeMember, MemberDraft, SetUpHousehold, Written};

/// Nobody older is a child of the house, in years; from eighteen on they count as grown up.
const OLDEST_CHILD: i32 = 25;

impl Engine {
    /// Who lives here.
    ///
    /// # Errors
    /// What the database says.
    pub fn household(&self) -> Result<Household, Error> {
        Ok(household::load(&self.inner()?.connection)?.0)
    }

    /// Ends the welcome with what was answered, which may be nothing.
    ///
    /// # Errors
    /// A name that is too long, or two members of one name; nothing is stored then.
    pub fn set_up_household(&self, request: SetUpHousehold) -> Result<Written<Household>, Error> {
        let SetUpHousehold { name, country, services, members } = request;
        let household = Household {
            name: optional_name(&name)?,
            country: country_code(&country)?,
            services: check::list(&services, NAME_LIMIT)?,
            languages: Vec::new(),
            members: Vec::new(),
        };
        let mut kept: Vec<Member> = Vec::new();
        for member in members {
            kept.push(self.member(self.new_member_id(), &member, &kept)?);
        }
        self.write_household(Operation::SetUpHousehold, &household.name, |writer| {
            writer.put_household(&household)?;
            kept.iter().try_for_each(|member| writer.put_member(member))
        })
    }

    /// Changes the household's name, country, services or languages.
    ///
    /// # Errors
    /// A name that is too long, or what is no language's code; nothing is stored then.
    pub fn change_household(&self, request: ChangeHousehold) -> Result<Written<Household>, Error> {
        let mut household = self.household()?;
        if let Some(name) = request.name {
            household.name = optional_name(&name)?;
        }
        if let Some(country) = request.country {
            household.country = country_code(&country)?;
        }
        if let Some(services) = request.services {
            household.services = check::list(&services, NAME_LIMIT)?;
        }
        if let Some(languages) = request.languages {
            household.languages = language_codes(&languages)?;
        }
        let subject = household.name.clone();
        self.write_household(Operation::ChangeHousehold, &subject, |writer| writer.put_household(&household))
    }

    /// Adds somebody.
    ///
    /// # Errors
    /// No name, one that is too long, or one that is taken.
    pub fn add_member(&self, request: MemberDraft) -> Result<Written<Household>, Error> {
        let member = self.member(self.new_member_id(), &request, &self.household()?.members)?;
        self.write_household(Operation::AddMember, &member.name, |writer| writer.put_member(&member))
    }

    /// Changes somebody's particulars.
    ///
    /// # Errors
    /// No such member, no name, one that is too long, or one that is taken.
    pub fn change_member(&self, request: ChangeMember) -> Result<Written<Household>, Error> {
        let mut others = self.household()?.members;
        if !others.iter().any(|member| member.id == request.id) {
            return Err(Error::Gone);
        }
        others.retain(|member| member.id != request.id);
        let member = self.member(request.id, &request.member, &others)?;
        self.write_household(Operation::ChangeMember, &member.name, |writer| writer.put_member(&member))
    }

    /// Takes somebody out of the household. What they watched and planned stays.
    ///
    /// # Errors
    /// No such member.
    pub fn remove_member(&self, request: MemberId) -> Result<Written<Household>, Error> {
        let household = self.household()?;
        let member = household.members.iter().find(|member| member.id == request).ok_or(Error::Gone)?;
        self.write_household(Operation::RemoveMember, &member.name, |writer| writer.delete_member(request))
    }

    fn write_household(
        &self,
        operation: Operation,
        subject: &str,
        work: impl FnOnce(&mut Writer<'_>) -> Result<(), Error>,
    ) -> Result<Written<Household>, Error> {
        self.transact(operation, subject, |writer| {
            work(writer)?;
            Ok(household::load(writer.connection())?.0)
        })
    }

    fn new_member_id(&self) -> MemberId {
        MemberId::new(self.now(), self.chance())
    }

    fn member(&self, id: MemberId, draft: &MemberDraft, others: &[Member]) -> Result<Member, Error> {
        let name = check::name(&draft.name, NAME_LIMIT)?;
        if others.iter().any(|other| fold(&other.name) == fold(&name)) {
            return Err(Error::NameTaken(name));
        }
        let MemberDraft { colour, child, born, ref keep_away, ref email, .. } = *draft;
        let email = check::address(email)?;
        // Of a grown-up it would decide nothing, so it is not kept.
        let born = born.filter(|_| child);
        let year = self.local_now().year();
        if born.is_some_and(|born| !(year - OLDEST_CHILD..=year).contains(&born)) {
            return Err(Error::BadRequest("no child was born in that year".to_owned()));
        }
        Ok(Member { id, name, colour, child, born, email, keep_away: keep_away.clone() })
    }
}

fn optional_name(text: &str) -> Result<String, Error> {
    if text.trim().is_empty() { Ok(String::new()) } else { check::name(text, NAME_LIMIT) }
}

fn language_codes(all: &[String]) -> Result<Vec<String>, Error> {
    let mut codes: Vec<String> = Vec::new();
    for code in all {
        let code = code.trim().to_ascii_lowercase();
        if code.len() != 2 || !code.chars().all(|c| c.is_ascii_lowercase()) {
            return Err(Error::BadRequest(format!("{code} is not a language's code")));
        }
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Ok(codes)
}

fn country_code(text: &str) -> Result<String, Error> {
    let code = text.trim().to_ascii_uppercase();
    let known = code.is_empty() || (code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase()));
    if known { Ok(code) } else { Err(Error::BadRequest(format!("{code} is not a country's code"))) }
}
