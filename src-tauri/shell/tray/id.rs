//! A press as a word and back, for menus that know their lines by words: those of `icon.rs`.

use super::menu::Press;

impl Press {
    /// The entry's identifier in the real menu.
    pub fn id(&self) -> String {
        match self {
            Self::Open => "open".to_owned(),
            Self::Show(id) => format!("show:{id}"),
            Self::Start(id) => format!("start:{id}"),
            Self::Pause(id, still) => format!("pause:{id}:{}", word(still)),
            Self::Stop(id) => format!("stop:{id}"),
            Self::Snooze(id, until) => format!("snooze:{id}:{}", word(until)),
            Self::Over(id, reaction) => format!("over:{id}:{}", word(reaction)),
            Self::ShowCode => "show-code".to_owned(),
            Self::StopSharing => "stop-sharing".to_owned(),
            Self::StopFollowed => "stop-followed".to_owned(),
            Self::StopWished => "stop-wished".to_owned(),
            Self::Pick => "pick".to_owned(),
            Self::Plan(id) => format!("plan:{id}"),
            Self::Rate(id, reaction) => format!("rate:{id}:{}", word(reaction)),
            Self::Paste => "paste".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::Quit => "quit".to_owned(),
        }
    }

    /// The reverse of [`Press::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        let mut parts = id.splitn(3, ':');
        let (verb, id, how) = (parts.next()?, parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        match verb {
            "open" => Some(Self::Open),
            "show" => id.parse().ok().map(Self::Show),
            "start" => id.parse().ok().map(Self::Start),
            "pause" => Some(Self::Pause(id.parse().ok()?, value(how)?)),
            "stop" => id.parse().ok().map(Self::Stop),
            "snooze" => Some(Self::Snooze(id.parse().ok()?, value(how)?)),
            "over" => Some(Self::Over(id.parse().ok()?, value(how)?)),
            "show-code" => Some(Self::ShowCode),
            "stop-sharing" => Some(Self::StopSharing),
            "stop-followed" => Some(Self::StopFollowed),
            "stop-wished" => Some(Self::StopWished),
            "pick" => Some(Self::Pick),
            "plan" => id.parse().ok().map(Self::Plan),
            "rate" => Some(Self::Rate(id.parse().ok()?, value(how)?)),
            "paste" => Some(Self::Paste),
            "settings" => Some(Self::Settings),
            "quit" => Some(Self::Quit),
            _ => None,
        }
    }
}

/// A choice as one word, and back.
fn word(choice: &impl serde::Serialize) -> String {
    serde_json::to_string(choice).unwrap_or_default()
}

fn value<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_str(word).ok()
}

#[cfg(test)]
mod tests {
    use houselights_domain::plan::reminders::SnoozeFor;
    use houselights_domain::title::Reaction;

    use super::*;

    #[test]
    fn every_press_can_be_read_back() {
        let id = "01936f2e-7c00-7000-8000-000000000001".parse().unwrap();
        let title = "01936f2e-7c00-7000-8000-000000000002".parse().unwrap();
        let every = [
            Press::Open,
            Press::Show(id),
            Press::Start(id),
            Press::Pause(id, true),
            Press::Pause(id, false),
            Press::Stop(id),
            Press::Snooze(id, SnoozeFor::Tomorrow),
            Press::Over(id, None),
            Press::Over(id, Some(Reaction::NotForUs)),
            Press::ShowCode,
            Press::StopSharing,
            Press::StopFollowed,
            Press::StopWished,
            Press::Pick,
            Press::Plan(title),
            Press::Rate(title, Reaction::Loved),
            Press::Paste,
            Press::Settings,
            Press::Quit,
        ];
        for press in every {
            assert_eq!(Press::from_id(&press.id()), Some(press));
        }
        assert_eq!(Press::from_id("show:nonsense"), None);
    }
}
