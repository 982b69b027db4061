//! What critics and audiences gave a film, however it is written. Owns reading it as a share; refuses to weigh it.

use crate::title::Score;

/// The best of the scores, as a share of the most there is.
pub fn acclaim(scores: &[Score]) -> Option<f32> {
    scores.iter().filter_map(|score| share(&score.value)).reduce(f32::max)
}

/// `85%`, `7.9/10` or `4 stars` as a share of the most there is.
pub(in crate::mood) fn share(value: &str) -> Option<f32> {
    let end = value.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(value.len());
    let (number, rest) = value.split_at(end);
    let number: f32 = number.replace(',', ".").parse().ok()?;
    let rest = rest.trim();
    let most = match rest {
        "%" => 100.0,
        _ if rest.starts_with("star") => 5.0,
        _ => rest.strip_prefix('/')?.trim().split(' ').next()?.parse().ok()?,
    };
    let share = number / most;
    (most > 0.0 && share <= 1.0).then_some(share)
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn scores_are_compared_as_shares() {
        assert_eq!(share("85%"), Some(0.85));
        assert_eq!(share("8/10"), Some(0.8));
        assert_eq!(share("4 stars"), Some(0.8));
        assert_eq!(share("4,5/5"), Some(0.9));
        for no in ["", "good", "12", "11/10", "5/0"] {
            assert_eq!(share(no), None, "{no}");
        }
    }
}
