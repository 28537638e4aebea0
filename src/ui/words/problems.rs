//! What is wrong, as a Swedish sentence that says what to do.

use varna_core::{
    domain::{date_text::DateTextError, date_text::YEARS, person_number::PersonNumberError},
    session::{Field, FieldProblem, Problem},
};

/// The sentence for a problem at a field.
pub(in crate::ui) fn sentence(at: &FieldProblem) -> String {
    match &at.problem {
        Problem::Missing => missing(at.field).to_owned(),
        Problem::Date(problem) => date(problem),
        Problem::Number(problem) => number(problem),
        Problem::BornInFuture => {
            "Födelsedatumet ligger i framtiden. Kontrollera årtalet.".to_owned()
        }
        Problem::SameNumber => {
            "Numret står redan för någon annan här. Skriv den här personens eget nummer.".to_owned()
        }
        Problem::GuardianNotOlder => {
            "Vårdnadshavaren är enligt numret inte äldre än barnet. Kontrollera numret.".to_owned()
        }
        Problem::FromAfterLimit => {
            "Åtgärden skulle börja efter att den upphör. Välj en tidigare dag.".to_owned()
        }
        Problem::EndNotAfterStart => {
            "Slutdatumet ligger före startdatumet. Välj en senare dag.".to_owned()
        }
        Problem::EndBeforeToday => "Slutdatumet har passerat. Välj en senare dag.".to_owned(),
        Problem::EndAfterAdult => {
            "Slutdatumet ligger efter 18-årsdagen. Välj en tidigare dag.".to_owned()
        }
        Problem::ReviewNotAhead => {
            "Dagen för förnyat beslut måste ligga framåt i tiden. Välj en senare dag.".to_owned()
        }
        Problem::NotEmail => "E-postadressen saknar @. Kontrollera den.".to_owned(),
        Problem::NoEmailToConfirmTo => "Skriv din e-post: bekräftelsen skickas dit.".to_owned(),
        Problem::NotPhone => {
            "Det är inget telefonnummer. Skriv det med siffror, till exempel 010-123 45 67."
                .to_owned()
        }
        Problem::SameGuardian => {
            "Samma namn står redan för den andra vårdnadshavaren. Skriv vem som är vem.".to_owned()
        }
        Problem::NobodyProtected => {
            "Du har svarat att en vårdnadshavare har skyddad identitet. Kryssa för vem det är."
                .to_owned()
        }
        Problem::FromLongAgo => {
            "Den första dagen ligger mer än en månad bakåt. Bekräfta att den stämmer, eller ändra den."
                .to_owned()
        }
        Problem::Unconfirmed => format!(
            "{} skrevs när något annat skulle begäras. Behåll det, eller ta det nya förslaget.",
            typed_in(at.field)
        ),
    }
}

/// A field whose text belongs to what is asked for.
fn typed_in(field: Field) -> &'static str {
    match field {
        Field::From => "Den första dagen",
        Field::End => "Slutdatumet",
        Field::Review => "Dagen för förnyat beslut",
        Field::CallTime => "Samtalet",
        _ => "Motiveringen",
    }
}

