package nl.wijkregie.initiatief;

import nl.wijkregie.termijn.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident sends after filing, by himself or recorded by staff for a resident without e-mail. Each call is one
 * transaction: what was sent, the time line, the messages and the step of the process.
 */
@Service
public class Inzendingen {

    private static final String INDIENER = "Indiener";

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Toestemmingen toestemmingen;
    private final Zaakproces proces;
    private final Zaakberichten berichten;
    private final Taken taken;
    private final Gesprekken gesprekken;

    Inzendingen(
            Dossier dossier,
            Tijdlijn tijdlijn,
            Toestemmingen toestemmingen,
            Zaakproces proces,
            Zaakberichten berichten,
            Taken taken,
            Gesprekken gesprekken) {
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.toestemmingen = toestemmingen;
        this.proces = proces;
        this.berichten = berichten;
        this.taken = taken;
        this.gesprekken = gesprekken;
    }

    /** The same as {@link #aanvullen(String, String, boolean, String)}, and an answer is wanted. */
    @Transactional
    public void aanvullen(String kenmerk, String tekst, @Nullable String account) {
        aanvullen(kenmerk, tekst, true, account);
    }

    /**
     * Adds an outline plan, more information or a question (ROE-A3, ROE-C1), and tells who has the case.
     *
     * @param antwoordGewenst whether it waits for an answer; see {@link Gesprekken}
     * @param account account that recorded it for the resident, or null
     * @throws OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when the case has ended
     */
    @Transactional
    public void aanvullen(String kenmerk, String tekst, boolean antwoordGewenst, @Nullable String account) {
        Initiatief zaak = wachtend(kenmerk, Mogelijkheid.BERICHT);
        long stuk = dossier.bewaar(kenmerk, Stuk.Soorten.AANVULLING, new Aanvulling(tekst), null, account);
        gesprekken.vraag(kenmerk, stuk, INDIENER, account, antwoordGewenst);
        tijdlijn.schrijf(kenmerk, "aanvulling", "Aanvulling ontvangen", INDIENER, account, tekst);
        berichten.aanBehandelaars(zaak, taken.open(kenmerk), "aanvulling-binnen", "");
        berichten.aanIndiener(zaak, "aanvulling-ontvangen", "");
    }

    /**
     * Takes in the worked-out plan (ROE-D4).
     *
     * @throws OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when the case does not wait for a plan
     */
    @Transactional
    public void planIndienen(String kenmerk, Plan plan, @Nullable String account) {
        Initiatief zaak = wachtend(kenmerk, Mogelijkheid.PLAN);
        dossier.bewaar(
                kenmerk,
                Stuk.Soorten.PLAN,
                new Plan(plan.toelichting(), plan.planning(), plan.begroting(), plan.gevraagdeBijdrage(), null),
                plan.rekening(),
                account);
        dossier.vraagVoor(kenmerk, null);
        tijdlijn.schrijf(kenmerk, "plan", "Plan ontvangen", INDIENER, account, plan.toelichting());
        proces.planIngediend(kenmerk);
        berichten.aanVakambtenaar(zaak, "plan-binnen");
        berichten.aanIndiener(zaak, "plan-ontvangen", "");
    }

    /**
     * Takes in the resident's own account (ROE-E4).
     *
     * @throws OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when the case does not wait for an account
     */
    @Transactional
    public void verantwoorden(String kenmerk, Verantwoording verantwoording, @Nullable String account) {
        Initiatief zaak = wachtend(kenmerk, Mogelijkheid.VERANTWOORDING);
        dossier.bewaar(
                kenmerk,
                Stuk.Soorten.VERANTWOORDING,
                new Verantwoording(
                        verantwoording.verslag(),
                        verantwoording.werkelijkeKosten(),
                        verantwoording.toestemmingVoorbeeld(),
                        null),
                verantwoording.rekening(),
                account);
        dossier.vraagVoor(kenmerk, null);
        tijdlijn.schrijf(
                kenmerk, "verantwoording", "Verantwoording ontvangen", INDIENER, account, verantwoording.verslag());
        toestemmingen.leg(kenmerk, Toestemming.VOORBEELD, verantwoording.toestemmingVoorbeeld(), account);
        proces.verantwoordingIngediend(kenmerk);
        berichten.aanVakambtenaar(zaak, "verantwoording-binnen");
        berichten.aanIndiener(zaak, "verantwoording-ontvangen", "");
    }

    /**
     * Withdraws the case, at any moment before it ended (ROE-A4), and tells who had it.
     *
     * @throws OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when the case has ended
     */
    @Transactional
    public void intrekken(String kenmerk, @Nullable String reden, @Nullable String account) {
        proces.houdVast(kenmerk);
        Initiatief zaak = wachtend(kenmerk, Mogelijkheid.INTREKKING);
        String toelichting = reden == null ? "" : reden;
        dossier.bewaar(kenmerk, Stuk.Soorten.INTREKKING, new Aanvulling(toelichting), null, account);
        tijdlijn.schrijf(kenmerk, "intrekking", "Ingetrokken door de indiener", INDIENER, account, reden);
        gesprekken.vervalt(kenmerk);
        berichten.aanBehandelaars(zaak, taken.open(kenmerk), "zaak-ingetrokken", toelichting);
        proces.ingetrokken(kenmerk);
    }

    private Initiatief wachtend(String kenmerk, Mogelijkheid wat) {
        Initiatief zaak = dossier.haal(kenmerk);
        wat.eis(zaak);
        return zaak;
    }

    /** Text of a supplement or a withdrawal. */
    public record Aanvulling(String tekst) {}
}
