//! One file, as far as it can be read.

use serde::de::DeserializeOwned;
use toml::de::DeTable;

use super::{
    files::File,
    places::{Lines, Places},
    syntax, typed,
};
use crate::fault::{Fault, What};

/// The lists whose entries go by a word of the vocabulary, and not by an id of their own.
const IDS_ARE_WORDS: &[&str] = &[
    "measure",
    "also_action",
    "errand",
    "circumstance",
    "guardian_risk",
    "extended_access",
    "way",
];

/// A file as far as it can be read, and what is wrong with how it is written and put together.
pub(super) struct Draft<T> {
    /// The file's name.
    pub(super) name: String,
    /// Its data, mended where it had to be. `None` where too little could be read.
    pub(super) value: Option<T>,
    /// Mistakes of writing.
    syntax: Vec<Fault>,
    /// Missing and unknown keys, unknown words and the like.
    shape: Vec<Fault>,
    places: Places,
    /// The lines that headings stand on.
    headings: Vec<usize>,
}

impl<T: DeserializeOwned> Draft<T> {
    /// Reads a file.
    pub(super) fn of(file: &File) -> Self {
        let (table, errors) = DeTable::parse_recoverable(&file.text);
        let lines = Lines::of(&file.text);
        let writing = syntax::faults(file, &lines, &errors);
        let places = Places::of(&lines, table.get_ref());
        let (value, shape) = if writing.others_hold {
            typed::read(&file.name, &lines, table.into_inner())
        } else {
            (None, Vec::new())
        };
        let mut syntax = writing.faults;
        syntax.extend(unreadable_character(file, &lines));
        Self {
            name: file.name.clone(),
            value,
            syntax,
            shape,
            places,
            headings: headings(&file.text),
        }
    }
}

impl<T> Draft<T> {
    /// Whether there are no mistakes of writing, so that nothing has been lost by them.
    pub(super) fn is_whole(&self) -> bool {
        self.slips().next().is_none()
    }

    /// Whether nothing in the parts of a name has been lost.
    pub(super) fn is_whole_in(&self, part: &str) -> bool {
        let mut shape = self.shape.iter();
        self.is_whole() && !shape.any(|fault| fault.place.outermost().0 == part)
    }

    /// All faults of the file, from the top, among them those that a `check` finds in its data.
    pub(super) fn faults(&self, check: impl FnOnce(&str, &T) -> Vec<Fault>) -> Vec<Fault> {
        let said = self.value.as_ref().map(|value| check(&self.name, value));
        let said = said.unwrap_or_default().into_iter();
        let said = said.filter(|fault| !self.follows(fault));
        let rest = self.shape.iter().cloned().chain(said);
        let rest = rest.map(|fault| self.places.locate(fault));
        let rest = rest.filter(|fault| !self.is_blurred(fault));
        let mut faults: Vec<Fault> = self.syntax.iter().cloned().chain(rest).collect();
        faults.sort_by_key(|fault| fault.line);
        faults
    }

    /// Whether a fault says no more than one of shape: what is blank there is not there to check.
    fn follows(&self, fault: &Fault) -> bool {
        self.shape.iter().any(|shape| {
            let here = shape.place.position() == fault.place.position();
            let of_id = shape.what.key() == Some("id");
            match &fault.what {
                // An unknown measure or errand was read as if it were another one.
                What::DuplicateId(_) => {
                    let list = shape.place.list();
                    let unknown = matches!(shape.what, What::UnknownId { .. });
                    of_id
                        && (unknown || IDS_ARE_WORDS.contains(&list))
                        && list == fault.place.list()
                }
                // Nor can it be told which word it was to be.
                What::MissingWords(_) => {
                    let part = fault.place.position().trim_matches(['[', ']']);
                    let lost = shape.place.is_whole_file() && shape.what.key() == Some(part);
                    lost || of_id && shape.place.list() == part
                }
                What::MissingWay(_) | What::WayTwice(_) => {
                    let of_ways = shape.place.is_or_is_in_list(&fault.place, "ways");
                    of_ways && fault.what.is_by_ways(&shape.what)
                }
                What::ProtectErrand => here && of_id,
                // An errand that is not read as it stands does not come to what it should.
                what if what.is_of_whole_errand() => fault.place.shares("errand", &shape.place),
                what => {
                    let same = here && what.is_by(shape.what.key());
                    what.is_of_something_empty() && (same || self.is_in_blank(fault, shape))
                }
            }
        })
    }

    /// Whether a fault is in a part that is blank because of another one: the key has none, or an
    /// entry of its list is no part.
    fn is_in_blank(&self, fault: &Fault, blank: &Fault) -> bool {
        let Some(key) = blank.what.key() else {
            return false;
        };
        let part = blank.place.key(key);
        let is_no_part = fault.place.list() == part.position() && !self.places.has(&fault.place);
        is_no_part || fault.place.is_within(&part)
    }

    /// The mistakes of writing that can make more unreadable than a character.
    fn slips(&self) -> impl Iterator<Item = &Fault> {
        let slips = self.syntax.iter();
        slips.filter(|fault| fault.what != What::Encoding)
    }

    /// Whether a fault may come from a mistake of writing: it is in the same part, or may be
    /// anywhere.
    fn is_blurred(&self, fault: &Fault) -> bool {
        let part = |line: Option<usize>| {
            line.map(|line| {
                self.headings
                    .iter()
                    .filter(|&&heading| heading <= line)
                    .count()
            })
        };
        let slips: Vec<_> = self.slips().map(|fault| part(fault.line)).collect();
        // With whom a decision is taken stands above the first heading.
        let of_top = fault.what == What::ConsultsWhom && slips.contains(&Some(0));
        !slips.is_empty() && (fault.line.is_none() || of_top || slips.contains(&part(fault.line)))
    }
}

/// The first character that was not UTF-8.
fn unreadable_character(file: &File, lines: &Lines) -> Option<Fault> {
    let offset = file.text.find(char::REPLACEMENT_CHARACTER)?;
    let fault = Fault::new(&file.name, "", What::Encoding);
    Some(fault.on(Some(lines.at(offset))))
}

fn headings(text: &str) -> Vec<usize> {
    let lines = text.lines().enumerate();
    let headings = lines.filter(|(_, line)| line.starts_with('['));
    headings.map(|(index, _)| index + 1).collect()
}
