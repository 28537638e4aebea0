//! What the young person is told of an access that has been given.

use super::*;

#[test]
fn the_young_person_is_told_of_access_of_their_own_where_it_is_given_and_nowhere_else() {
    let (mut told, mut untold) = (0, 0);
    let grants = procedures().filter(|(_, procedure)| procedure.id == Errand::GrantAccess);
    for (region, procedure) in grants {
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            let mut given = ruled.outcomes.iter().filter(|one| one.opens);
            let given = given.any(|one| {
                let whom = one.concerns.as_deref().unwrap_or_default();
                whom.starts_with("den unge")
            });
            let given = given && ruled.ruling == Ruling::Yes;
            let mut messages = ruled.messages.iter();
            let is_told = messages.any(|one| one.to == Addressee::Child);
            assert_eq!(is_told, given, "{} {answers:?}", region.id);
            *(if given { &mut told } else { &mut untold }) += 1;
        }
    }
    assert!(told > 3 && untold > 100, "{told} told, {untold} not");
}
