//! Grades in letters: "Grade: B+", "an A- CinemaScore". Owns which letter is a grade and whose; refuses letters that nothing
//! calls one, since "A" is an article.

use std::sync::LazyLock;

use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span};
use crate::title::Score;

/// Grades within `span`, in order.
pub(super) fn grades(page: &Page, span: &Span) -> Vec<Score> {
    static LABELLED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:(?:final |our |my |overall )?grade|rating|verdict):? (?i:is )?([A-D][+-]?|F)(?:[ .,;)!|]|$|\\n)",
        )
    });
    static GIVEN: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:gives?|gave|gets?|got|earn(?:s|ed)|awards?|awarded|scored) (?i:it |this |this one |the film |the movie )?(?i:an? |only an? )?([A-D][+-])(?:[ .,;)!|]|$|\\n)",
        )
    });
    static POLLED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b([A-D][+-]?|F) (?i:on |from |at )?(?i:cinemascore)|(?i:cinemascore)(?i:(?: grade)?(?: of| is|:)?(?: an?)?) ([A-D][+-]?|F)(?:[ .,;)!|]|$|\\n)",
        )
    });
    let mut found: Vec<Score> = Vec::new();
    let mut polled: Vec<Span> = Vec::new();
    for groups in POLLED.groups(page.shape(), span) {
        let Some(grade) = groups.into_iter().skip(1).flatten().next() else { continue };
        let value = page.part(&grade).to_owned();
        polled.push(grade);
        found.push(Score { source: "CinemaScore".to_owned(), value, audience: true });
    }
    for pattern in [&*LABELLED, &*GIVEN] {
        let grades = pattern.groups(page.shape(), span).into_iter();
        for grade in grades.filter_map(|groups| groups.into_iter().nth(1).flatten()) {
            if !polled.contains(&grade) {
                let value = page.part(&grade).to_owned();
                found.push(Score { source: String::new(), value, audience: false });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Page, grades};

    fn found(text: &str) -> Vec<(String, String)> {
        let page = Page::bare(text);
        grades(&page, &page.all()).into_iter().map(|score| (score.source, score.value)).collect()
    }

    #[test]
    fn a_letter_is_a_grade_where_it_is_called_one() {
        let one = |source: &str, value: &str| vec![(source.to_owned(), value.to_owned())];
        assert_eq!(found("Grade: B+"), one("", "B+"));
        assert_eq!(found("I give it an A-, and gladly."), one("", "A-"));
        assert_eq!(found("It got a B+ CinemaScore."), one("CinemaScore", "B+"));
        for text in ["It gets A lot of love.", "Vitamin B+ is new.", "Rating: A film for everyone"] {
            assert_eq!(found(text).iter().filter(|(_, value)| value.len() > 1).count(), 0, "{text}");
        }
    }
}
