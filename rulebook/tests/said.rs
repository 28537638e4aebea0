//! What has to be said is: our readings and our strengths as ours, every conflict, every gap, and
//! what a routine does not describe.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands"
)]

mod support;

use strum::VariantArray;
use support::{Element, files, files_with_fifth, guidance, site, spaced};
use varna_guidance::model::{AgeBand, Circumstance, Errand, Guidance, NotCovered, Region};
use varna_rulebook::table::{cell, groups};

#[test]
fn our_reading_is_marked_where_it_is_and_nowhere_else() {
    let guidance = guidance(&files());
    let site = site(&guidance);
    let mut marked = 0;
    for region in &guidance.regions {
        let page = &site[&format!("{}.html", region.id)];
        let mut inferred = in_the_table(&guidance, region);
        for (anchor, readings) in entries(region) {
            let marks = page.by_id(&anchor).unwrap().by_class("mark");
            assert_eq!(marks.len(), readings, "{} {anchor}", region.id);
            inferred += marks.len();
        }
        let marks = page.by_class("mark");
        assert!(marks.iter().all(|mark| mark.text() == "Vår tolkning"));
        assert_eq!(marks.len(), inferred, "{}", region.id);
        marked += inferred;
    }
    assert!(marked > 50, "{marked}");
}

#[test]
fn strengths_that_the_routine_does_not_give_are_said_to_be_ours() {
    let guidance = guidance(&files());
    let site = site(&guidance);
    for region in guidance
        .regions
        .iter()
        .filter(|region| region.own_strengths.is_some())
    {
        let own = spaced(region.own_strengths.as_ref().unwrap());
        let page = &site[&format!("{}.html", region.id)];
        for place in ["styrka", "arende-protect"] {
            assert!(
                page.by_id(place).unwrap().text().contains(&own),
                "{} {place}",
                region.id
            );
        }
        for rule in region.rules.iter().filter(|rule| rule.strength.is_some()) {
            let entry = page.by_id(&format!("regel-{}", rule.id)).unwrap();
            assert!(entry.links().contains(&"#styrka"), "{}", rule.id);
        }
        let overview = &site["index.html"];
        let place = format!("styrka-{}", region.id);
        assert!(
            overview.by_id(&place).unwrap().text().contains(&own),
            "{}",
            region.id
        );
        for table in overview.by_class("decision") {
            assert!(
                table.links().contains(&&*format!("#{place}")),
                "{}",
                region.id
            );
        }
    }
    assert_eq!(
        guidance
            .regions
            .iter()
            .filter(|one| one.own_strengths.is_some())
            .count(),
        3
    );
}

#[test]
fn every_conflict_is_in_the_overview() {
    let guidance = guidance(&files());
    let overview = &site(&guidance)["index.html"];
    let conflicts = overview.by_id("konflikter").unwrap();
    for region in &guidance.regions {
        for notice in &region.conflicts {
            let link = format!("{}.html#konflikt-{}", region.id, notice.id);
            let rows = conflicts.by_name("tr").into_iter();
            let mut rows = rows.filter(|row| row.links().contains(&link.as_str()));
            let text = rows.next().unwrap().text();
            assert!(
                text.contains(&spaced(&notice.title)) && text.contains(&spaced(&notice.text)),
                "{link}"
            );
            assert!(
                conflicts
                    .by_class("id")
                    .iter()
                    .any(|id| id.text() == notice.id),
                "{link}"
            );
        }
    }
}

