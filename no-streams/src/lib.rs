//! Stands in for the crate `wasm-streams`, which the app must not carry.
//!
//! Leptos depends on its own way to call a server (`server_fn`), whether or not there is one, and
//! that on `wasm-streams`. What is exported to JavaScript stays in an app even when nothing uses
//! it: with `wasm-streams` Värna would carry 6 kB (with brotli) that send and receive streams.
//! This crate has the few names that `server_fn` needs to be compiled. A stream here is always
//! empty; nothing in Värna ever makes one, since Värna calls no server.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream that is never read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// A stream of JavaScript's.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// No stream: the one that is given is dropped.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// A stream for JavaScript.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream of nothing.
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// A stream of nothing.
#[derive(Debug)]
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
