//! How values are packed: numbers in one row, all text in another.
//!
//! What is alike stands together, so it also compresses better than text with numbers between.
//! A number takes seven bits a byte, the lowest first; the eighth bit says that more follow.

/// A value that can be packed.
pub(super) trait Packed {
    /// Adds the value to what is packed.
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer);

    /// Takes the next value from what is packed.
    fn unpack(from: &mut Reader<'_>) -> Self;
}

/// What is packed so far.
#[cfg(feature = "load")]
#[derive(Default)]
pub(super) struct Writer {
    numbers: Vec<u8>,
    text: String,
}

/// What is yet to be unpacked. Where nothing is left it gives noughts and empty text.
pub(super) struct Reader<'p> {
    numbers: &'p [u8],
    text: &'p str,
}

#[cfg(feature = "load")]
impl Writer {
    /// Adds a number.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "seven bits at a time fit in a byte"
    )]
    pub(super) fn number(&mut self, number: usize) {
        let mut left = number;
        while left > 0x7f {
            self.numbers.push((left & 0x7f) as u8 | 0x80);
            left >>= 7;
        }
        self.numbers.push(left as u8);
    }

    /// Adds the position of a value among all there are of its type.
    pub(super) fn position<T: PartialEq>(&mut self, value: &T, all: &[T]) {
        let before = all.iter().take_while(|one| *one != value);
        self.number(before.count());
    }

    /// All of it: the length of the numbers, the numbers, the text.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut whole = Self::default();
        whole.number(self.numbers.len());
        [whole.numbers, self.numbers, self.text.into_bytes()].concat()
    }
}

impl<'p> Reader<'p> {
    /// A reader of what a [`Writer`] wrote.
    pub(super) fn new(packed: &'p [u8]) -> Self {
        let mut whole = Self {
            numbers: packed,
            text: "",
        };
        let length = whole.number();
        let (numbers, text) = whole.numbers.split_at_checked(length).unwrap_or_default();
        Self {
            numbers,
            text: str::from_utf8(text).unwrap_or_default(),
        }
    }

    /// The next number.
    pub(super) fn number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        while let Some((byte, rest)) = self.numbers.split_first() {
            self.numbers = rest;
            number |= usize::from(byte & 0x7f) << (shift & 31);
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    /// The next value of a type that has these.
    pub(super) fn one_of<T: Copy, const ALL: usize>(&mut self, all: &[T; ALL]) -> T {
        let number = self.number();
        *all.get(number).unwrap_or(&all[0])
    }

    /// The next text.
    fn text(&mut self) -> &'p str {
        let length = self.number();
        let (text, rest) = self.text.split_at_checked(length).unwrap_or_default();
        self.text = rest;
        text
    }
}

impl Packed for String {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        to.number(self.len());
        to.text.push_str(self);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        from.text().to_owned()
    }
}

impl Packed for u32 {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        to.number(usize::try_from(*self).unwrap_or_default());
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::try_from(from.number()).unwrap_or_default()
    }
}

impl Packed for bool {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        to.number(usize::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        from.number() != 0
    }
}

impl<T: Packed> Packed for Option<T> {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        to.number(self.len());
        for value in self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        (0..from.number()).map(|_| T::unpack(from)).collect()
    }
}
