//! Packs guidance for the app, and unpacks it there: what all regions share in one pack, and each
//! region in one of its own, so that the same program reads them whatever the routines say, and a
//! visit loads those that it needs.
//!
//! The packs are made when the app is built, from guidance that has been checked, and read by the
//! same version of this crate: they hold no names and can hold no faults of an editor's. A pack that
//! is broken, of another version, or made with another shared pack is not read at all.
//!
//! The packed form is our own, since what reads it is a part of every first visit: a format for any
//! data asks at each field whether the bytes are right, which takes four times the code.

use frame::Framed;
use packed::{Packed, Reader};

use crate::model::{Guidance, Region, RegionHead, Sources, Vocabulary};
#[cfg(feature = "load")]
use crate::model::{Statement, StatementKind};

mod fields;
mod frame;
mod packed;

/// What all regions share.
#[derive(Default)]
struct Shared {
    /// The regions that there are, in order, each with the check of its pack.
    regions: Vec<Listed>,
    sources: Sources,
    vocabulary: Vocabulary,
}

/// A region in the shared pack.
struct Listed {
    head: RegionHead,
    check: u32,
}

/// All packs of a version.
#[cfg(feature = "load")]
pub struct Packs {
    /// What all regions share.
    pub shared: Vec<u8>,
    /// The regions' own, each with the id of its region, in the order of the regions.
    pub regions: Vec<(String, Vec<u8>)>,
}

#[cfg(feature = "load")]
impl Packs {
    /// All of them, one after the other.
    pub fn all(&self) -> Vec<u8> {
        let regions = self.regions.iter().map(|(_, pack)| &**pack);
        let all = [&*self.shared].into_iter().chain(regions);
        all.collect::<Vec<_>>().concat()
    }
}

/// Packs the guidance. What is stated for one region alone goes with that region.
#[cfg(feature = "load")]
pub fn packs(guidance: &Guidance) -> Packs {
    let mut shared = Shared {
        sources: Sources {
            sources: guidance.sources.sources.clone(),
            statements: Vec::new(),
        },
        vocabulary: guidance.vocabulary.clone(),
        ..Shared::default()
    };
    let rows = crate::trace::rows(guidance);
    let mut regions = guidance.regions.clone();
    for row in rows {
        let only = row.uses.first().map(|one| one.region);
        let only = only.filter(|region| row.uses.iter().all(|one| one.region == *region));
        let only = regions.iter_mut().find(|region| Some(&*region.id) == only);
        let its: &mut Vec<Statement> = match only {
            Some(region) => &mut region.own_statements,
            None => &mut shared.sources.statements,
        };
        its.push(row.statement.clone());
    }
    let pack = |value: &dyn Fn(&mut packed::Writer)| {
        let mut writer = packed::Writer::default();
        value(&mut writer);
        writer.into_bytes()
    };
    let mut packs = Vec::new();
    for (region, head) in regions.iter().zip(&guidance.heads) {
        let body = pack(&|writer| region.pack(writer));
        shared.regions.push(Listed {
            head: head.clone(),
            check: frame::check(&body),
        });
        packs.push((region.id.clone(), frame::framed(&body)));
    }
    Packs {
        shared: frame::framed(&pack(&|writer| shared.pack(writer))),
        regions: packs,
    }
}

/// Takes away what is for those who review the rules: the background that nothing rests on, and
/// what the rules are called.
#[cfg(feature = "load")]
pub fn leave_out_unused(guidance: &mut Guidance) {
    let rows = crate::trace::rows(guidance).into_iter();
    let used =
        rows.map(|row| row.statement.kind != StatementKind::Background || !row.uses.is_empty());
    let used: Vec<_> = used.collect();
    let mut used = used.into_iter();
    // As many as there are statements, and in their order.
    (guidance.sources.statements).retain(|_| used.next().unwrap_or(true));
    let rules = guidance.regions.iter_mut().flat_map(|one| &mut one.rules);
    rules.for_each(|rule| rule.name.clear());
}

/// The guidance in packs of this version that [`packs`] made, one after the other: the shared one
/// first, then as many of the regions' as have come, in any order. What cannot be read of those is
/// left out. `None` where the shared one cannot.
pub fn unpack(packs: &[u8]) -> Option<Guidance> {
    let mut frames = frame::frames(packs);
    let first = frames.next().filter(Framed::is_whole)?;
    let shared = Shared::unpack(&mut Reader::new(first.body));
    let regions: Vec<_> = frames.filter(Framed::is_whole).collect();
    let mut guidance = Guidance {
        sources: shared.sources,
        vocabulary: shared.vocabulary,
        ..Guidance::default()
    };
    for listed in shared.regions {
        if let Some(its) = regions.iter().find(|its| its.check == listed.check) {
            let mut region = Region::unpack(&mut Reader::new(its.body));
            let statements = &mut guidance.sources.statements;
            statements.append(&mut region.own_statements);
            guidance.regions.push(region);
        }
        guidance.heads.push(listed.head);
    }
    Some(guidance)
}
