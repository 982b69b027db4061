//! What makes the page look like the house: its style sheet, and fonts if there are any. These are everybody's, hold
//! nothing of the household, and may be kept by a phone.

use axum::http::header::HeaderValue;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The style sheet without its fonts.
pub(super) const STYLE: &str = include_str!("../../templates/look.css");

/// Where the style sheet is.
pub(super) const LOOK: &str = "/look.css";
/// Where fonts are.
pub(super) const FONTS: &str = "/fonts/";

/// A font that the page can use.
#[derive(Clone, Debug)]
pub struct Font {
    /// As the style sheet calls it, such as `Figtree Variable`.
    pub family: &'static str,
    /// The file's name, such as `figtree-latin.woff2`.
    pub file: &'static str,
    /// For which letters, as CSS writes it.
    pub letters: &'static str,
    /// Its weights, as CSS writes them.
    pub weights: &'static str,
    /// The file itself, WOFF2.
    pub bytes: Vec<u8>,
}

/// The style sheet with its fonts.
#[derive(Debug)]
pub(super) struct Look {
    pub style: String,
    /// The style sheet's address, another for each content.
    pub href: String,
    /// The policy of a page that has [`STYLE`] in itself, because nothing else is there to be got.
    pub by_itself: Option<HeaderValue>,
    fonts: Vec<Font>,
}

impl Look {
    pub fn new(fonts: Vec<Font>) -> Self {
        let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{hash}'; form-action 'none'; frame-ancestors 'none'; \
             base-uri 'none'"
        );
        let by_itself = HeaderValue::from_str(&policy).ok();
        let mut look = Self { style: String::new(), href: String::new(), by_itself, fonts };
        look.style = look.sheet(|font| format!("{FONTS}{}", font.file));
        let digest = Sha256::digest(look.style.as_bytes());
        let version: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        look.href = format!("{LOOK}?{version}");
        look
    }

    /// The style sheet, whose fonts are where `source` says.
    pub fn sheet(&self, source: impl Fn(&Font) -> String) -> String {
        let face = |font: &Font| {
            let Font { family, letters, weights, .. } = font;
            format!(
                "@font-face{{font-family:\"{family}\";src:url({}) format(\"woff2\");\
                 font-weight:{weights};font-display:swap;unicode-range:{letters}}}\n",
                source(font)
            )
        };
        self.fonts.iter().map(face).chain([STYLE.to_owned()]).collect()
    }

    pub fn font(&self, file: &str) -> Option<&[u8]> {
        self.fonts.iter().find(|font| font.file == file).map(|font| font.bytes.as_slice())
    }
}