fn missing(field: Field) -> &'static str {
    match field {
        Field::ChildIdentity => "Skriv födelsedatum eller personnummer.",
        Field::ChildBirthDate => "Skriv födelsedatumet. Numret ger inget.",
        Field::WhichChild => {
            "Numret eller födelsedatumet är ett annat än förut. Välj om det är samma barn."
        }
        Field::Weighed(_) => "Svara ja eller nej: ska det begäras?",
        Field::SameGuardians => {
            "Bekräfta att vårdnadshavarna är desamma, eller skriv rätt uppgifter."
        }
        Field::CallTime => "Skriv när du ringde.",
        Field::CallWhom => "Skriv vem som tog emot samtalet, eller «vet inte».",
        Field::Circumstances => "Välj det som stämmer, eller «Inget av detta».",
        Field::Risk => "Välj vem som är en risk. Är du osäker finns ett svar för det.",
        Field::Urgent => "Välj om det är bråttom.",
        Field::ExtendedAccess => "Välj ja, nej eller vet inte.",
        Field::Asked(_) => "Välj ett svar.",
        Field::RepresentativeName => "Skriv ställföreträdarens namn.",
        Field::ChildName => "Skriv namnet.",
        Field::ChildNumber => "Skriv personnummer, samordningsnummer eller reservnummer.",
        Field::GuardianName(_) => "Skriv vårdnadshavarens namn.",
        Field::GuardianNumber(_) => "Skriv vårdnadshavarens personnummer, eller «vet inte».",
        Field::StaffId => "Skriv ditt tjänste-id, eller «vet inte».",
        Field::Phone => "Skriv ditt telefonnummer, eller «vet inte».",
        Field::Email => "Skriv din e-post, eller «vet inte».",
        Field::HeadOfUnit => "Skriv verksamhetschefens namn, eller «vet inte».",
        Field::From => "Skriv den första dagen.",
        Field::End => "Skriv den sista dagen. Den här åtgärden ska ha ett slutdatum.",
        Field::Review => "Skriv dagen för förnyat beslut.",
        Field::Motivation => "Skriv motiveringen.",
        Field::Scope => "Skriv om det gäller hela journalen eller vilka enheter.",
        Field::Consulted => "Skriv vem du har samrått med.",
        Field::Choice => "Välj vad du ska göra.",
        Field::Otherwise => "Skriv varför du väljer annat än rådet.",
        Field::DeciderName => "Skriv vem som har fattat beslutet.",
        Field::RequesterName => "Skriv ditt namn.",
        Field::Unit => "Skriv din enhet.",
        Field::RepresentativeNumber
        | Field::Informed
        | Field::Confirmed
        | Field::Protected
        | Field::CoverAfter
        | Field::ClearAfter
        | Field::OwnPhone
        | Field::OwnAddress
        | Field::OwnEmail
        | Field::OwnTeam
        | Field::DeciderTitle
        | Field::RequesterTitle => "Fyll i fältet.",
    }
}

fn date(problem: &DateTextError) -> String {
    match problem {
        DateTextError::Empty => "Skriv ett datum, till exempel 2021-03-09.".to_owned(),
        DateTextError::TwoDigitYear => {
            "Skriv årtalet med fyra siffror, till exempel 2021-03-09.".to_owned()
        }
        DateTextError::AmbiguousOrder => {
            "Skriv år, månad och dag i den ordningen, till exempel 2021-03-09.".to_owned()
        }
        DateTextError::NoSuchDate { year, month, day } => {
            format!("{year}-{month:02}-{day:02} finns inte i kalendern. Kontrollera dagen.")
        }
        DateTextError::YearOutOfRange { year } => format!(
            "Årtalet {year} kan inte stämma. Skriv ett mellan {} och {}.",
            YEARS.start(),
            YEARS.end(),
        ),
        DateTextError::NotADate => {
            "Det går inte att läsa som ett datum. Skriv till exempel 2021-03-09.".to_owned()
        }
    }
}

fn number(problem: &PersonNumberError) -> String {
    match problem {
        PersonNumberError::Empty => "Skriv ett personnummer.".to_owned(),
        PersonNumberError::UnexpectedCharacter(character) => {
            format!("Tecknet {character} hör inte hemma där. Skriv till exempel ÅÅÅÅMMDD-NNNN.")
        }
        PersonNumberError::WrongLength { digits } => {
            format!("Numret har {digits} siffror. Det ska ha 10, eller 12 med århundradet.")
        }
        PersonNumberError::NoSuchDate => {
            "Numrets första siffror är inget datum. Kontrollera dem.".to_owned()
        }
        PersonNumberError::BornInFuture => {
            "Numrets datum ligger i framtiden. Kontrollera årtalet.".to_owned()
        }
        PersonNumberError::Masked => {
            "De sista tecknen i numret är dolda. Skriv hela numret, eller bara födelsedatumet."
                .to_owned()
        }
        PersonNumberError::WrongCheckDigit => {
            "Den sista siffran stämmer inte med de andra. Kontrollera numret.".to_owned()
        }
    }
}
