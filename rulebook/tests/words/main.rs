//! Everything that stands in a region's file stands on its page: the files are walked as they are,
//! key by key, so that what is added to them and forgotten on the pages fails here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands"
)]

mod keys;
mod look;
#[path = "../support/mod.rs"]
mod support;
mod walk;

use support::{files, files_with_fifth, guidance, site};
use toml::{Table, Value};

use walk::Walk;

#[test]
fn everything_in_a_regions_file_stands_on_its_page_and_no_mark_that_it_does_not_ask_for() {
    let files = files_with_fifth();
    let guidance = guidance(&files);
    let site = site(&guidance);
    let (mut looked_for, mut readings, mut outside) = (0, 0, 0);
    for file in &files.regions {
        let table: Table = file.text.parse().unwrap();
        let region = guidance.region(table["id"].as_str().unwrap()).unwrap();
        let mut walk = Walk::new(&guidance, region, &site);
        walk.file(&table);
        walk.common_ways(&files.vocabulary.text.parse().unwrap(), &table);
        assert_eq!(walk.missing, Vec::<String>::new(), "{}", region.id);
        looked_for += walk.looked_for;
        let [own_readings, own_outside] = walk.marked;
        let marks = site[&format!("{}.html", region.id)].by_class("outside");
        assert_eq!(marks.len(), own_outside, "{}", region.id);
        readings += own_readings;
        outside += own_outside;
    }
    assert!(looked_for > 2000, "{looked_for}");
    assert!(readings > 50, "{readings}");
    assert!(outside > 15, "{outside}");
}

#[test]
fn a_text_that_is_not_on_the_page_is_missed() {
    let files = files();
    let guidance = guidance(&files);
    let site = site(&guidance);
    let region = &guidance.regions[0];
    let own = format!("regions/{}.toml", region.id);
    let file = files.regions.iter().find(|file| file.name == own).unwrap();
    let mut table: Table = file.text.parse().unwrap();
    let rule = table["rule"][0].as_table_mut().unwrap();
    rule.insert("remark".to_owned(), "Något nytt".into());
    rule.insert("weight".to_owned(), Value::Integer(3));
    let mut walk = Walk::new(&guidance, region, &site);
    walk.file(&table);
    assert_eq!(walk.missing.len(), 2, "{:?}", walk.missing);
}

#[test]
fn a_mark_or_name_that_the_page_has_otherwise_than_the_file_is_missed() {
    let files = files();
    let guidance = guidance(&files);
    let site = site(&guidance);
    for file in &files.regions {
        let mut table: Table = file.text.parse().unwrap();
        for (list, key) in [
            ("rule", "inferred"),
            ("advice", "outside_routines"),
            ("form", "official"),
            ("form", "motivated"),
        ] {
            for entry in table[list].as_array_mut().unwrap() {
                let entry = entry.as_table_mut().unwrap();
                let otherwise = !entry.get(key).is_some_and(|yes| yes.as_bool().unwrap());
                entry.insert(key.to_owned(), otherwise.into());
            }
        }
        // So does what a measure does to its first ways.
        let measures = table["measure"].as_array_mut().unwrap();
        for measure in measures.iter_mut() {
            let ways = measure["ways"][0].as_table_mut().unwrap();
            let otherwise = !ways.contains_key("inferred");
            ways.insert("inferred".to_owned(), otherwise.into());
        }
        // Each form has two marks turned.
        let turned = ["rule", "advice", "measure", "form", "form"]
            .map(|list| table[list].as_array().unwrap().len());
        let region = guidance.region(table["id"].as_str().unwrap()).unwrap();
        let mut walk = Walk::new(&guidance, region, &site);
        walk.file(&table);
        let turned: usize = turned.iter().sum();
        assert_eq!(walk.missing.len(), turned, "{:?}", walk.missing);
    }
}
