//! Person numbers that must be refused on 22 November 2026, under the error each must give.
//!
//! All are malformed variants of the numbers in `tests/data/person-numbers.txt`, or nonsense.

use varna_core::domain::person_number::PersonNumberError::{
    self, BornInFuture, Empty, Masked, NoSuchDate, UnexpectedCharacter, WrongCheckDigit,
    WrongLength,
};

/// Why they are not taken, and the texts as typed.
#[rustfmt::skip]
pub(crate) const BAD: &[(PersonNumberError, &[&str])] = &[
    // Nothing to see.
    (Empty, &[
        "", " ", "    ", "\t", "\n", "\r\n", "\u{A0}", "\u{202F}\u{2009}", "\u{3000}", "\u{200B}",
        "\u{FEFF}", "\u{200E}\u{200F}", "\u{AD}", " \u{2060} ",
    ]),
    // Letters before the last four characters.
    (UnexpectedCharacter('O'), &["2O160402-2390", "2016O402-2390"]),
    (UnexpectedCharacter('l'), &["20l60402-2390", "l60402-2390"]),
    (UnexpectedCharacter('o'), &["okänt", "ooo"]),
    (UnexpectedCharacter('P'), &["Personnummer 20160402-2390"]),
    (UnexpectedCharacter('p'), &["pnr 20160402-2390", "pnr:20160402-2390"]),
    (UnexpectedCharacter('f'), &["20160402-2390 flicka"]),
    (UnexpectedCharacter('S'), &["SE201604022390"]),
    (UnexpectedCharacter('R'), &[
        "R0160402-2390", "2016R402-R390", "201604R2-2390", "2016040R-2390", "R390", "-R390",
    ]),
    (UnexpectedCharacter('N'), &["NULL", "NN"]),
    (UnexpectedCharacter('t'), &["test", "tf"]),
    (UnexpectedCharacter('a'), &["2 april 2016"]),
    (UnexpectedCharacter('s'), &["saknas"]),
    (UnexpectedCharacter('i'), &["ingen"]),
    (UnexpectedCharacter('å'), &["åååå0402-2390"]),
    (UnexpectedCharacter('ä'), &["ännu inget"]),
    // Marks that are none of ours.
    (UnexpectedCharacter('/'), &["20160402/2390"]),
    (UnexpectedCharacter('.'), &["2016.04.02-2390", "20160402-2390."]),
    (UnexpectedCharacter(':'), &["20160402:2390"]),
    (UnexpectedCharacter(','), &["20160402,2390"]),
    (UnexpectedCharacter(';'), &["20160402-2390;"]),
    (UnexpectedCharacter('_'), &["20160402_2390"]),
    (UnexpectedCharacter('*'), &["20160402*2390"]),
    (UnexpectedCharacter('='), &["=20160402-2390"]),
    (UnexpectedCharacter('~'), &["20160402~2390"]),
    (UnexpectedCharacter('|'), &["20160402|2390"]),
    (UnexpectedCharacter('%'), &["20160402%2390"]),
    (UnexpectedCharacter('@'), &["20160402@2390"]),
    (UnexpectedCharacter('#'), &["########-####"]),
    (UnexpectedCharacter('?'), &["20160402-239?"]),
    // Hidden, as lists and screens do it; with letters they would look like reserve numbers.
    (Masked, &[
        "20160402-XXXX", "20160402-xxxx", "20160402-XxXx", "160402-XXXX", "20160402XXXX",
        "20160402-****", "20160402-••••", "20160402-____", "20160402-????", "XXXXXXXX-XXXX",
        " 20160402-XXXX ", "20160402-X X X X", "20160402-XXXX\u{200B}", "20160402-\u{200B}XX\u{AD}XX",
        "20160402\u{2013}XXXX", "****",
    ]),
    (UnexpectedCharacter('<'), &["<20160402-2390>"]),
    (UnexpectedCharacter('('), &["(20160402-2390)", "20160402-2390 (12)"]),
    (UnexpectedCharacter('"'), &["\"20160402-2390\""]),
    (UnexpectedCharacter('\''), &["'160402-2390"]),
    (UnexpectedCharacter('\\'), &["20160402\\2390"]),
    (UnexpectedCharacter('^'), &["20160402^2390"]),
    (UnexpectedCharacter('§'), &["20160402§2390"]),
    // Hyphens in the wrong place.
    (UnexpectedCharacter('-'), &[
        "-20160402-2390", "20160402-2390-", "20160402--2390", "20160402 - - 2390", "2016040-22390",
        "201604022-390", "20160402-23-90", "20160402-239-0", "20-160402-2390", "201-60402-2390",
        "20160-402-2390", "2016--04-02-2390", "-160402-2390", "160402--2390", "16040-22390",
        "1604022-390", "1-60402-2390", "20160402-R-390", "20160402-39",
    ]),
    (UnexpectedCharacter('\u{2013}'), &["20160402-\u{2013}2390"]),
    (UnexpectedCharacter('\u{2212}'), &["201604022\u{2212}390", "20160402 \u{2212} 23"]),
    // Plus signs in the wrong place, or for someone under 100.
    (UnexpectedCharacter('+'), &[
        "20160402+2390", "20200229+2387", "+20160402-2390", "+160402-2390", "20160402-2390+",
        "160402++2390", "160402-+2390", "1604+02-2390", "16+0402-2390", "16040+22390",
        "2016+04+02+2390", "20060379+2383",
    ]),
    (UnexpectedCharacter('-'), &["160402+-2390"]),
    // Digits and letters of other scripts.
    (UnexpectedCharacter('\u{FF12}'), &["\u{FF12}0160402-2390"]),
    (UnexpectedCharacter('\u{FF17}'), &["20160402-239\u{FF17}"]),
    (UnexpectedCharacter('\u{660}'), &["2016\u{660}402-2390"]),
    (UnexpectedCharacter('\u{6F0}'), &["20160402-239\u{6F0}"]),
    (UnexpectedCharacter('\u{966}'), &["20160402-239\u{966}"]),
    (UnexpectedCharacter('\u{B2}'), &["\u{B2}0160402-2390"]),
    (UnexpectedCharacter('\u{2080}'), &["20160402-239\u{2080}"]),
    (UnexpectedCharacter('\u{2460}'), &["20160402-239\u{2460}"]),
    (UnexpectedCharacter('\u{216B}'), &["20160402-\u{216B}390"]),
    (UnexpectedCharacter('\u{3007}'), &["20160402-239\u{3007}"]),
    (UnexpectedCharacter('\u{41E}'), &["20160402-239\u{41E}"]),
    (UnexpectedCharacter('\u{39F}'), &["20160402-239\u{39F}"]),
    (UnexpectedCharacter('\u{212A}'), &["20160402-\u{212A}390"]),
    (UnexpectedCharacter('ſ'), &["20160402-ſ390"]),
    (UnexpectedCharacter('İ'), &["20160402-İ390"]),
    (UnexpectedCharacter('\u{FB01}'), &["20160402-\u{FB01}39"]),
    (UnexpectedCharacter('Ö'), &["20160402-Ö390"]),
    (UnexpectedCharacter('ß'), &["20160402-ß390"]),
    (UnexpectedCharacter('\u{FF0B}'), &["160402\u{FF0B}2390"]),
    // Combining characters, emoji, control and private characters.
    (UnexpectedCharacter('\u{301}'), &["2016\u{301}0402-2390", "20160402-239e\u{301}"]),
    (UnexpectedCharacter('\u{30A}'), &["20160402-A\u{30A}390"]),
    (UnexpectedCharacter('\u{FE0F}'), &["2\u{FE0F}\u{20E3}0160402-2390"]),
    (UnexpectedCharacter('\u{20DD}'), &["20160402-2390\u{20DD}"]),
    (UnexpectedCharacter('\u{1F600}'), &["20160402\u{1F600}2390"]),
    (UnexpectedCharacter('\u{1F44D}'), &["20160402-2390 \u{1F44D}\u{1F3FD}"]),
    (UnexpectedCharacter('\u{1F468}'), &["\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"]),
    (UnexpectedCharacter('\u{1F1F8}'), &["\u{1F1F8}\u{1F1EA}20160402-2390"]),
    (UnexpectedCharacter('\0'), &["\u{0}20160402-2390", "20160402-2390\0"]),
    (UnexpectedCharacter('\u{7}'), &["20160402\u{7}2390"]),
    (UnexpectedCharacter('\u{1B}'), &["\u{1B}[2K20160402-2390"]),
    (UnexpectedCharacter('\u{7F}'), &["20160402-2390\u{7F}"]),
    (UnexpectedCharacter('\u{FFFD}'), &["20160402\u{FFFD}2390"]),
    (UnexpectedCharacter('\u{E000}'), &["20160402\u{E000}2390"]),
    (UnexpectedCharacter('\u{10FFFF}'), &["20160402-2390\u{10FFFF}"]),
    // Too few or too many.
    (WrongLength { digits: 0 }, &["-", "+", "--", "- -"]),
    (WrongLength { digits: 1 }, &["2"]),
    (WrongLength { digits: 2 }, &["20"]),
    (WrongLength { digits: 3 }, &["201"]),
    (WrongLength { digits: 4 }, &["2016", "2 0 1 6", "-2390", "+2390", "2390"]),
    (WrongLength { digits: 5 }, &["20160"]),
    (WrongLength { digits: 6 }, &["201604", "160402"]),
    (WrongLength { digits: 7 }, &["2016040"]),
    (WrongLength { digits: 8 }, &["20160402", "2016-04-02"]),
    (WrongLength { digits: 9 }, &[
        "201604022", "160402-239", "60402-2390", "160402-TF3", "20160402R",
    ]),
    (WrongLength { digits: 11 }, &[
        "20160402239", "20160402-239", "160402-23901", "0160402-2390", "20160402-R39",
        "160402-TF391", "2016040-R390", "20160402\u{2013}239", "\u{200F}2016040-2390",
    ]),
    (WrongLength { digits: 13 }, &[
        "2016040223900", "20160402-23900", "20160402-R3901", "20160402o2390",
    ]),
    (WrongLength { digits: 14 }, &["20160402239000"]),
    (WrongLength { digits: 16 }, &["20160402-2390-2390"]),
    (WrongLength { digits: 24 }, &["201604022390201604022390", "20160402-2390 20200229-2387"]),
    // No such day, month or year.
    (NoSuchDate, &[
        "20160002-2390", "20161302-2390", "20161402-2390", "20162002-2390", "20162402-2390",
        "20164002-2390", "20166002-2390", "20169902-2390", "20160400-2390", "20160431-2390",
        "20160432-2390", "20160440-2390", "20160459-2390", "20160491-2390", "20160492-2390",
        "20160499-2390", "20160230-2390", "20160231-2390", "20150229-2387", "20210229-2387",
        "20230229-2387", "19000229-2387", "20160631-2390", "20160931-2390", "20161131-2390",
        "20161232-2390", "20160000-2390", "161302-2390", "160002-2390", "160400-2390",
        "160431-2390", "160432-2390", "160230-2390", "150229-2387", "210229+2387", "20060290-2383",
        "20060491-2383", "20060392-2383", "20061379-2383", "20060092-2383", "20061360-2383",
        "060290-2383", "061360-2383", "10160402-2390", "00160402-2390", "01600402-2390",
        "17160402-2390", "17991231-2390", "02042016-2390", "04022016-2390", "2390-20160402",
        "000000000000", "0000000000", "9999999999", "999999999999", "111111111111",
        "123456789012", "1234567890",
    ]),
    // Later than today (22 November 2026).
    (BornInFuture, &[
        "20261123-2390", "20261201-2390", "20261231-2390", "20270402-2390", "2027-01-01-2390",
        "20360402-2390", "20280229-2387", "21160402-2390", "22160402-2390", "26160402 2390",
        "29160402-2390", "99991231-2390", "20261183-2383", "20270379-2383", "20270060-2383",
        "20270360-2383", "20271260+2383",
    ]),
    // Right in form, but the check digit does not agree; or 000 before it.
    (WrongCheckDigit, &[
        "20160402-2391", "20160402-2392", "20160402-2393", "20160402-2394", "20160402-2395",
        "20160402-2396", "20160402-2397", "20160402-2398", "20160402-2399", "20160402-3290",
        "20160402-2930", "20160402-2380", "20160402-2490", "20160402-0000", "160402-2391",
        "1604022391", "160402+2391", "201604022391", "2016 04 02 2391", "20160403-2390",
        "20160502-2390", "20150402-2390", "20260402-2390", "20160404-2390", "20160462-2390",
        "20160460-2390", "20200229-2378", "20200228-2387", "20080229-2387", "20060319-2383",
        "060319-2383", "20060379-2384", "20060079-2383", "20060360-2383", "20060085-2389",
        "060085-2389", "18160402-2391", "20160402-0006", "20200229-0001",
    ]),
];
