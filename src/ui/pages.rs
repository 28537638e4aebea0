//! The pages. A page is layout: what it shows is derived, what it does is an action.

mod about;
mod advice;
mod choice;
mod details;
mod documents;
mod done;
mod questions;
mod settings;
mod start;

use leptos::prelude::*;
use varna_core::session::{Page, Question};

/// The view of a page.
pub(super) fn page(page: Page) -> AnyView {
    match page {
        Page::Start => view! { <start::Start /> }.into_any(),
        Page::Question(Question::Child) => view! { <questions::child::Child /> }.into_any(),
        Page::Question(Question::Circumstances) => {
            view! { <questions::circumstances::Circumstances /> }.into_any()
        }
        Page::Question(Question::Risk) => view! { <questions::risk::Risk /> }.into_any(),
        Page::Question(Question::ExtendedAccess) => {
            view! { <questions::extended_access::ExtendedAccess /> }.into_any()
        }
        Page::Question(Question::Asked(index)) => questions::asked::asked(index),
        Page::Advice => view! { <advice::Advice /> }.into_any(),
        Page::Choice => view! { <choice::Choice /> }.into_any(),
        Page::Details => view! { <details::Details /> }.into_any(),
        Page::Documents => view! { <documents::Documents /> }.into_any(),
        Page::Done => view! { <done::Done /> }.into_any(),
        Page::Settings => view! { <settings::Settings /> }.into_any(),
        Page::About => view! { <about::About /> }.into_any(),
    }
}
