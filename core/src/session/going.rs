//! Going from page to page: what is settled on leaving one, and what has to come first.

use varna_guidance::model::Errand;

use super::{Page, Session};
use crate::case::{Case, Question, WhichChild};

impl Session {
    pub(super) fn visit(&mut self, errand: Errand, page: Page) {
        let child = self.settled();
        let is_other = self.inputs.errand != errand;
        self.inputs.errand = errand;
        if let Some(child) = child {
            self.case = Case::of_child(&self.inputs, child);
        } else if is_other {
            self.case = Case::of_child(&self.inputs, self.case.holds.child.clone());
        }
        self.show(page);
    }

    pub(super) fn go(&mut self, page: Page) {
        self.settle_child();
        self.show(page);
    }

    /// Shows a page, or the one that has to come before it.
    pub(super) fn show(&mut self, page: Page) {
        self.problems.clear();
        self.cleared = None;
        let page = self.nearest(page);
        self.note_leaving(page);
        self.page = page;
    }

    pub(super) fn go_on(&mut self) {
        if self.page == Page::Details
            && self.asks_which_child()
            && let Some(which) = self.inputs.which_child
        {
            // Of another child, or of another age, the advice comes first; and what is missing among
            // the first child's details need not be mended where they go.
            let born = self.case.holds.child.born;
            self.settle_child();
            if which != WhichChild::Same || self.case.holds.child.born != born {
                self.go(Page::Advice);
                return;
            }
        }
        self.problems = self.problems_on(self.page);
        if self.problems.is_empty() {
            let settled = self.settled();
            let confirmed = self.confirm_answer();
            if settled.is_some() || confirmed {
                let child = settled.unwrap_or_else(|| self.case.holds.child.clone());
                self.case = Case::of_child(&self.inputs, child);
            }
            self.show(self.next());
        }
    }

    /// Whether the question on the page had its answer from a sibling, which is confirmed now.
    fn confirm_answer(&mut self) -> bool {
        let open = self.inputs.to_confirm.len();
        let page = self.page;
        let confirmed = |one: &Question| page == Page::Question(*one);
        self.inputs.to_confirm.retain(|one| !confirmed(one));
        self.inputs.to_confirm.len() < open
    }
}
