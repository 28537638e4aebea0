//! Advice and conflicts: a few words and what to do about each.

use varna_guidance::model::Notice;

use super::cites::cites;
use crate::ui::html::{Html, el, words};

/// A list of notices under a heading; nothing when there are none.
pub(in crate::ui) fn notices(title: &str, notices: &[&Notice]) -> Html {
    if notices.is_empty() {
        return Html::none();
    }
    let items = notices.iter().map(|notice| item(notice)).collect();
    el(
        "section",
        "box",
        vec![words("h2", "", title), el("ul", "notices", items)],
    )
}

/// A notice as a card of its own: what must not be missed.
pub(in crate::ui) fn warning(notice: &Notice) -> Html {
    let content = vec![
        words("h2", "", &notice.title),
        words("p", "", &notice.text),
        cites(&notice.cites),
    ];
    el("section", "warning", content)
}

fn item(notice: &Notice) -> Html {
    let outside = if notice.outside_routines {
        words("p", "small soft", "Står inte i regionens rutin.")
    } else {
        Html::none()
    };
    let content = vec![
        words("strong", "", &notice.title),
        words("p", "", &notice.text),
        outside,
        cites(&notice.cites),
    ];
    el("li", "", content)
}
