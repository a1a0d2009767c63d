package nl.wijkregie.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkregie.testsupport.Bewoner;
import nl.wijkregie.testsupport.Postbus;
import nl.wijkregie.testsupport.Proefbestanden;

/** The resident of the story, with her telephone and her mail. */
final class Noor implements AutoCloseable {

    static final String TITEL = "Buurtmoestuin achter het buurthuis";
    static final String MAIL = "noor@bewoner.example";
    static final String VRAAG = "Moeten wij zelf voor water zorgen?";

    private final Bewoner telefoon;
    private final Postbus post;
    private String kenmerk = "";

    Noor(Bewoner telefoon, Postbus post) {
        this.telefoon = telefoon;
        this.post = post;
    }

    String kenmerk() {
        return kenmerk;
    }

    List<Postbus.Mail> post() {
        return post.alles();
    }

    /** She forgets something, sees what, and finds back all that she filled in. */
    void dientHaarIdeeIn() {
        telefoon.open("/");
        telefoon.ziet("Ideeën voor uw wijk");
        telefoon.tik("Dien uw idee in");
        telefoon.ziet("Dien uw idee in");
        telefoon.typ("titel", TITEL);
        telefoon.typ("omschrijving", "Te kort");
        telefoon.typ("medestanders", "12");
        telefoon.typ("gevraagdBedrag", "450");
        telefoon.kies("wijk", "centrum");
        telefoon.kies("buurt", "Binnenstad");
        telefoon.antwoord("schaal", "buurt");
        telefoon.typ("indiener.naam", "Noor Akkerman");
        telefoon.typ("indiener.email", "noor");
        telefoon.voegToe("tuin.jpg", "image/jpeg", Proefbestanden.foto(900, 600, 6));
        telefoon.veld("toestemmingTonen").check();
        telefoon.verstuur();

        telefoon.ziet("Fout: Dien uw idee in");
        assertThat(telefoon.veld("titel")).hasValue(TITEL);
        assertThat(telefoon.veld("omschrijving")).hasValue("Te kort");
        assertThat(telefoon.veld("medestanders")).hasValue("12");
        assertThat(telefoon.veld("gevraagdBedrag")).hasValue("450");
        assertThat(telefoon.veld("wijk")).hasValue("centrum");
        assertThat(telefoon.veld("buurt")).hasValue("Binnenstad");
        assertThat(telefoon.veld("indiener.naam")).hasValue("Noor Akkerman");
        assertThat(telefoon.veld("indiener.email")).hasValue("noor");
        assertThat(telefoon.veld("toestemmingTonen")).isChecked();
        assertThat(telefoon.inhoud()).containsText("Verwijderen: tuin.jpg");
        telefoon.typ("omschrijving", "Met twaalf buren maken wij een moestuin op het lege plein achter het buurthuis.");
        telefoon.typ("indiener.email", MAIL);
        telefoon.verstuur();

        telefoon.ziet("Wij hebben uw idee ontvangen");
        kenmerk = telefoon.telefoon().url().replaceAll(".*/ingediend/|\\?.*", "");
        assertThat(telefoon.inhoud()).containsText(kenmerk);
    }

    void vraagtIets() {
        telefoon.tik("Stuur een vraag of aanvulling");
        telefoon.ziet("Een vraag of aanvulling sturen");
        telefoon.typ("tekst", VRAAG);
        telefoon.antwoord("antwoordGewenst", "ja");
        telefoon.verstuur();
        telefoon.ziet(TITEL);
        assertThat(telefoon.inhoud()).containsText(VRAAG);
        assertThat(telefoon.inhoud()).containsText("U krijgt uiterlijk op 10 maart 2026 antwoord.");
    }

