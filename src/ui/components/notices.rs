//! Advice and conflicts, a few words and what to do about each.

use leptos::prelude::*;
use varna_guidance::model::Notice;

use super::cites::Cites;

/// A list of notices under a heading; nothing when there are none.
#[component]
pub(in crate::ui) fn Notices(
    /// The heading.
    title: &'static str,
    /// The notices.
    notices: Vec<&'static Notice>,
) -> impl IntoView {
    if notices.is_empty() {
        return None;
    }
    Some(view! {
        <section class="box">
            <h2>{title}</h2>
            <ul class="notices">{notices.into_iter().map(item).collect_view()}</ul>
        </section>
    })
}

fn item(notice: &'static Notice) -> impl IntoView {
    let outside = notice.outside_routines.then(|| {
        view! { <p class="small soft">"Står inte i regionens rutin."</p> }
    });
    view! {
        <li>
            <strong>{&*notice.title}</strong>
            <p>{&*notice.text}</p>
            {outside}
            <Cites ids=&notice.cites />
        </li>
    }
}
