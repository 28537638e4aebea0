//! Parts of a view that follow the session.
//!
//! Every closure in a view is a type of its own, and the machinery around it is compiled once a
//! type. These put closures in a box of one type, which keeps the app small.

use leptos::{ev, prelude::*};

/// A part of a view that is made anew when what it reads changes.
pub(super) type Live = Box<dyn FnMut() -> AnyView + Send>;

/// Whether something holds, as it is now.
pub(super) type Holds = Box<dyn Fn() -> bool + Send>;

/// A text as it is now; none where there is nothing to say.
pub(super) type Text = Box<dyn Fn() -> Option<String> + Send>;

/// A text as it is now, for an attribute or property.
pub(super) fn text(text: impl Fn() -> Option<String> + Send + 'static) -> Text {
    Box::new(text)
}

/// A text as it is now, as a part of a view.
pub(super) fn live_text(text: impl Fn() -> String + Send + 'static) -> Live {
    live(move || text().into_any())
}

/// A part of a view that follows what `view` reads.
pub(super) fn live(view: impl Fn() -> AnyView + Send + 'static) -> Live {
    Box::new(view)
}

/// A part that is there only while something holds.
pub(super) fn live_if(
    holds: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + 'static,
) -> Live {
    boxed_live_if(Box::new(holds), Box::new(view))
}

fn boxed_live_if(
    holds: Box<dyn Fn() -> bool + Send + Sync>,
    view: Box<dyn Fn() -> AnyView + Send>,
) -> Live {
    let holds = Memo::new(move |_| holds());
    live(move || if holds.get() { view() } else { ().into_any() })
}

/// What is done when something is pressed.
pub(super) type Press = Box<dyn FnMut(ev::MouseEvent)>;

/// What is done when something is pressed, whatever the press was like.
pub(super) fn press(mut act: impl FnMut() + 'static) -> Press {
    Box::new(move |_| act())
}
