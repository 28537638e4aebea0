//! The frame round a pack: how long it is, and a check that it is whole and of this version.
//!
//! The check finds what has been cut, mixed up or left from another version. That nobody has changed
//! a pack on purpose is for the browser to see, by the hash that the page has of each.

/// Bytes before the body: its length and its check, four each, the lowest first.
const HEAD: usize = 8;

/// What the packs of this version begin to be checked with: another set of fields gives another.
const VERSION: u32 = fnv(
    fnv(0x811c_9dc5, env!("CARGO_PKG_VERSION").as_bytes()),
    include_bytes!("fields.rs"),
);

/// The check of a body.
pub(super) fn check(body: &[u8]) -> u32 {
    fnv(VERSION, body)
}

/// A body in its frame.
#[cfg(feature = "load")]
pub(super) fn framed(body: &[u8]) -> Vec<u8> {
    // No pack comes near four gigabytes.
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    [&length.to_le_bytes(), &check(body).to_le_bytes(), body].concat()
}

/// What stands in a frame.
#[derive(Clone, Copy)]
pub(super) struct Framed<'p> {
    /// What the check of the body should be.
    pub(super) check: u32,
    pub(super) body: &'p [u8],
}

impl Framed<'_> {
    /// Whether the body is what its check says.
    pub(super) fn is_whole(&self) -> bool {
        check(self.body) == self.check
    }
}

/// What stands in frames that follow on each other, as far as there are frames, whole or not.
pub(super) fn frames(packs: &[u8]) -> impl Iterator<Item = Framed<'_>> {
    let mut rest = packs;
    let next = move || {
        let (head, after) = rest.split_at_checked(HEAD)?;
        let number = |at: usize| {
            let bytes = head.get(at..at + 4)?;
            Some(u32::from_le_bytes(bytes.try_into().ok()?))
        };
        let (length, check) = (number(0)?, number(4)?);
        let (body, after) = after.split_at_checked(usize::try_from(length).ok()?)?;
        rest = after;
        Some(Framed { check, body })
    };
    std::iter::from_fn(next)
}

/// The hash FNV-1a of 32 bits.
const fn fnv(mut hash: u32, bytes: &[u8]) -> u32 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

#[cfg(all(test, feature = "load"))]
mod tests {
    use super::*;

    fn whole(packs: &[u8]) -> Vec<&[u8]> {
        let whole = frames(packs).filter(Framed::is_whole);
        whole.map(|framed| framed.body).collect()
    }

    #[test]
    fn frames_give_the_bodies_they_were_put_round() {
        let packs = [framed(b"gemensamt"), framed(b""), framed(b"region")].concat();
        assert_eq!(whole(&packs), [&b"gemensamt"[..], b"", b"region"]);
    }

    #[test]
    fn a_frame_with_any_byte_changed_or_cut_gives_no_body() {
        let framed = framed(b"region");
        for at in 0..framed.len() {
            let mut changed = framed.clone();
            changed[at] ^= 1;
            assert_eq!(whole(&changed), [b""; 0], "byte {at}");
            assert_eq!(frames(&framed[..at]).count(), 0, "cut at {at}");
        }
    }

    #[test]
    fn a_broken_body_takes_none_of_the_others_with_it() {
        let mut broken = framed(b"forsta");
        broken[HEAD] ^= 1;
        let packs = [broken, framed(b"andra")].concat();
        assert_eq!(frames(&packs).count(), 2);
        assert_eq!(whole(&packs), [b"andra"]);
    }
}
