//! What is said of a mistake of writing.

/// A mistake of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// A text over several lines has no end.
    OpenText,
    /// A text has no quotation mark at its end.
    NoEndQuote,
    /// A text between single quotation marks has no end.
    OpenSingleQuotes,
    /// A text has no quotation mark at its beginning.
    NoStartQuote,
    /// A text has no quotation marks.
    NoQuotes,
    /// The quotation marks are those of a word processor.
    CurlyQuotes,
    /// A value is neither true nor false, but nearly.
    NotTruth,
    /// A key has no value.
    NoValue,
    /// A backslash means nothing where it stands.
    Backslash,
    /// A character that does not show stands in a text.
    Hidden,
    /// Something follows the value.
    Leftover,
    /// Two entries of a list have no comma between them.
    NoCommaInList,
    /// An equals sign stands in a list.
    EqualsInList,
    /// A list has no end.
    OpenList,
    /// Two keys of an entry have no comma between them.
    NoCommaInEntry,
    /// An entry has no end.
    OpenEntry,
    /// A comma has nothing before it.
    ExtraComma,
    /// A heading has no end.
    OpenHeading,
    /// A key is there already.
    KeyTwice,
    /// A heading is there already.
    HeadingTwice,
    /// No equals sign follows the key.
    NoEquals,
    /// A character cannot stand in a key.
    InvalidKey,
    /// Anything else.
    Other,
}

impl Slip {
    /// What to do about it.
    pub(super) fn said(self) -> &'static str {
        match self {
            Self::OpenText => "En text som börjar med \"\"\" slutar inte. Avsluta den med \"\"\".",
            Self::NoEndQuote => "Ett citattecken i slutet av texten saknas.",
            Self::OpenSingleQuotes => {
                "Texten slutar inte. Skriv vanliga citattecken (\") runt den."
            }
            Self::NoStartQuote => "Ett citattecken i början av texten saknas.",
            Self::NoQuotes => "Text ska stå inom citattecken, så här: \"…\".",
            Self::CurlyQuotes => "Använd raka citattecken (\"), inte ” eller “.",
            Self::NotTruth => "Skriv true eller false, med små bokstäver.",
            Self::NoValue => "Ett värde efter = saknas.",
            Self::Backslash => {
                "Tecknet \\ får inte stå ensamt i en text. Ta bort det, eller skriv \\\\."
            }
            Self::Hidden => {
                "I texten står ett tecken som inte syns. Ta bort texten och skriv den på nytt."
            }
            Self::Leftover => "Något står kvar efter värdet. Använd «» för citat inne i en text.",
            Self::NoCommaInList => {
                "Ett kommatecken eller listans avslutande ] saknas, här eller på raden före."
            }
            Self::OpenList => "Listan slutar inte. Avsluta den med ].",
            Self::NoCommaInEntry => {
                "Ett kommatecken eller den avslutande } saknas, här eller på raden före."
            }
            Self::OpenEntry => "Posten slutar inte. Avsluta den med }.",
            Self::ExtraComma => "Ett kommatecken är överflödigt. Ta bort det.",
            Self::OpenHeading => {
                "En rubrik skrivs [namn] eller [[namn]], med lika många hakparenteser på båda sidor."
            }
            Self::KeyTwice => "Samma nyckel finns redan i den här delen. Ta bort den ena.",
            Self::HeadingTwice => {
                "Rubriken finns redan. Flera poster av samma slag skrivs alla med dubbla hakparenteser: [[namn]]."
            }
            Self::NoEquals => "Raden ska ha formen nyckel = värde. En kommentar börjar med #.",
            Self::InvalidKey => "En nyckel skrivs med a–z, siffror, - och _. Efter den kommer =.",
            Self::EqualsInList | Self::Other => {
                "Raden går inte att tolka. Jämför med raderna omkring."
            }
        }
    }

    /// Whether what is said of it could be said of any other.
    pub(super) fn is_vague(self) -> bool {
        matches!(self, Self::EqualsInList | Self::Other)
    }

    /// Whether it can come of a list, entry or text without end.
    pub(super) fn can_run_on(self) -> bool {
        matches!(
            self,
            Self::NoCommaInList | Self::EqualsInList | Self::NoCommaInEntry | Self::OpenHeading
        ) || self.never_ends()
    }

    /// Whether the end of something was sought to the end of the file.
    pub(super) fn never_ends(self) -> bool {
        matches!(self, Self::OpenText | Self::OpenList | Self::OpenEntry)
    }
}
