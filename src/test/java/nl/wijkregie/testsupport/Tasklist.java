package nl.wijkregie.testsupport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.filter.Filter;

/** What a civil servant does in Tasklist, by clicking and typing. Fields go by their key in the form. */
public final class Tasklist {

    private final Page pagina;
    private final String adres;
    private final Set<Request> onderweg = new HashSet<>();

    public Tasklist(Page pagina, String adres) {
        this.pagina = pagina;
        this.adres = adres;
        pagina.onRequest(onderweg::add);
        pagina.onRequestFinished(onderweg::remove);
        pagina.onRequestFailed(onderweg::remove);
    }

    public Page pagina() {
        return pagina;
    }

    /** Logs in with a demo account, after logging out whoever was here. */
    public void meldAan(String account) {
        meldAan(account, "tasklist");
    }

    /** Logs in to one of the web applications. */
    public void meldAan(String account, String webapp) {
        pagina.context().clearCookies();
        pagina.navigate("about:blank");
        onderweg.clear();
        pagina.navigate(adres + "/camunda/app/" + webapp + "/default/");
        Locator wachtwoord = pagina.locator("input[type=password]");
        Locator naam = pagina.locator("form:has(input[type=password]) input").first();
        // The page puts the focus on the name while it starts, also between two keystrokes of another field.
        do {
            naam.fill(account);
            wachtwoord.fill("wijkregie");
        } while (!naam.inputValue().equals(account) || !wachtwoord.inputValue().equals("wijkregie"));
        // A question that was asked before the login and comes after it gets a new session, and ends the one of the
        // login.
        pagina.waitForCondition(onderweg::isEmpty);
        pagina.locator("form:has(input[type=password]) button[type=submit]").click();
        assertThat(pagina.locator("li.account")).isVisible();
    }

    public void meldAf() {
        pagina.locator("li.account a").first().click();
        pagina.locator("[ng-click='logout()']").click();
        assertThat(pagina.locator("input[type=password]")).isVisible();
    }

    /** Opens a filter and reads the names of its tasks. */
    public List<String> taken(Filter filter) {
        Response lijst = pagina.waitForResponse(
                antwoord -> antwoord.url().contains("/filter/" + filter.getId() + "/list"),
                () -> pagina.locator(".task-filter", tekst(filter.getName()))
                        .locator("a")
                        .first()
                        .click());
        int aantal = JsonParser.parseString(lijst.text())
                .getAsJsonObject()
                .get("count")
                .getAsInt();
        assertThat(pagina.locator("li.task")).hasCount(aantal);
        return pagina.locator("li.task h4.task").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Opens a task and takes it when nobody has it. */
    public void pakOp(String taakId) {
        // A fresh page: changing only the part after # would keep the filter and with it the old selection.
        pagina.navigate("about:blank");
        pagina.navigate(adres + "/camunda/app/tasklist/default/#/?task=" + taakId);
        pakOp();
    }

    /** Opens a list, chooses the task of a case by its card, and takes it when nobody has it; reads no address. */
    public void pakOpUitLijst(String lijst, String taak, String kenmerk) {
        pagina.navigate("about:blank");
        pagina.navigate(adres + "/camunda/app/tasklist/default/");
        Locator naam = pagina.locator(".task-filter", tekst(lijst));
        naam.locator("a").first().click();
        assertThat(pagina.locator(".task-filter.active", tekst(lijst))).isVisible();
        pagina.locator("li.task", tekst(kenmerk))
                .locator("h4 a", new Locator.LocatorOptions().setHasText(taak))
                .click();
        assertThat(pagina.locator(".task-card h2.task")).hasText(taak);
        pakOp();
    }

    private void pakOp() {
        Locator pakOp = pagina.locator("[ng-click='claim()']");
        Locator legTerug = pagina.locator("[ng-click='unclaim()']");
        assertThat(pakOp.or(legTerug).first()).isVisible();
        // Before the form is there, Tasklist still draws the task anew and loses a click.
        assertThat(pagina.locator(".fjs-form")).isVisible();
        if (pakOp.isVisible()) {
            pakOp.click();
        }
        assertThat(legTerug).isVisible();
        assertThat(afronden()).isVisible();
    }

    /** Opens the dialog with the start form of a process. */
    public void openStartformulier(String proces) {
        pagina.locator(".start-process-action a").click();
        dialoog()
                .getByText(proces, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialoog().locator(".fjs-form")).isVisible();
    }

    /** Presses the button of the dialog. */
    public void start() {
        dialoog().locator(".modal-footer .btn-primary:visible").click();
    }

    /** Starts and waits until the dialog has gone. */
    public void startEnWacht() {
        start();
        dialoog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Presses the button that completes the task. */
    public void rondAf() {
        afronden().click();
    }

    /** Completes the task and waits until the engine took it. */
    public void rondAfEnWacht() {
        pagina.waitForResponse(antwoord -> antwoord.url().contains("/submit-form") && antwoord.ok(), this::rondAf);
    }

    /** Keeps the answers to go on later. */
    public void bewaarConcept() {
        pagina.locator(".form-actions [ng-click='save($event)']:visible").click();
    }

    /** The message that Tasklist shows on a refusal; closes it too. */
    public String melding() {
        Locator melding = pagina.locator(".notifications [role=alert]");
        assertThat(melding.first()).isVisible();
        String zin = melding.locator(".message").first().innerText().strip();
        while (melding.count() > 0) {
            int over = melding.count();
            melding.first()
                    .locator("[ng-click='removeNotification(notification)']")
                    .click();
            assertThat(melding).hasCount(over - 1);
        }
        return zin;
    }

    public void openTabblad(String naam) {
        pagina.locator(".nav-tabs a", tekst(naam)).click();
    }

    /** The part of the tab Dossier with this heading. */
    public Locator dossierdeel(String kop) {
        return pagina.locator(".wr-dossier section")
                .filter(new Locator.FilterOptions()
                        .setHas(pagina.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(kop).setExact(true))));
    }

    public void typ(String veld, String waarde) {
        Locator invoer = veld(veld);
        invoer.fill(waarde);
        invoer.blur();
        assertThat(invoer).hasValue(waarde);
    }

    public void kies(String veld, String keuze) {
        pagina.locator(".fjs-form-field-radio:has([id$='-vraag_" + veld + "-0'])")
                .getByLabel(keuze, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    public void kiesUitLijst(String veld, String keuze) {
        pagina.locator(".fjs-form-field-select:has([id$='-vraag_" + veld + "']) .fjs-input-group")
                .click();
        pagina.locator(".fjs-dropdownlist-item", tekst(keuze)).first().click();
    }

    public void vink(String veld) {
        veld(veld).check();
    }

    /** A field that takes an answer. */
    public Locator veld(String veld) {
        return pagina.locator(".fjs-form [id$='-vraag_" + veld + "']");
    }

    /** A text that a form shows read-only. */
    public Locator getoond(String veld) {
        return pagina.locator(".fjs-form [id$='-toon_" + veld + "']");
    }

    private Locator afronden() {
        return pagina.locator(".form-actions [ng-click='complete()']:visible");
    }

    private Locator dialoog() {
        return pagina.locator(".modal-dialog");
    }

    private static Page.LocatorOptions tekst(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}
