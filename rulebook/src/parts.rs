//! Pieces that the pages are made of.

use maud::{Markup, html};

/// The head of a table: what each column holds.
pub(crate) fn columns<'w>(words: impl IntoIterator<Item = &'w str>) -> Markup {
    html! {
        thead { tr { @for words in words { th scope="col" { (words) } } } }
    }
}

/// A term and what is said of it, in a list of such.
pub(crate) fn row(term: &str, content: Markup) -> Markup {
    html! {
        div { dt { (term) } dd { (content) } }
    }
}

/// The same where there is something to say; else nothing.
pub(crate) fn row_if(term: &str, content: Option<Markup>) -> Markup {
    content.map_or_else(|| html! {}, |content| row(term, content))
}

/// The mark of what goes beyond the words of a source; nothing for what does not.
pub(crate) fn reading(inferred: bool) -> Markup {
    html! { @if inferred { " " span class="mark" { "Vår tolkning" } } }
}

/// The mark of advice that does not stand in the routines; nothing for what does.
pub(crate) fn outside(outside_routines: bool) -> Markup {
    html! {
        @if outside_routines { " " span class="outside" { "Står inte i regionens rutin" } }
    }
}

/// What a place where the sources disagree is called, «C7»: said and printed too.
pub(crate) fn number(id: &str) -> Markup {
    html! { code class="id" { (id) } }
}

/// An id that other files use, in a heading or a list: to be seen by those who edit, and neither
/// printed nor read aloud.
pub(crate) fn id(id: &str) -> Markup {
    html! { code class="id" aria-hidden="true" { (id) } }
}
