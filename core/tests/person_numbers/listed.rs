//! The official test numbers, and the ways to write one.

/// The listed numbers, twelve digits each.
pub(crate) fn listed() -> Vec<&'static str> {
    include_str!("../data/person-numbers.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect()
}

/// All accepted ways to write a number that mean it on 22 November 2026.
pub(crate) fn spellings(number: &str) -> Vec<String> {
    let (date, last) = number.split_at(8);
    let (year, month, day) = (&date[..4], &date[4..6], &date[6..]);
    let mut all = Vec::new();
    for mark in MARKS {
        for year in [year, &year[2..]] {
            all.push(format!("{year}{month}{day}{mark}{last}"));
            all.push(format!("{year}{mark}{month}{mark}{day}{mark}{last}"));
            all.push(format!(
                "\u{2067} {year} {month}{day}{mark}{last}\u{2069}\r\n"
            ));
        }
    }
    all.push(number.chars().flat_map(|digit| [digit, ' ']).collect());
    all
}

/// What may stand between the parts of a number: nothing, spaces, dashes, the invisible.
#[rustfmt::skip]
const MARKS: [&str; 22] = [
    "", "-", " ", "  ", " - ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2010}", "\u{2011}",
    "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}", "\u{AD}",
    "\u{200B}", "\u{200E}-\u{200F}", "\u{FEFF}",
];
