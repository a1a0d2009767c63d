package nl.wijkregie.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the municipality who handle a case, each behind an own screen; they work in Tasklist only. */
public final class Behandelaars implements AutoCloseable {

    private static final String NIEUW = "Nog op te pakken";
    private static final String MIJN = "Mijn taken";

    private final Chromium chromium;
    private final String adres;
    private final Path plaatjes;
    private final Map<String, Tasklist> schermen = new HashMap<>();
    private int gezien;

    /** @param plaatjes folder in which pictures of what they see come */
    public Behandelaars(Chromium chromium, int poort, Path plaatjes) {
        this.chromium = chromium;
        this.adres = "http://localhost:" + poort;
        this.plaatjes = plaatjes;
    }

    /** The screen of an account; the first time it logs in. */
    public Tasklist van(String account) {
        return schermen.computeIfAbsent(account, nieuw -> {
            Tasklist scherm = new Tasklist(chromium.nieuwePagina(), adres);
            scherm.meldAan(nieuw);
            return scherm;
        });
    }

    /** Takes a task that nobody has. */
    public Tasklist neemt(String account, String taak, String kenmerk) {
        Tasklist scherm = van(account);
        scherm.pakOpUitLijst(NIEUW, taak, kenmerk);
        return scherm;
    }

    /** Opens a task that is on this account's name. */
    public Tasklist opent(String account, String taak, String kenmerk) {
        Tasklist scherm = van(account);
        scherm.pakOpUitLijst(MIJN, taak, kenmerk);
        return scherm;
    }

    /** Opens a page of the workplace. */
    public Page opentPagina(String account, String pad) {
        Page pagina = van(account).pagina();
        pagina.navigate("about:blank");
        pagina.navigate(adres + pad);
        return pagina;
    }

    /** Looks at the tab Dossier, which must be accessible. */
    public void ziet(Tasklist scherm) {
        assertThat(new AxeBuilder(scherm.pagina())
                        .include(".wr-dossier")
                        .analyze()
                        .getViolations())
                .isEmpty();
        plaatje(scherm.pagina());
    }

    /** Looks at a page of our own, which must be accessible. */
    public void ziet(Page pagina) {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
        plaatje(pagina);
    }

    public void plaatje(Page pagina) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(plaatjes.resolve("medewerker-%02d.png".formatted(++gezien))));
    }

    /** Answers the questions of the triage for an initiative of residents about green. */
    public static void triage(Tasklist scherm) {
        scherm.kies("klacht", "Nee, geen klacht of melding");
        scherm.kies("ontvankelijk", "Ja");
        scherm.kies("soort", "Inwonerinitiatief: inwoners voeren het idee zelf uit");
        scherm.kies("schaal", "Buurt");
        scherm.kiesUitLijst("beleidsterrein", "Groen");
    }

    /** Records the talk: every toetssteen passes; permit, help and money are needed. */
    public static void gesprek(Tasklist scherm, String verslag) {
        scherm.typ("gespreksverslag", verslag);
        scherm.kies("grotereImpact", "Nee");
        List.of(
                        "pastInBeleid",
                        "draagvlak",
                        "middelenBeschikbaar",
                        "financieelHaalbaar",
                        "juridischHaalbaar",
                        "praktischHaalbaar")
                .forEach(vraag -> scherm.kies(vraag, "Ja"));
        List.of("algemeenBelangGeschaad", "vooralPrivebelang").forEach(vraag -> scherm.kies(vraag, "Nee"));
        List.of("vergunningNodig", "naturaNodig", "geldNodig").forEach(scherm::vink);
    }

    /** No source fits but the wijkbudget, which is asked for this much. */
    public static void bronnen(Tasklist scherm, String wijkbudget) {
        List.of(
                        "volksfeesten",
                        "overigeSubsidies",
                        "roermondfonds",
                        "doelfondsen",
                        "projectbudget",
                        "partners",
                        "clusterbudget")
                .forEach(bron -> scherm.kiesUitLijst(bron, "Past niet bij dit idee"));
        scherm.typ("gevraagdWijkbudget", wijkbudget);
    }

    public static Locator knop(Page pagina, String tekst) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst));
    }

    @Override
    public void close() {
        schermen.values().forEach(scherm -> scherm.pagina().context().close());
    }
}
