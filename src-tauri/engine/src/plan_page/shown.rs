//! What the window shows of an evening that is shared: the links as they are given, and whether phones find them.

use std::net::Ipv4Addr;

use houselights_domain::id::SessionId;
use houselights_domain::share::{Address, Link};

use super::{PlanPage, qr};
use crate::error::Error;
use crate::use_case::Secret;
use crate::view::{LinkView, SharingView, Whereabouts};

impl PlanPage {
    /// How an evening is shared.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn view(&self, session: SessionId) -> Result<SharingView, Error> {
        let until = self.engine.follow_evening(session)?;
        let addresses = (self.outside.addresses)();
        let (at, name, whereabouts) = {
            let open = self.door();
            let at = open.as_ref().map(|door| (door.address.ip, door.port()));
            let name = open.as_ref().and_then(|door| Some(door.named.as_ref()?.host().to_owned()));
            let given = open.as_ref().and_then(|door| door.shared.all().get(&session).copied());
            (at, name, at.zip(given).map(|((at, _), given)| whereabouts(at, given, &addresses)))
        };
        let links = self.engine.links(session)?;
        let mut suggestions = self.engine.suggestions(session)?;
        suggestions.retain(|one| one.taken.is_none());
        Ok(SharingView {
            session,
            on: whereabouts.is_some(),
            whereabouts: whereabouts.unwrap_or_default(),
            until,
            addresses,
            address: at.map(|(ip, _)| ip.to_string()),
            port: at.map(|(_, port)| port),
            links: links
                .into_iter()
                .map(|(link, phones)| self.link_view(link, phones, at, name.as_deref()))
                .collect(),
            ballot: self.engine.ballot(session)?,
            suggestions,
        })
    }

    /// How phones reach the evenings that are shared; the worst of it where there are several.
    pub fn whereabouts(&self) -> Whereabouts {
        let addresses = (self.outside.addresses)();
        let open = self.door();
        let Some(door) = open.as_ref() else { return Whereabouts::default() };
        let all = door.shared.all();
        let worst = all.values().map(|given| whereabouts(door.address.ip, *given, &addresses)).max();
        worst.unwrap_or_default()
    }

    fn link_view(
        &self,
        link: Link,
        phones: u32,
        at: Option<(Ipv4Addr, u16)>,
        name: Option<&str>,
    ) -> LinkView {
        let known = self.secret(link.id).zip(at);
        let url =
            |host: &str, port: u16, secret: &Secret| format!("http://{host}:{port}/i/{}", secret.digits());
        let named_url = known.as_ref().zip(name).map(|((secret, (_, port)), name)| url(name, *port, secret));
        let url = known.map(|(secret, (ip, port))| url(&ip.to_string(), port, &secret));
        LinkView { qr: url.as_deref().and_then(qr::of), url, named_url, phones, link }
    }
}

/// How phones reach what is shared at `at`, whose first links hold `given`.
fn whereabouts(at: Ipv4Addr, given: Ipv4Addr, addresses: &[Address]) -> Whereabouts {
    if !addresses.iter().any(|address| address.ip == at) {
        return Whereabouts::Away;
    }
    if at == given { Whereabouts::AsGiven } else { Whereabouts::Moved { from: given.to_string() } }
}
