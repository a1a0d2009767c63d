package nl.wijkregie.initiatief.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Iban;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Vastlegrecht;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes in what staff record for a resident without e-mail: plan, account, supplement, withdrawal or consent (ROE-A2). */
@Component
class StukVastleggenStappen implements Stapverwerker {

    /** Description and amount. A point for thousands is not taken: 1.000 would become one euro. */
    private static final Pattern POST = Pattern.compile("(.*\\S.*);\\s*€?\\s*(\\d{1,7}(?:[.,]\\d{1,2})?)\\s*");

    private static final int GETOOND = 60;
    private static final String TOESTEMMING = "toestemming";

    private final Inzendingen inzendingen;
    private final Toestemmingen toestemmingen;
    private final Dossier dossier;
    private final IdentityService accounts;

    StukVastleggenStappen(
            @Lazy Inzendingen inzendingen,
            @Lazy Toestemmingen toestemmingen,
            Dossier dossier,
            @Lazy IdentityService accounts) {
        this.inzendingen = inzendingen;
        this.toestemmingen = toestemmingen;
        this.dossier = dossier;
        this.accounts = accounts;
    }

    @Override
    public String proces() {
        return "stukVastleggen";
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        return Map.of();
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        // This process has no user tasks: its start form does all.
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        String kenmerk = antwoorden.tekst("kenmerk");
        try {
            controleerRecht(kenmerk, stap.account());
            leg(kenmerk, antwoorden, stap.account());
        } catch (OnbekendeZaak onbekend) {
            throw new OngeldigeInvoer("kenmerk", "Dit kenmerk bestaat niet. Controleer het kenmerk.");
        } catch (ZaakWachtHierNietOp wachtNiet) {
            throw new OngeldigeInvoer("stuk", wachtNiet.getMessage());
        }
        return new Startgegevens(kenmerk, Map.of());
    }

    private void controleerRecht(String kenmerk, @Nullable String account) {
        if (account == null) {
            return;
        }
        List<String> groepen = accounts.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        if (!Vastlegrecht.heeft(dossier.haal(kenmerk), account, groepen)) {
            throw new OngeldigeInvoer(
                    "kenmerk", "U behandelt deze zaak niet. Vraag het Klantcontactcentrum om dit vast te leggen.");
        }
    }

    private void leg(String kenmerk, Antwoorden antwoorden, @Nullable String account) {
        switch (antwoorden.tekst("stuk")) {
            case Stuk.Soorten.PLAN -> inzendingen.planIndienen(kenmerk, plan(antwoorden), account);
            case Stuk.Soorten.VERANTWOORDING ->
                inzendingen.verantwoorden(
                        kenmerk,
                        new Verantwoording(
                                antwoorden.tekst("verslag"),
                                Bedragen.centen(antwoorden.tekst("werkelijkeKosten"))
                                        .getAsLong(),
                                antwoorden.ja("toestemmingVoorbeeld"),
                                rekening(antwoorden)),
                        account);
            case Stuk.Soorten.AANVULLING -> inzendingen.aanvullen(kenmerk, antwoorden.tekst("tekst"), account);
            case Stuk.Soorten.INTREKKING -> inzendingen.intrekken(kenmerk, antwoorden.tekst("reden"), account);
            case TOESTEMMING ->
                toestemmingen.wijzig(
                        kenmerk,
                        Keuze.van(Toestemming.class, antwoorden.tekst("toestemmingWaarvoor")),
                        antwoorden.ja("toestemmingGegeven"),
                        account);
            default -> throw new OngeldigeInvoer("stuk", "Kies wat u vastlegt.");
        }
    }

    private static Plan plan(Antwoorden antwoorden) {
        String bijdrage = antwoorden.tekst("gevraagdeBijdrage");
        Plan plan = new Plan(
                antwoorden.tekst("planToelichting"),
                antwoorden.tekst("planPlanning"),
                begroting(antwoorden.tekst("planBegroting")),
                bijdrage.isEmpty() ? 0 : Bedragen.centen(bijdrage).getAsLong(),
                rekening(antwoorden));
        // As on the website: what is asked bounds what can be granted.
        if (plan.gevraagdeBijdrage() > plan.begroot()) {
            throw new OngeldigeInvoer(
                    "gevraagdeBijdrage",
                    "De gevraagde bijdrage is hoger dan wat het kost. Zet alle kosten in de begroting of vraag minder.");
        }
        return plan;
    }

    private static List<Begrotingspost> begroting(String tekst) {
        List<Begrotingspost> posten = new ArrayList<>();
        for (String regel : tekst.lines().filter(regel -> !regel.isBlank()).toList()) {
            Matcher post = POST.matcher(regel);
            if (!post.matches()) {
                throw new OngeldigeInvoer(
                        "planBegroting",
                        "Schrijf elke post op een eigen regel als: omschrijving; bedrag, zoals: Bank; 1000,00. Schrijf"
                                + " geen punt voor duizend. Deze regel lukt niet: ‘" + kort(regel.strip()) + "’.");
            }
            posten.add(new Begrotingspost(
                    post.group(1).strip(),
                    Bedragen.centen(post.group(2).replace(',', '.')).getAsLong()));
        }
        return posten;
    }

    private static String kort(String regel) {
        return regel.length() <= GETOOND ? regel : regel.substring(0, GETOOND) + "…";
    }

    /** Account and name belong together: finance pays to nobody without a name. */
    private static @Nullable Rekening rekening(Antwoorden antwoorden) {
        String iban = antwoorden.tekst("rekeningIban");
        String naam = antwoorden.tekst("rekeningNaam");
        if (iban.isEmpty() && naam.isEmpty()) {
            return null;
        }
        if (!Iban.klopt(iban)) {
            throw new OngeldigeInvoer("rekeningIban", Iban.MELDING);
        }
        if (naam.isBlank()) {
            throw new OngeldigeInvoer("rekeningNaam", "Vul in op wiens naam de rekening staat.");
        }
        return new Rekening(Iban.compact(iban), naam);
    }
}
