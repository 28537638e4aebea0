//! Walks the errands: every set of answers, and the way through the questions with it.

use chrono::NaiveDate;
use varna_core::{
    decision::{Matter, asked},
    domain::birth_date::BirthDate,
    guidance::GUIDANCE,
    session::{Action, Field, Page, Session, WorkDetails},
};
use varna_guidance::model::{Age, Errand, Procedure, QuestionWords, Region};

/// Ids of chosen options.
pub(crate) type Answers = Vec<&'static str>;

/// The day of all cases.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Every procedure with its region.
pub(crate) fn procedures() -> impl Iterator<Item = (&'static Region, &'static Procedure)> {
    let regions = GUIDANCE.regions.iter();
    regions.flat_map(|region| region.procedures.iter().map(move |one| (region, one)))
}

/// Every set of answers of a procedure, at each age that it is for.
pub(crate) fn all(
    region: &'static Region,
    procedure: &'static Procedure,
) -> Vec<(Option<Age>, Answers)> {
    let ages: Vec<Option<Age>> = if procedure.asks_age() {
        procedure.ages.iter().copied().map(Some).collect()
    } else {
        vec![None]
    };
    let mut all = Vec::new();
    for age in ages {
        extend(region, procedure, age, Vec::new(), &mut all);
    }
    all
}

/// Answers the first open question in every way, then the next.
fn extend(
    region: &'static Region,
    procedure: &'static Procedure,
    age: Option<Age>,
    answers: Answers,
    all: &mut Vec<(Option<Age>, Answers)>,
) {
    let born = age.map(born_at);
    let questions = asked(
        &GUIDANCE,
        region,
        procedure,
        &matter(procedure.id, born, &answers),
    );
    let open = |(_, question): &&(usize, &QuestionWords)| {
        !question
            .options
            .iter()
            .any(|one| answers.contains(&&*one.id))
    };
    match questions.iter().find(open) {
        None => all.push((age, answers)),
        Some((_, question)) => {
            for way in ways(question) {
                let answers = answers.iter().copied().chain(way).collect();
                extend(region, procedure, age, answers, all);
            }
        }
    }
}

/// Every way to answer a question.
fn ways(question: &'static QuestionWords) -> Vec<Answers> {
    let options = question.options.iter();
    let (alone, together): (Vec<_>, Vec<_>) =
        options.partition(|option| option.alone || !question.several);
    let mut ways: Vec<Answers> = alone.iter().map(|option| vec![&*option.id]).collect();
    for set in 1..1_usize << together.len() {
        let chosen = together.iter().enumerate();
        let chosen = chosen.filter(|(index, _)| set >> index & 1 == 1);
        ways.push(chosen.map(|(_, option)| &*option.id).collect());
    }
    ways
}

/// What an errand is ruled by.
pub(crate) fn matter(errand: Errand, born: Option<NaiveDate>, answers: &[&str]) -> Matter {
    Matter {
        errand,
        today: today(),
        born: born.map(BirthDate::new),
        chosen: answers.iter().map(|&id| id.to_owned()).collect(),
    }
}

/// A number of a child, or a grown-up, of an age on the day of all cases.
pub(crate) fn child_of(age: &str) -> &'static str {
    match age {
        "0-12" => "20170211-2382",
        "13-15" => "20110609-2388",
        "16-17" => "20090108-2388",
        _ => adult(),
    }
}

/// A grown-up's number.
pub(crate) fn adult() -> &'static str {
    "20080214-2380"
}

fn born_at(age: Age) -> NaiveDate {
    let number = child_of(age.id());
    NaiveDate::parse_from_str(&number[..8], "%Y%m%d").unwrap()
}

/// A session of a region.
pub(crate) fn begin(region: &str) -> Session {
    Session::begin(&GUIDANCE, today(), Some(region), WorkDetails::default()).unwrap()
}

/// Types in a field.
pub(crate) fn type_in(session: &mut Session, field: Field, text: &str) {
    session.apply(Action::Type(field, text.to_owned()));
}

/// A session that has gone page by page through the questions.
pub(crate) fn walked(
    region: &'static Region,
    procedure: &'static Procedure,
    age: Option<Age>,
    answers: &[&'static str],
) -> Session {
    let mut session = begin(&region.id);
    session.apply(Action::Visit(procedure.id, Page::Start));
    session.apply(Action::Continue);
    while let Page::Question(question) = session.page {
        match question {
            varna_core::session::Question::Asked(index) => {
                let words = session.question_words(index).unwrap();
                for option in words
                    .options
                    .iter()
                    .filter(|one| answers.contains(&&*one.id))
                {
                    session.apply(Action::ChooseOption(index, &option.id));
                }
            }
            _ => type_in(
                &mut session,
                Field::ChildIdentity,
                child_of(age.unwrap().id()),
            ),
        }
        session.apply(Action::Continue);
        assert_eq!(session.problems, vec![], "{} {answers:?}", region.id);
    }
    session
}

/// Types every detail that the documents need.
pub(crate) fn fill_in(session: &mut Session, age: Option<Age>) {
    let number = child_of(age.map_or("0-12", Age::id));
    let texts = [
        (Field::ChildName, "Testa Test"),
        (Field::ChildNumber, number),
        (Field::GuardianName(0), "Gunnar Test"),
        (Field::GuardianName(1), "Berit Test"),
        (Field::RepresentativeName, "Greta God"),
        (Field::End, "2026-12-24"),
        (Field::Review, "2026-12-01"),
        (Field::DeciderName, "Cecilia Chef"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ];
    for (field, text) in texts {
        type_in(session, field, text);
    }
    if session.fields().text(Field::Motivation).is_empty() {
        type_in(session, Field::Motivation, "Bedömt i samråd.");
    }
    let needs = session.case().needs().cloned().unwrap_or_default();
    for (field, asked, text) in [
        (Field::Scope, needs.scope, "hela journalen"),
        (Field::Consulted, needs.consulted, "Bo Bakjour"),
        (Field::Email, needs.email, "lisa@example.org"),
    ] {
        if asked {
            type_in(session, field, text);
        }
    }
}
