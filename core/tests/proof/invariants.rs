//! The six invariants of the decision.

pub mod grounded;
pub mod monotone;
pub mod never_silent;
pub mod order_free;
pub mod total;
pub mod what_if;

/// The place of an item in the list that it is borrowed from; none when it is not from there.
fn place_in<T>(list: &[T], item: &T) -> Option<usize> {
    let offset = (std::ptr::from_ref(item) as usize).checked_sub(list.as_ptr() as usize)?;
    Some(offset / size_of::<T>()).filter(|place| *place < list.len())
}
