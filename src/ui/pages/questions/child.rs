//! Which child: birth date or number.

use leptos::prelude::*;
use varna_core::{
    domain::{date_text::format_swedish, facts::Standing, person_number::PersonNumberKind},
    session::{Field, Session},
};
use varna_guidance::model::Age;

use crate::ui::{
    components::{
        question::PageForm,
        text_field::{TextField, Typing},
        which_child::which_child,
    },
    html::{title, view_of},
    live::{live_if, live_text},
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Child() -> impl IntoView {
    let store = store();
    let birth_date = live_if(
        move || store.with(|session| session.case().child().number.is_some()),
        || view! { <BirthDate /> }.into_any(),
    );
    let (question, label) = if store.peek(takes_adults) {
        ("Hur gammal är personen?", "Födelsedatum eller personnummer")
    } else {
        (
            "Hur gammalt är barnet?",
            "Barnets födelsedatum eller personnummer",
        )
    };
    view! {
        <PageForm>
            {view_of(title(question))}
            <TextField field=Field::ChildIdentity label=label
                hint="Till exempel 2021-03-09. Samordningsnummer och reservnummer går också bra."
                typing=Typing::Digits />
            {birth_date}
            <p class="echo" aria-live="polite">{live_text(move || store.with(age).unwrap_or_default())}</p>
            <p class="echo">{live_text(move || store.with(leap_day).unwrap_or_default())}</p>
            {which_child()}
        </PageForm>
    }
}

/// The birth date that a number proposes, and the field to change it in.
#[component]
fn BirthDate() -> impl IntoView {
    let store = store();
    view! {
        <div class="inset">
            <p>{live_text(move || store.with(number).unwrap_or_default())}</p>
            <TextField field=Field::ChildBirthDate label="Födelsedatum, om det inte stämmer"
                hint="Ett nummer bevisar inte födelsedatumet." typing=Typing::Digits />
        </div>
    }
}

/// What a number says of itself.
fn number(session: &Session) -> Option<String> {
    let number = session.case().child().number.as_ref()?;
    let kind = match number.kind() {
        PersonNumberKind::Personnummer => "Det är ett personnummer.",
        PersonNumberKind::Samordningsnummer => "Det är ett samordningsnummer.",
        PersonNumberKind::Reserve => {
            "Det tas som ett reservnummer. Enligt Jämtland Härjedalens rutin kan den som har ett \
             sådant inte se sin journal på nätet. Kontrollera annars att numret är rätt skrivet."
        }
    };
    let proposed = number.proposed_birth_date().map_or_else(
        || "Numret ger inget födelsedatum.".to_owned(),
        |date| format!("Numret ger födelsedatumet {}.", format_swedish(date)),
    );
    Some(format!("{kind} {proposed}"))
}

/// The child's age, so that a slip of the finger is seen.
fn age(session: &Session) -> Option<String> {
    let age = session.case().child().born?.age_on(session.today).ok()?;
    Some(match session.case().child().standing? {
        Standing::Child(_) => format!("Barnet är {age} år i dag."),
        Standing::Adult if takes_adults(session) => format!("Personen är {age} år i dag."),
        Standing::Adult => format!("Personen är {age} år i dag. Vägledningen gäller till 18 år."),
    })
}

/// Whether the errand is for grown-ups too.
fn takes_adults(session: &Session) -> bool {
    let procedure = session.region.procedure(session.errand);
    procedure.is_some_and(|procedure| procedure.ages.contains(&Age::Adult))
}

/// How a birthday on 29 February is reckoned.
fn leap_day(session: &Session) -> Option<String> {
    session.case().child().born.filter(|born| born.is_leap_day()).map(|_| {
        "Född 29 februari: år utan skottdag räknar Värna 28 februari som födelsedag, som i lagen \
         (1930:173) 1 §. Andra system kan räkna 1 mars."
            .to_owned()
    })
}
