//! A link as a picture. Owns the QR code as a path; refuses to draw it.

use qrcode::{Color, EcLevel};

use crate::view::QrCode;

/// The picture of a link; `None` for one that no QR code holds.
pub fn of(link: &str) -> Option<QrCode> {
    // Half of a code on a laptop's screen may shine: M bears 15 %.
    let code = qrcode::QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
    let size = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(size).enumerate() {
        let mut x = 0;
        while x < size {
            let dark = row.iter().skip(x).take_while(|module| **module == Color::Dark).count();
            if dark > 0 {
                path.push_str(&format!("M{x} {y}h{dark}v1h-{dark}z"));
            }
            x += dark.max(1);
        }
    }
    Some(QrCode { size: u32::try_from(size).unwrap_or_default(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_has_a_finder_in_three_corners() {
        let code = of("http://192.168.1.20:8315/i/0123456789abcdef0123456789abcdef01234567").unwrap();
        let far = code.size - 7;
        for corner in ["M0 0h7v1".to_owned(), format!("M{far} 0h7v1"), format!("M0 {far}h7v1")] {
            assert!(code.path.contains(&corner), "{corner} is missing of {}", code.path);
        }
        assert!(code.size <= 41, "a phone reads it across a room: {} modules", code.size);
    }
}