    void stuurtHaarPlan() {
        opentHaarPagina();
        telefoon.tik("Stuur uw plan");
        telefoon.ziet("Uw plan sturen");
        telefoon.typ("toelichting", "Wij maken tien bakken en leggen paden aan.");
        telefoon.typ("planning", "April: bouwen. Mei: planten.");
        telefoon.typ("begroting[0].post", "Hout voor tien bakken");
        telefoon.typ("begroting[0].bedrag", "300");
        telefoon.typ("begroting[1].post", "Grond en planten");
        telefoon.typ("begroting[1].bedrag", "150");
        assertThat(telefoon.telefoon().locator("[data-som]")).hasText("€ 450,00");
        telefoon.verstuur();
        telefoon.ziet("Fout: Uw plan sturen");
        assertThat(telefoon.veld("begroting[1].bedrag")).hasValue("150");
        telefoon.typ("gevraagdeBijdrage", "450");
        telefoon.typ("rekening.iban", "NL91 ABNA 0417 1643 00");
        telefoon.typ("rekening.tenNameVan", "N. Akkerman");
        telefoon.voegToe("offerte.pdf", "application/pdf", Proefbestanden.pdf());
        telefoon.verstuur();
        assertThat(telefoon.inhoud()).containsText("Wij hebben uw plan ontvangen.");
        assertThat(telefoon.inhoud()).containsText("offerte.pdf");
    }

    void verteltHoeHetGing() {
        opentHaarPagina();
        telefoon.tik("Stuur uw verslag");
        telefoon.ziet("Uw verslag sturen");
        telefoon.typ("verslag", "Er staan tien bakken en er wordt elke week samen gegeten.");
        telefoon.typ("werkelijkeKosten", "432,10");
        telefoon.antwoord("toestemmingVoorbeeld", "ja");
        telefoon.voegToe("bon.png", "image/png", Proefbestanden.png(600, 800));
        telefoon.verstuur();
        assertThat(telefoon.inhoud()).containsText("Wij hebben uw verslag ontvangen.");
        assertThat(telefoon.inhoud()).containsText("bon.png");
    }

    void geeftHaarMening() {
        opentHaarPagina();
        telefoon.tik("Geef uw mening");
        telefoon.ziet("Hoe vindt u dat het gaat?");
        telefoon.antwoord("score", "4");
        telefoon.typ("toelichting", "Snel antwoord gekregen.");
        telefoon.verstuur();
        telefoon.ziet(TITEL);
        assertThat(telefoon.inhoud()).containsText("U gaf uw mening op 18 juni 2026: goed.");
    }

    void wilGeenVoorbeeldMeerZijn() {
        telefoon.tik("Verander wat wij mogen laten zien");
        telefoon.ziet("Wat wij mogen laten zien");
        telefoon.antwoord("voorbeeld", "nee");
        telefoon.verstuur();
        assertThat(telefoon.inhoud()).containsText("Wij laten uw idee niet zien als goed voorbeeld.");
        telefoon.ziet(TITEL);
    }

    /** Opens the link of the newest mail. */
    void opentHaarPagina() {
        telefoon.open(post.laatste().link());
    }

    /** Reads where her case is, who goes on and until when, on the page that she has before her. */
    void leest(int fase, String wie, String uiterlijk) {
        telefoon.ziet(TITEL);
        assertThat(telefoon.inhoud()).containsText(kenmerk);
        assertThat(telefoon.telefoon().locator("[aria-current=step]")).containsText("Stap " + fase + ":");
        assertThat(telefoon.gegeven("Wie moet nu iets doen")).hasText(wie);
        assertThat(telefoon.gegeven("Uiterlijk op")).hasText(uiterlijk);
    }

    /** All of her page, also what is folded. */
    String pagina() {
        return telefoon.tekst();
    }

    void leestDatHetKlaarIs() {
        telefoon.ziet(TITEL);
        assertThat(telefoon.gegeven("Uitkomst")).hasText("Uw idee is uitgevoerd");
        assertThat(telefoon.telefoon().locator("[aria-current=step]")).hasCount(0);
    }

    /** Opens a page of the site as anybody can, and reads it. */
    String leest(String pad, String titel) {
        telefoon.open(pad);
        telefoon.ziet(titel);
        return telefoon.tekst();
    }

    @Override
    public void close() {
        telefoon.close();
    }
}
