//! The vocabulary in Swedish, as a reader of the rules needs it.

use maud::{Markup, html};
use strum::VariantArray;
use varna_core::documents::words;
use varna_guidance::model::{
    Addressee, Age, AgeBand, Closure, Detail, End, Errand, FindingKind, Ground, GuardianRisk,
    Guidance, Lasts, Measure, NoteField, Region, RiskAnswer, Ruling, Screen, ScriptItem, Statement,
    StatementKind, Step, Strength, WayState,
};

/// The name of a region's page.
pub(crate) fn file(region: &Region) -> String {
    format!("{}.html", region.id)
}

/// What the regions are called in a table's columns.
pub(crate) fn short_names(regions: &[Region]) -> impl Iterator<Item = &str> {
    regions.iter().map(|region| &*region.short_name)
}

/// Words with commas between them and one word before the last: «a, b och c».
pub(crate) fn listed<T: AsRef<str>>(words: &[T], before_last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {before_last} {}", first.join(", "), last.as_ref())
        }
    }
}

/// Words with a capital first.
pub(crate) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// An age band: «13–15 år».
pub(crate) fn band(band: AgeBand) -> &'static str {
    age(band.into())
}

/// Age bands in words: all of them, or which.
pub(crate) fn bands(bands: &[AgeBand]) -> String {
    if AgeBand::VARIANTS.iter().all(|one| bands.contains(one)) {
        return "alla åldrar".to_owned();
    }
    let names: Vec<_> = bands.iter().map(|&one| band(one)).collect();
    listed(&names, "och")
}

/// An age: «13–15 år».
pub(crate) fn age(age: Age) -> &'static str {
    match age {
        Age::Under13 => "0–12 år",
        Age::From13To15 => "13–15 år",
        Age::From16To17 => "16–17 år",
        Age::Adult => "18 år och äldre",
    }
}

/// How strongly: the words of the advice.
pub(crate) fn strength(strength: Strength) -> &'static str {
    words::strength(strength)
}

/// Whose words the strengths of a region are.
pub(crate) fn strengths(region: &Region) -> &str {
    const BY_THE_SOURCE: &str = "Värna har satt styrkan efter källans ord. Jämför med uppgifterna \
         som regeln hänvisar till. Går regeln längre än källan står «Vår tolkning».";
    region.own_strengths.as_deref().unwrap_or(BY_THE_SOURCE)
}

/// A ground as a sentence.
pub(crate) fn ground(guidance: &Guidance, ground: Ground) -> &str {
    let words = &guidance.vocabulary;
    let risk = |id| words.guardian_risk(id).map(|one| &*one.statement);
    let found = match ground {
        Ground::Circumstance(one) => words.circumstance(one).map(|one| &*one.statement),
        Ground::GuardianRisk(GuardianRisk::None) => risk(RiskAnswer::None),
        Ground::GuardianRisk(GuardianRisk::One) => risk(RiskAnswer::One),
        Ground::GuardianRisk(GuardianRisk::Both) => risk(RiskAnswer::Both),
        Ground::GuardianRisk(GuardianRisk::Unknown) => risk(RiskAnswer::Unknown),
    };
    found.unwrap_or_default()
}

/// From whom a risk comes, after «risken kommer från».
pub(crate) fn risk(risk: GuardianRisk) -> &'static str {
    match risk {
        GuardianRisk::None => "ingen",
        GuardianRisk::One => "en av två",
        GuardianRisk::Both => "båda",
        GuardianRisk::Unknown => "oklart vem",
    }
}

/// An errand as staff choose it.
pub(crate) fn errand(guidance: &Guidance, errand: Errand) -> &str {
    let words = guidance.vocabulary.errand(errand);
    words.map_or(errand.id(), |words| &*words.label)
}

/// A measure as the region would ask for it; plain words where the region does not have it.
pub(crate) fn measure(region: &Region, id: Measure) -> &str {
    let terms = region.measure(id);
    terms.map_or(plain_measure(id), |terms| &*terms.action)
}

/// What is said on the phone: «Jag begär brådskande försegling av barnets konto.»
pub(crate) fn said(region: &Region, asked_for: &str) -> String {
    format!("«{} {asked_for}.»", region.urgent.say)
}

/// A measure by its effect, whatever a region calls it.
pub(crate) fn plain_measure(id: Measure) -> &'static str {
    match id {
        Measure::BlockOne => "Stänga ute en vårdnadshavare",
        Measure::BlockBoth => "Stänga ute alla vårdnadshavare",
        Measure::Seal => "Försegla",
    }
}

/// A screen that a notice is shown on.
pub(crate) fn screen(screen: Screen) -> &'static str {
    match screen {
        Screen::Consequence => "direkt under rådet",
        Screen::Nothing => "där man väljer att inte begära något",
        Screen::Advice => "bredvid rådet",
        Screen::Documents => "vid dokumenten",
    }
}

/// Whether an errand can be done.
pub(crate) fn ruling(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Yes => "Det går",
        Ruling::First => "Något ska göras först",
        Ruling::Ask => "Rutinen säger inte hur",
        Ruling::No => "Det går inte",
    }
}

