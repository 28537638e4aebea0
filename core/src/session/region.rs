//! The region whose routine applies, and what becomes different when it is changed in a case.

use varna_guidance::model::{Guidance, Region};

use super::{Field, FieldProblem, Page, Problem, Session};
use crate::{case::State, decision::form_for, documents::words, domain::phone_number};

/// What is known of regions whose routines are not here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absent {
    /// Whether they are still to come.
    pub to_come: bool,
    /// Id of the one that was chosen meanwhile.
    pub chosen: Option<String>,
}

/// How the user came to the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// From which page.
    pub page: Page,
    /// With which region.
    pub region: &'static Region,
    /// What its routine made of the case, respect by respect.
    case: Vec<(&'static str, String)>,
}

/// Something that the routine of another region makes different in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// In which respect.
    pub title: &'static str,
    /// How it was.
    pub before: String,
    /// How it is now.
    pub after: String,
}

impl Session {
    pub(super) fn choose_region(&mut self, id: String) {
        if let Some(region) = self.inputs.guidance.region(&id) {
            self.change(|inputs, _| inputs.region = region);
            self.region_chosen = true;
            self.absent.chosen = None;
        } else if self.absent.to_come {
            self.absent.chosen = Some(id);
        }
    }

    /// Takes the guidance with all regions that could be had, and with it the region that was chosen
    /// before its routine was here. A case goes on by the routine it began with, which is the same.
    pub fn complete(&mut self, guidance: &'static Guidance) {
        self.change(|inputs, _| inputs.guidance = guidance);
        self.absent.to_come = false;
        if let Some(id) = self.absent.chosen.take() {
            self.choose_region(id);
        }
    }

    /// Whether a region's routine could not be had.
    pub fn is_missing(&self, region: &str) -> bool {
        !self.absent.to_come && self.guidance.region(region).is_none()
    }

    /// Whether a region is the one that has been chosen, or will be once its routine has come.
    pub fn is_chosen(&self, region: &str) -> bool {
        match &self.absent.chosen {
            Some(id) => id == region,
            None => self.region_chosen && self.region.id == region,
        }
    }

    /// What has become different in the case since the user came to the settings and changed the
    /// region. `None` where it has not been changed, or there is no case.
    pub fn differences(&self) -> Option<Vec<Difference>> {
        let arrival = self.arrival.as_ref()?;
        if arrival.region.id == self.region.id || !self.has_case() {
            return None;
        }
        let mut differences = Vec::new();
        for ((title, before), (_, after)) in arrival.case.iter().zip(self.in_this_region()) {
            if *before != after {
                differences.push(Difference {
                    title,
                    before: before.clone(),
                    after,
                });
            }
        }
        Some(differences)
    }

    /// How the user comes to the settings from a page.
    pub(super) fn arrival_from(&self, page: Page) -> Arrival {
        Arrival {
            page,
            region: self.region,
            case: self.in_this_region(),
        }
    }

    /// What the region's routine makes of the case, respect by respect.
    fn in_this_region(&self) -> Vec<(&'static str, String)> {
        let urgent = &self.region.urgent;
        let phone = urgent.phone.clone().or_else(|| self.fields().own_phone());
        let call = words::joined([&*urgent.action, phone.as_deref().unwrap_or("numret saknas")]);
        let advice = self.advice_in_words();
        vec![
            ("Råd", advice),
            ("Blankett", self.forms_in_words()),
            ("Bråttom", call),
        ]
    }

    fn advice_in_words(&self) -> String {
        match &self.case.holds.state {
            State::Protect(basis) => {
                words::recommended(self.inputs.region, basis.decision.advice())
            }
            State::NotDescribed(_) => "Rutinen beskriver inte det här".to_owned(),
            State::Adult(line) => line.text.clone(),
            State::Errand(basis) => {
                let actions = basis.ruled.outcomes.iter().map(|one| &*one.action);
                actions.collect::<Vec<_>>().join(". ")
            }
            State::Open(_) => "Frågor återstår".to_owned(),
        }
    }

    fn forms_in_words(&self) -> String {
        let holds = &self.case.holds;
        let of_others = holds.procedure_basis().into_iter();
        let of_others = of_others.flat_map(|basis| &basis.ruled.forms);
        let of_others = of_others.map(|form| &*form.title);
        let of_measures = holds.basis().into_iter().flat_map(|basis| {
            let measures = basis.decision.measures.iter();
            measures.filter_map(|one| {
                let form = form_for(basis.region, one.terms.id, &basis.facts)?;
                Some(&*form.title)
            })
        });
        let mut titles: Vec<&str> = of_others.chain(of_measures).collect();
        titles.dedup();
        titles.join("; ")
    }

    /// Looks whether what stands in a field of the settings, or of the urgent way, is right.
    pub(super) fn check(&mut self, field: Field) {
        self.problems.retain(|one| one.field != field);
        let text = self.fields().text(field);
        let wrong = match field {
            Field::OwnPhone => {
                let wrong = phone_number::link(text.trim()).is_none();
                wrong.then_some(Problem::NotPhone)
            }
            _ => None,
        };
        let wrong = wrong.filter(|_| !text.trim().is_empty());
        self.problems
            .extend(wrong.map(|problem| FieldProblem { field, problem }));
    }
}
