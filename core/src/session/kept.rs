//! What may be kept between visits: the region and the user's own details of work, each a text with
//! a name.
//!
//! Nothing about a child or a guardian can be among it: only a field with a name here is kept. Texts
//! need no format that could break, and nothing to read one, which would be a tenth of the app.

use varna_guidance::model::Guidance;

use super::{Field, Session};

/// The version of what is kept. What another version has kept counts as nothing.
pub const VERSION: &str = "1";

/// The name of the version.
pub const VERSION_NAME: &str = "version";

const REGION_NAME: &str = "region";

/// What may be kept: each field with its name.
pub const NAMES: [(Field, &str); 15] = [
    (Field::DeciderName, "beslut-namn"),
    (Field::DeciderTitle, "beslut-titel"),
    (Field::RequesterName, "du-namn"),
    (Field::RequesterTitle, "du-titel"),
    (Field::StaffId, "du-id"),
    (Field::Unit, "enhet"),
    (Field::Phone, "du-telefon"),
    (Field::Email, "du-epost"),
    (Field::HeadOfUnit, "verksamhetschef"),
    (Field::CoverAfter, "dolj-efter"),
    (Field::ClearAfter, "rensa-efter"),
    (Field::OwnPhone, "enhet-telefon"),
    (Field::OwnAddress, "enhet-adress"),
    (Field::OwnEmail, "enhet-epost"),
    (Field::OwnTeam, "enhet-team"),
];

impl Field {
    /// Whether the field is about the user's own work: only then may its text be stored.
    pub fn is_work(self) -> bool {
        NAMES.iter().any(|(field, _)| *field == self)
    }

    /// Whether it is about the unit, and kept for each region by itself.
    fn is_contact(self) -> bool {
        matches!(
            self,
            Self::OwnPhone | Self::OwnAddress | Self::OwnEmail | Self::OwnTeam
        )
    }
}

/// What has been kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// Id of the region, as it was kept: there need not be one with it.
    pub region: Option<String>,
    /// Each text with its field and, where it adds to a region's routine, the id of that region.
    texts: Vec<(Field, Option<&'static str>, String)>,
}

impl Kept {
    /// Reads what is kept, each item by its name. `None` where another version has kept it.
    pub fn read(
        guidance: &'static Guidance,
        item: impl Fn(&str) -> Option<String>,
    ) -> Option<Self> {
        match item(VERSION_NAME).as_deref() {
            None => Some(Self::default()),
            Some(VERSION) => Some(Self {
                region: item(REGION_NAME),
                texts: named(guidance)
                    .filter_map(|(name, field, region)| Some((field, region, item(&name)?)))
                    .collect(),
            }),
            Some(_) => None,
        }
    }
}

impl Session {
    /// Puts what was kept into its fields.
    pub fn fill(&mut self, kept: Kept) {
        self.change(|inputs, case| {
            for (field, of, text) in kept.texts {
                let place = match of {
                    // The region's routine need not be here yet.
                    Some(region) => inputs.work.contact_text(region, field),
                    None => inputs.place(&case.holds, field),
                };
                if let Some(place) = place {
                    *place = text;
                }
            }
        });
    }

    /// What may be kept of the session, each text with its name: the version first, then the region
    /// if it has been chosen, and the details of work.
    pub fn kept(&self) -> Vec<(String, String)> {
        let version = (VERSION_NAME, VERSION);
        let region = self
            .region_chosen
            .then_some((REGION_NAME, &*self.region.id));
        let own = [version].into_iter().chain(region);
        let own = own.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let texts = NAMES.map(|(field, name)| {
            let region = field.is_contact().then_some(&*self.region.id);
            (name_of(name, region), self.fields().text(field))
        });
        own.chain(texts).collect()
    }
}

/// Every name that something can be kept under.
pub fn names(guidance: &'static Guidance) -> impl Iterator<Item = String> {
    let own = [VERSION_NAME, REGION_NAME].map(str::to_owned);
    own.into_iter()
        .chain(named(guidance).map(|(name, ..)| name))
}

/// Every text that can be kept: its name, its field and the id of the region whose routine it adds
/// to, if any.
fn named(
    guidance: &'static Guidance,
) -> impl Iterator<Item = (String, Field, Option<&'static str>)> {
    NAMES.into_iter().flat_map(move |(field, name)| {
        let regions: Vec<_> = if field.is_contact() {
            let heads = guidance.heads.iter();
            heads.map(|head| Some(&*head.id)).collect()
        } else {
            vec![None]
        };
        let text = move |region| (name_of(name, region), field, region);
        regions.into_iter().map(text)
    })
}

fn name_of(name: &str, region: Option<&str>) -> String {
    match region {
        Some(region) => format!("{name}-{region}"),
        None => name.to_owned(),
    }
}