/// The heading of findings of a kind.
pub(crate) fn kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Reason => "Därför",
        FindingKind::Assess => "Bedöm",
        FindingKind::Decide => "Vem beslutar",
        FindingKind::Step => "Gör så här",
        FindingKind::Inform => "Informera",
        FindingKind::Limit => "Det här gör åtgärden inte",
        FindingKind::Mind => "Tänk också på",
    }
}

/// What a measure does to a way.
pub(crate) fn way_state(state: WayState) -> &'static str {
    match state {
        WayState::Closed => "Stängs",
        WayState::Open => "Står öppen",
        WayState::Silent => "Rutinen säger inte",
    }
}

/// A step of the work.
pub(crate) fn step(step: Step) -> &'static str {
    match step {
        Step::Report => "1. Orosanmälan",
        Step::Decide => "2. Besluta",
        Step::Write => "3. Skriv rätt",
        Step::Request => "4. Begär",
        Step::Close => "5. Stäng öppna vägar",
        Step::Tell => "6. Berätta, eller inte",
        Step::FollowUp => "7. Följ upp",
    }
}

/// To whom something is said.
pub(crate) fn addressee(to: Addressee) -> &'static str {
    match to {
        Addressee::Child => "Barnet. Under 13 år, och när någon annan kan se det, bara muntligt",
        Addressee::Guardian => "En vårdnadshavare. Aldrig vid skyddad identitet",
        Addressee::Resident => "Den som själv har begärt det, eller ställföreträdaren",
    }
}

/// How long something lasts.
pub(crate) fn lasts(lasts: Lasts) -> &'static str {
    match lasts {
        Lasts::FromOnly => "Från en dag, utan slut",
        Lasts::OneYear => "Ett år från underskriften",
        Lasts::OneYearTo16 => "Ett år från underskriften, som längst till 16-årsdagen",
        Lasts::To13 => "Till 13-årsdagen",
        Lasts::To16 => "Till 16-årsdagen",
        Lasts::To18 => "Till 18-årsdagen",
        Lasts::Chosen => "Till ett slutdatum som ska sättas",
        Lasts::UntilLifted => "Tills det hävs",
    }
}

/// What a measure closes.
pub(crate) fn closure(closure: Closure) -> &'static str {
    match closure {
        Closure::GuardiansJournal => "vårdnadshavarens väg till barnets journal",
        Closure::GuardiansAccount => "vårdnadshavarens väg till barnets konto, som ombud",
        Closure::ChildJournal => "barnets egen väg till journalen",
        Closure::ChildAccount => "barnets egen inloggning",
    }
}

/// When a measure ends.
pub(crate) fn end(end: End) -> &'static str {
    match end {
        End::At13 => "På 13-årsdagen",
        End::At18 => "På 18-årsdagen, eller tidigare om vården beslutar det",
        End::WhenLifted => "När vården häver åtgärden",
        End::Chosen => "På ett slutdatum som ska sättas",
    }
}

/// What the documents need.
pub(crate) fn detail(detail: Detail) -> &'static str {
    match detail {
        Detail::Child => "namn och nummer på personen det gäller",
        Detail::Guardians => "vårdnadshavare",
        Detail::Representative => "ställföreträdare",
        Detail::From => "första dag",
        Detail::Review => "dag för förnyat beslut",
        Detail::Motivation => "motivering",
        Detail::Decider => "vem som har beslutat",
    }
}

/// What is said in the urgent call.
pub(crate) fn script(item: ScriptItem) -> &'static str {
    match item {
        ScriptItem::Caller => "ditt namn och id",
        ScriptItem::CallerContact => "din e-post och telefon",
        ScriptItem::HeadOfUnit => "ansvarig verksamhetschef",
        ScriptItem::Child => "barnets namn och personnummer",
        ScriptItem::Guardians => "vårdnadshavarnas namn och personnummer",
        ScriptItem::From => "från vilket datum",
    }
}

/// What stands under a heading of the note.
pub(crate) fn field(field: NoteField) -> &'static str {
    match field {
        NoteField::Measure => "åtgärden",
        NoteField::Concerns => "för vem",
        NoteField::Period => "från och till",
        NoteField::Motivation => "varför",
        NoteField::DecidedBy => "vem som beslutat",
        NoteField::Review => "datum för förnyat beslut, om det finns",
        NoteField::Informed => "vem som har informerat",
        NoteField::Confirmed => "när det är bekräftat att det är gjort",
    }
}

/// What kind a statement is.
pub(crate) fn statement_kind(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Rule => "Regel",
        StatementKind::Procedure => "Tillvägagångssätt",
        StatementKind::Document => "Blankett eller anteckning",
        StatementKind::Text => "Upplysning",
        StatementKind::Background => "Bakgrund",
    }
}

/// The wording that a statement quotes; nothing for one that does not.
pub(crate) fn quote(statement: &Statement) -> Markup {
    html! {
        @if let Some(quote) = &statement.quote {
            blockquote {
                @for paragraph in quote.split("\n\n") { p { (paragraph) } }
            }
        }
    }
}

/// The first words of a sentence, by which it is named where it has no name of its own.
pub(crate) fn opening(text: &str) -> String {
    const WORDS: usize = 6;
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..WORDS) {
        Some(first) if words.len() > WORDS => format!("{} …", first.join(" ")),
        Some(_) | None => words.join(" "),
    }
}
