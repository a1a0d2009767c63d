package nl.wijkregie.bericht;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to residents and staff. A message is kept and its sending planned in the caller's own transaction, so that
 * there is no step without its message and no message without its step; sending itself happens afterwards.
 */
public class Berichten {

    private static final int LENGTE_NAAM = 120;
    private static final int LENGTE_POSTADRES = 300;

    private final Sjablonen sjablonen;
    private final Uitbak uitbak;
    private final Verzendopdrachten opdrachten;
    private final Afzender afzender;
    private final Clock klok;
    private final Berichtnummers nummers = new Berichtnummers();

    Berichten(Sjablonen sjablonen, Uitbak uitbak, Verzendopdrachten opdrachten, Afzender afzender, Clock klok) {
        this.sjablonen = sjablonen;
        this.uitbak = uitbak;
        this.opdrachten = opdrachten;
        this.afzender = afzender;
        this.klok = klok;
    }

    /**
     * Keeps the message and plans its sending, inside the caller's transaction. A resident without e-mail gets a letter,
     * which waits to be printed (ROE-A2: all channels stay open).
     *
     * @throws OnjuistSjabloon when there is no such template or a variable of it is missing
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void verstuur(Bericht bericht) {
        var opgemaakt = sjablonen.haal(bericht.sjabloon()).vul(waarden(bericht));
        Rij rij = rij(bericht, opgemaakt);
        uitbak.voegToe(rij);
        if (rij.wijze() == Wijze.EMAIL) {
            opdrachten.plan(rij.id());
        }
    }

    /** All messages about the case, oldest first, for whoever may read the case; follow links are left out. */
    @Transactional(readOnly = true)
    public List<Verzonden> van(String kenmerk) {
        return uitbak.van(kenmerk).stream().map(Berichten::verzonden).toList();
    }

    /**
     * Removes the resident's name and addresses from every message about the case. What has not been sent or printed by
     * then will not be.
     */
    @Transactional
    public void vergeetIndiener(String kenmerk) {
        uitbak.wisPersoonsgegevens(kenmerk);
    }

    /**
     * Removes every message about the case, to the resident and to staff: their texts hold its title and more.
     *
     * @return how many there were
     */
    @Transactional
    public int vergeetZaak(String kenmerk) {
        return uitbak.verwijder(kenmerk);
    }

    private Map<String, String> waarden(Bericht bericht) {
        Map<String, String> waarden = new HashMap<>();
        bericht.gegevens().forEach((naam, waarde) -> waarden.put(naam, Opschoning.tekst(waarde)));
        waarden.putIfAbsent("gemeente", afzender.gemeente());
        waarden.putIfAbsent("gemeenteEmail", afzender.email());
        waarden.putIfAbsent("gemeenteTelefoon", afzender.telefoon() == null ? "" : afzender.telefoon());
        if (bericht.kenmerk() != null) {
            waarden.put("kenmerk", Opschoning.regel(bericht.kenmerk()));
        }
        if (bericht.ontvanger() instanceof Ontvanger.Postbus postbus) {
            waarden.put("functie", Opschoning.regel(Opschoning.tekst(postbus.naam())));
        } else {
            waarden.put("naam", Plaatshouders.NAAM);
            if (bericht.kenmerk() != null) {
                waarden.put("volgUrl", Plaatshouders.VOLGLINK);
            }
        }
        return waarden;
    }

    private Rij rij(Bericht bericht, Berichtsjabloon.Opgemaakt opgemaakt) {
        String id = nummers.volgende();
        Adressering aan = adressering(bericht.ontvanger());
        return new Rij(
                id,
                "<" + id + "@" + afzender.domein() + ">",
                bericht.kenmerk(),
                bericht.sjabloon(),
                aan.functie(),
                aan.email() == null ? Wijze.BRIEF : Wijze.EMAIL,
                aan.email(),
                Opschoning.regel(Opschoning.tekst(aan.naam()), LENGTE_NAAM),
                aan.postadres(),
                opgemaakt.onderwerp(),
                opgemaakt.tekst(),
                aan.email() == null ? Berichtstatus.TE_PRINTEN : Berichtstatus.TE_VERZENDEN,
                LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS),
                null);
    }

    private static Adressering adressering(Ontvanger ontvanger) {
        if (ontvanger instanceof Ontvanger.Bewoner bewoner) {
            return new Adressering(
                    Ontvanger.INDIENER, bewoner.naam(), ingevuld(bewoner.email()), postadres(bewoner.postadres()));
        }
        Ontvanger.Postbus postbus = (Ontvanger.Postbus) ontvanger;
        return new Adressering(
                postbus.functie(), postbus.naam(), postbus.email().strip(), null);
    }

    private static @Nullable String ingevuld(@Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }

    private static @Nullable String postadres(@Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        String regels = Opschoning.tekst(waarde).strip();
        return regels.substring(0, Math.min(regels.length(), LENGTE_POSTADRES));
    }

    private static Verzonden verzonden(Rij rij) {
        String aan = rij.aanIndiener() || rij.aanhef() == null ? "Indiener" : rij.aanhef();
        return new Verzonden(
                rij.id(),
                rij.aangemaaktOp(),
                rij.sjabloon(),
                rij.functie(),
                aan,
                Plaatshouders.voorDossier(rij, rij.onderwerp()),
                Plaatshouders.voorDossier(rij, rij.tekst()),
                rij.wijze(),
                rij.status());
    }

    private record Adressering(
            String functie,
            String naam,
            @Nullable String email,
            @Nullable String postadres) {}
}
