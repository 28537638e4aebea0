//! The decision table stands on the pages as it is, cell by cell and line by line.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod support;

use strum::VariantArray;
use support::{Element, files_with_fifth, guidance, site};
use varna_core::documents::words::strength;
use varna_guidance::model::{AgeBand, GuardianRisk, Measure, Region};
use varna_rulebook::table::{Case, Cell, CellLine, Condition, cell, groups};

#[test]
fn a_regions_page_says_of_each_cell_what_the_table_has() {
    let guidance = guidance(&files_with_fifth());
    let site = site(&guidance);
    for region in &guidance.regions {
        let page = &site[&format!("{}.html", region.id)];
        for (_, grounds) in groups(&guidance) {
            for ground in grounds {
                let rows = page.by_name("tr").into_iter();
                let head = format!("grund-{}", ground.id());
                let mut rows = rows.filter(|row| row.by_id(&head).is_some());
                let cells = rows.next().unwrap().by_name("td");
                assert_eq!(cells.len(), AgeBand::VARIANTS.len());
                for (on_page, &band) in cells.into_iter().zip(AgeBand::VARIANTS) {
                    let cell = cell(region, ground, band);
                    assert_says(on_page, region, &cell);
                }
            }
        }
    }
}

#[test]
fn side_by_side_each_region_says_what_its_own_table_has() {
    let guidance = guidance(&files_with_fifth());
    let site = site(&guidance);
    let tables = site["index.html"].by_class("decision");
    assert_eq!(tables.len(), AgeBand::VARIANTS.len());
    let grounds: Vec<_> = groups(&guidance)
        .into_iter()
        .flat_map(|(_, all)| all)
        .collect();
    for (table, &band) in tables.into_iter().zip(AgeBand::VARIANTS) {
        let rows = table.by_name("tr").into_iter();
        let rows: Vec<_> = rows.filter(|row| !row.by_name("td").is_empty()).collect();
        assert_eq!(rows.len(), grounds.len());
        for (row, &ground) in rows.into_iter().zip(&grounds) {
            let cells = row.by_name("td");
            assert_eq!(cells.len(), guidance.regions.len());
            for (on_page, region) in cells.into_iter().zip(&guidance.regions) {
                let cell = cell(region, ground, band);
                assert_eq!(on_page.text().contains("Rutinen säger inget"), cell.silent);
                let links = on_page.links();
                for line in cell.lines.iter().filter(|line| !line.is_reason()) {
                    let link = format!("{}.html#regel-{}", region.id, line.rule.id);
                    assert!(links.contains(&link.as_str()), "{link}");
                }
                // Why nothing follows is told where nothing else holds in every case.
                let holds = |line: &CellLine| line.brings.is_some() && line.conditions.is_empty();
                let always = cell.lines.iter().any(holds);
                let shown = cell.lines.iter();
                let shown = shown.filter(|line| !(line.is_reason() && always));
                let inferred = shown.filter(|line| line.rule.inferred).count();
                assert_eq!(on_page.by_class("mark").len(), inferred);
                assert_ne!(on_page.text(), "", "{} {ground:?} {band:?}", region.id);
            }
        }
    }
}

fn assert_says(on_page: &Element, region: &Region, cell: &Cell) {
    let items = on_page.by_name("li");
    let silent = usize::from(cell.silent);
    assert_eq!(
        items.len(),
        (cell.lines.len() + silent).max(1),
        "{}",
        on_page.text()
    );
    assert_eq!(on_page.text().contains("Rutinen säger inget"), cell.silent);
    for (item, line) in items.into_iter().zip(&cell.lines) {
        assert_line(item, region, line);
    }
}

fn assert_line(item: &Element, region: &Region, line: &CellLine) {
    let (text, links) = (item.text(), item.links());
    let said = |words: &str| assert!(text.contains(words), "{words}: {text}");
    assert!(
        links.contains(&format!("#regel-{}", line.rule.id).as_str()),
        "{text}"
    );
    for id in &line.rule.cites {
        assert!(
            links.contains(&format!("#{}", id.as_str()).as_str()),
            "{text}"
        );
    }
    assert_eq!(
        item.by_class("mark").len(),
        usize::from(line.rule.inferred),
        "{text}"
    );
    for &action in &line.rule.also {
        said(&region.also_action(action).unwrap().action);
    }
    let mut urgent = false;
    let mut extended = false;
    for condition in &line.conditions {
        match condition {
            Condition::Risk(_) => said("en risk"),
            Condition::ExtendedAccess(_) => extended = true,
            Condition::Urgent(_) => urgent = true,
        }
    }
    let Some(brought) = line.brings else {
        assert_eq!(text.contains("bråttom"), urgent, "{text}");
        return;
    };
    let cases = [GuardianRisk::One, GuardianRisk::Both].map(|risk| Case {
        risk,
        extended_access: extended,
        urgent: false,
    });
    let [of_one, of_both] = cases.map(|case| region.measure(brought.measure(case).0).unwrap());
    said(strength(brought.strength));
    said(&of_both.term);
    assert_eq!(
        text.contains("efter risken"),
        of_one.id != of_both.id,
        "{text}"
    );
    if of_one.id == of_both.id && of_one.id != Measure::Seal {
        said(&of_one.concerns);
    }
    let urgent_case = Case {
        urgent: true,
        ..cases[0]
    };
    let changes = brought.measure(urgent_case) != brought.measure(cases[0]);
    assert_eq!(text.contains("bråttom"), urgent || changes, "{text}");
    assert_eq!(text.contains("tökad åtkomst"), extended, "{text}");
}
