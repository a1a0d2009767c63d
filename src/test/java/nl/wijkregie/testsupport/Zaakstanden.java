package nl.wijkregie.testsupport;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases in each phase, each kind of waiting and each ending, as a resident sees them. */
public class Zaakstanden {

    private final Spel spel;
    private final Inzendingen inzendingen;
    private final Testklok klok;

    @Autowired
    Zaakstanden(Spel spel, Inzendingen inzendingen, Testklok klok) {
        this.spel = spel;
        this.inzendingen = inzendingen;
        this.klok = klok;
    }

    /** One case for each, by what is going on with it. */
    public Map<String, String> alle() {
        Map<String, String> zaken = new LinkedHashMap<>();
        zaken.put("help first", spel.dienIn(Kanaal.WEBSITE, "centrum", null, true));
        zaken.put("triage", spel.dienIn());
        zaken.put("orientation", totOrientatie());
        zaken.put("decision in principle", spel.totPrincipebesluit("inwonerinitiatief", Map.of()));
        zaken.put("waits for the plan", totPlan());
        zaken.put("decision on the plan", totBesluit());
        zaken.put("may be closed for want of a plan", zonderPlan());
        zaken.put("sources of money", spel.totBronnen(75_000));
        zaken.put("carried out", totUitvoering());
        zaken.put("evaluation", totEvaluatie());
        zaken.put("carried out by the municipality", gesteund("verzoek"));
        zaken.put("on the list of the wijkagenda", gesteund("beleidswens"));
        zaken.putAll(geeindigd());
        return zaken;
    }

    private Map<String, String> geeindigd() {
        Map<String, String> zaken = new LinkedHashMap<>();
        String klacht = spel.dienIn();
        spel.doe(klacht, "triage", "kcc", Spel.antwoorden("klacht", "buren"));
        zaken.put("referred", klacht);
        String geweigerd = spel.dienIn();
        spel.doe(
                geweigerd,
                "triage",
                "kcc",
                Spel.antwoorden(
                        "klacht", "geen", "ontvankelijk", false, "triageMotivering", "Belastingen zijn geregeld."));
        zaken.put("refused", geweigerd);
        String nietGesteund = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(nietGesteund, "niet-steunen");
        zaken.put("not supported", nietGesteund);
        String afgewezen = totBesluit();
        spel.beslisDefinitief(afgewezen, "afwijzen");
        zaken.put("rejected", afgewezen);
        String ingetrokken = totPlan();
        inzendingen.intrekken(ingetrokken, "Wij verhuizen.", null);
        zaken.put("withdrawn", ingetrokken);
        String uitgevoerd = gesteund("verzoek");
        spel.doe(
                uitgevoerd,
                "verzoekUitvoeren",
                "vakambtenaar-bor",
                Spel.antwoorden("uitvoeringsverslag", "De bak staat er sinds vandaag."));
        zaken.put("done by the municipality", uitgevoerd);
        zaken.put("realised", gerealiseerd("Een straat vol kinderen", "Er speelden 42 kinderen op straat."));
        String nietOpgenomen = gesteund("beleidswens");
        spel.agendaBesluit(nietOpgenomen, "niet-opgenomen");
        zaken.put("not taken up in the wijkagenda", nietOpgenomen);
        String verlopen = zonderPlan();
        spel.sluitOfWacht(verlopen, "planUitgebleven", true);
        zaken.put("closed for want of a plan", verlopen);
        String gestopt = spel.dienIn();
        spel.verwijder(gestopt);
        zaken.put("stopped by the municipality", gestopt);
        return zaken;
    }

    /** Waits for the plan of the resident. */
    public String totPlan() {
        return gesteund("inwonerinitiatief");
    }

    /** May be carried out; waits for the account of the resident. */
    public String totUitvoering() {
        String kenmerk = totBesluit();
        spel.beslisDefinitief(kenmerk, "akkoord");
        return kenmerk;
    }

    /** Ended well, with a story that is shown as a good example. */
    public String gerealiseerd(String kop, String verhaal) {
        String kenmerk = totEvaluatie();
        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                Spel.antwoorden("werkelijkeKosten", "221.50", "verhaalKop", kop, "kortVerhaal", verhaal));
        return kenmerk;
    }

    /** The reminder and the long term for a plan went by. */
    private String zonderPlan() {
        klok.verder(Duration.ofDays(-300));
        String kenmerk = totPlan();
        klok.verder(Duration.ofDays(60));
        spel.laatTimerAfgaan(kenmerk);
        klok.verder(Duration.ofDays(240));
        spel.laatTimerAfgaan(kenmerk);
        return kenmerk;
    }

    private String totOrientatie() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        return kenmerk;
    }

    private String totBesluit() {
        String kenmerk = totPlan();
        spel.stuurPlan(kenmerk);
        return kenmerk;
    }

    private String totEvaluatie() {
        String kenmerk = totUitvoering();
        spel.stuurVerantwoording(kenmerk);
        return kenmerk;
    }

    private String gesteund(String soort) {
        String kenmerk = spel.totPrincipebesluit(soort, Map.of());
        spel.beslis(kenmerk, "steunen");
        return kenmerk;
    }
}