#[test]
fn every_gap_is_in_the_overview_with_its_ages_and_nothing_else_is() {
    use AgeBand::{From13To15, From16To17, Under13};
    let mut guidance = guidance(&files_with_fifth());
    // None of the routines is silent at some ages alone, and each is silent on something.
    let [some, none] = &mut guidance.regions[..2] else {
        panic!("too few regions");
    };
    let at = |circumstance, ages: &[AgeBand]| NotCovered {
        circumstances: vec![circumstance],
        ages: ages.to_vec(),
    };
    some.not_covered = vec![
        at(Circumstance::ReportMade, &[From13To15, From16To17]),
        at(Circumstance::Honour, &[Under13]),
        at(
            Circumstance::PlacedChild,
            &[Under13, From13To15, From16To17],
        ),
        at(Circumstance::SuspectedHarm, &[Under13]),
        at(Circumstance::SuspectedHarm, &[From16To17]),
        at(Circumstance::CustodyDispute, &[]),
    ];
    none.not_covered = Vec::new();
    let overview = &site(&guidance)["index.html"];
    let gaps = overview.by_id("luckor").unwrap();
    let mut rows = 0;
    for region in &guidance.regions {
        let said = spaced(&region.when_silent.text);
        assert!(gaps.text().contains(&said), "{}", region.id);
        let caption = format!("Det som rutinen inte säger, {}", region.short_name);
        let of_region = |table: &&Element| table.by_name("caption")[0].text() == caption;
        let tables = gaps.by_name("table").into_iter();
        let tables: Vec<_> = tables.filter(of_region).collect();
        let expected = silences(&guidance, region);
        assert_eq!(tables.len(), usize::from(!expected.is_empty()), "{caption}");
        let bodies = tables.iter().flat_map(|table| table.by_name("tbody"));
        let shown = bodies.flat_map(|body| body.by_name("tr")).map(|row| {
            let cells: Vec<_> = row.elements().map(Element::text).collect();
            (cells[0].clone(), cells[1].clone())
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "{caption}");
        rows += expected.len();
    }
    assert_eq!(gaps.by_name("table").len(), guidance.regions.len() - 1);
    assert!(rows > 15, "{rows}");
}

#[test]
fn each_of_the_errands_has_its_place_on_every_regions_page() {
    let guidance = guidance(&files_with_fifth());
    let site = site(&guidance);
    for region in &guidance.regions {
        for &errand in Errand::VARIANTS {
            let page = &site[&format!("{}.html", region.id)];
            let place = page
                .by_id(&format!("arende-{}", errand.id()))
                .unwrap()
                .text();
            let described = errand == Errand::Protect || region.procedure(errand).is_some();
            let silent = "Rutinen beskriver inte ärendet.";
            assert_eq!(
                place.contains(silent),
                !described,
                "{} {errand:?}",
                region.id
            );
        }
    }
}

/// What a region's routine is silent on at any age, in the order of the vocabulary: the words of the
/// circumstance, and those of the ages.
fn silences(guidance: &Guidance, region: &Region) -> Vec<(String, String)> {
    let at = |one: Circumstance, band: AgeBand| {
        let mut gaps = region.not_covered.iter();
        gaps.any(|gap| {
            let ages = &gap.ages;
            gap.circumstances.contains(&one) && (ages.is_empty() || ages.contains(&band))
        })
    };
    let mut silences = Vec::new();
    for &one in Circumstance::VARIANTS {
        let ages = match [AgeBand::Under13, AgeBand::From13To15, AgeBand::From16To17]
            .map(|band| at(one, band))
        {
            [false, false, false] => continue,
            [true, false, false] => "0–12 år",
            [false, true, false] => "13–15 år",
            [false, false, true] => "16–17 år",
            [true, true, false] => "0–12 år och 13–15 år",
            [true, false, true] => "0–12 år och 16–17 år",
            [false, true, true] => "13–15 år och 16–17 år",
            [true, true, true] => "Alla åldrar",
        };
        let words = guidance.vocabulary.circumstance(one).unwrap();
        silences.push((words.statement.clone(), ages.to_owned()));
    }
    silences
}

/// How many lines of the decision table are our reading.
fn in_the_table(guidance: &Guidance, region: &Region) -> usize {
    let grounds = groups(guidance)
        .into_iter()
        .flat_map(|(_, grounds)| grounds);
    let cells = grounds.flat_map(|ground| {
        let bands = AgeBand::VARIANTS.iter();
        bands.map(move |&band| cell(region, ground, band))
    });
    let lines = cells.flat_map(|cell| cell.lines);
    lines.filter(|line| line.rule.inferred).count()
}

/// The anchor of everything that can be our reading, and how much of it is.
fn entries(region: &Region) -> Vec<(String, usize)> {
    let rules = region.rules.iter();
    let mut entries: Vec<_> = rules
        .map(|rule| (format!("regel-{}", rule.id), usize::from(rule.inferred)))
        .collect();
    let measures = region.measures.iter().map(|one| {
        let ways = one.ways.iter().filter(|terms| terms.inferred).count();
        let readings = usize::from(one.inferred) + usize::from(one.call.inferred) + ways;
        (format!("atgard-{}", one.id.id()), readings)
    });
    entries.extend(measures);
    let actions = region.also_actions.iter();
    entries.extend(actions.map(|one| {
        let anchor = format!("dessutom-{}", one.id.id());
        (anchor, usize::from(one.inferred))
    }));
    for procedure in &region.procedures {
        let outer = format!("arende-{}", procedure.id.id());
        entries.extend(procedure.outcomes.iter().map(|one| {
            let anchor = format!("{outer}-utfall-{}", one.id);
            (anchor, usize::from(one.inferred))
        }));
        entries.extend(procedure.findings.iter().map(|one| {
            let anchor = format!("{outer}-mening-{}", one.id);
            (anchor, usize::from(one.inferred))
        }));
    }
    entries
}
