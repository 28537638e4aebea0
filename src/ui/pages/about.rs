//! What the product is, and is not.

use leptos::prelude::*;
use varna_guidance::model::{Guidance, Source};

use crate::ui::{
    components::question::BackLink,
    html::{Markup, html, title, view_of},
    route::RULEBOOK,
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn About() -> impl IntoView {
    view! {
        <div class="narrow">
            <BackLink />
            {view_of(content(store().guidance()))}
        </div>
    }
}

fn content(guidance: &Guidance) -> Markup {
    html! {
        div {
            (title("Om Värna"))
            p {
                "Värna hjälper dig i vården att skydda ett barns information på 1177. Du svarar på \
                 några frågor och får ett råd med skäl och källor, en begäran och en anteckning."
            }
            p {
                "Värna är ingen regions officiella tjänst. Rådet är ett stöd: beslutet fattas och \
                 dokumenteras av vården."
            }
            h2 { "Vad som händer med det du skriver" }
            p {
                "Allt sker i webbläsaren. Inget skickas någonstans. Uppgifter om barn och \
                 vårdnadshavare sparas inte: de försvinner när du rensar eller stänger sidan. \
                 Region och dina egna arbetsuppgifter sparas på datorn, och du kan glömma dem \
                 under Inställningar."
            }
            h2 { "Källorna" }
            ul class="lines" {
                @for one in &guidance.sources.sources {
                    (source(one))
                }
            }
            p {
                "Hela regelverket, region för region, står under "
                a href=(RULEBOOK) target="_blank" rel="noopener" { "Regelverk" }
                " och kan skrivas ut."
            }
            p {
                "Står det «Vår tolkning» går rådet längre än källans egna ord. Säger källorna \
                 olika står det vid rådet."
            }
            p class="small soft" { "Version " (env!("CARGO_PKG_VERSION")) }
        }
    }
}

fn source(source: &Source) -> Markup {
    html! {
        li {
            strong { (source.publisher) }
            ": «" (source.title) "», " (source.dated)
            @if let Some(number) = &source.register { ", dnr " (number) }
            "."
        }
    }
}
