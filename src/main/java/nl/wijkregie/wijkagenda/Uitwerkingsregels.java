package nl.wijkregie.wijkagenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a measure is complete (ROE-G4), and which money may go together (ROE-G5, ROE-F5, ROE-F15, ROE-B9). */
@Component
class Uitwerkingsregels {

    /** Shorter than this no description or goal says what, where and for whom. */
    static final int KORTSTE_TEKST = 20;

    static final int LANGSTE_REDEN = 2000;
    /** A measure ends at the latest so many years after the year of its agenda. */
    static final int LANGSTE_DUUR = 4;

    /** € 100 million: far above any measure, far below where sums of cents could overflow. */
    private static final long HOOGSTE_BEDRAG = 100_000_000_00L;

    private final Gemeente gemeente;
    private final Betalers betalers;

    Uitwerkingsregels(Gemeente gemeente, Betalers betalers) {
        this.gemeente = gemeente;
        this.betalers = betalers;
    }

    /** What is wrong, and in which field. */
    record Bezwaar(String veld, String zin) {}

    /**
     * What the rules have to know besides what was filled in.
     *
     * @param wijkoverstijgend whether the measure carries out an idea that serves more than one wijk (ROE-B9)
     */
    record Kader(String wijk, int jaar, String beleidsterrein, boolean wijkoverstijgend) {}

    /** Neat texts of the right length; nothing has to be filled in yet. @throws OnjuisteAgenda when a text is too long, or an amount cannot be */
    Uitwerking netjes(Uitwerking ruw) {
        eisBedragen(ruw);
        return new Uitwerking(
                Invoer.regel(
                        "titel", "de titel", ruw.titel(), Voorstelregels.KORTSTE_TITEL, Voorstelregels.LANGSTE_TITEL),
                tekst("omschrijving", "de omschrijving", ruw.omschrijving()),
                tekst("doel", "het doel", ruw.doel()),
                ruw.trekker() == null || ruw.trekker().isBlank() ? null : ruw.trekker(),
                Invoer.optioneel("betrokken", "de betrokken partijen", ruw.betrokken(), LANGSTE_REDEN),
                ruw.kosten(),
                ruw.aandelen(),
                Invoer.optioneel(
                        "wijkbudgetReden", "de reden voor het wijkbudget", ruw.wijkbudgetReden(), LANGSTE_REDEN),
                ruw.vanJaar(),
                ruw.totJaar(),
                tekst("beheervisie", "de visie op het beheer", ruw.beheervisie()));
    }

    private static String tekst(String veld, String naam, String tekst) {
        return Invoer.optioneel(veld, naam, tekst, Voorstelregels.LANGSTE_TEKST);
    }

    private void eisBedragen(Uitwerking ruw) {
        if (ruw.kosten() != null && (ruw.kosten() < 0 || ruw.kosten() > HOOGSTE_BEDRAG)) {
            throw new OnjuisteAgenda("kosten", "Vul kosten in van € 0,00 tot hoogstens € 100.000.000,00.");
        }
        Set<String> gehad = new HashSet<>();
        int nummer = 0;
        for (Aandeel aandeel : ruw.aandelen()) {
            nummer++;
            if (!betalers.bestaat(aandeel.betaler())) {
                throw new OnjuisteAgenda(
                        "betaler" + nummer, "Kies bij bijdrage " + nummer + " wie betaalt uit de lijst.");
            }
            if (aandeel.bedrag() <= 0 || aandeel.bedrag() > HOOGSTE_BEDRAG) {
                throw new OnjuisteAgenda(
                        "betaalbedrag" + nummer, "Vul bij bijdrage " + nummer + " een bedrag in van meer dan € 0,00.");
            }
            if (!gehad.add(aandeel.betaler() + "/" + aandeel.jaar())) {
                throw new OnjuisteAgenda(
                        "betaler" + nummer,
                        betalers.naam(aandeel.betaler()) + " staat twee keer bij " + aandeel.jaar()
                                + ". Tel deze bijdragen op tot één bijdrage.");
            }
        }
    }

    /** Everything that keeps the measure from judgement, in the order of the form; empty when it is complete. */
    List<Bezwaar> bezwaren(Uitwerking uitwerking, Kader kader) {
        List<Bezwaar> bezwaren = new ArrayList<>();
        teksten(uitwerking, kader, bezwaren);
        periode(uitwerking, kader, bezwaren);
        bijdragen(uitwerking, bezwaren);
        gemeentegeld(uitwerking, bezwaren);
        wijkbudget(uitwerking, kader, bezwaren);
        if (uitwerking.beheervisie().isEmpty()) {
            meld(
                    bezwaren,
                    "beheervisie",
                    "Vul in wie dit later beheert en onderhoudt. Is er niets te beheren? Schrijf dat op.");
        }
        return bezwaren;
    }

    private void teksten(Uitwerking uitwerking, Kader kader, List<Bezwaar> bezwaren) {
        if (uitwerking.omschrijving().length() < KORTSTE_TEKST) {
            meld(
                    bezwaren,
                    "omschrijving",
                    "Beschrijf de maatregel in minstens " + KORTSTE_TEKST + " tekens: wat gaat er gebeuren, en waar?");
        }
        if (uitwerking.doel().length() < KORTSTE_TEKST) {
            meld(
                    bezwaren,
                    "doel",
                    "Beschrijf het doel in minstens " + KORTSTE_TEKST
                            + " tekens: waarom doen we dit, en wat is er straks beter?");
        }
        String trekker = uitwerking.trekker();
        if (trekker == null || !betalers.trekkers(kader.wijk()).containsKey(trekker)) {
            meld(bezwaren, "trekker", "Kies wie deze maatregel trekt.");
        }
        if (uitwerking.betrokken().isEmpty()) {
            meld(bezwaren, "betrokken", "Vul in wie er meedoen. Doet er niemand anders mee? Schrijf dat op.");
        }
    }

    private static void periode(Uitwerking uitwerking, Kader kader, List<Bezwaar> bezwaren) {
        Integer van = uitwerking.vanJaar();
        Integer tot = uitwerking.totJaar();
        int laatste = kader.jaar() + LANGSTE_DUUR;
        if (van == null || van < kader.jaar() || van > laatste) {
            meld(bezwaren, "vanJaar", "Vul het eerste jaar in: van " + kader.jaar() + " tot en met " + laatste + ".");
        }
        if (tot == null || tot > laatste || tot < kader.jaar()) {
            meld(bezwaren, "totJaar", "Vul het laatste jaar in: van " + kader.jaar() + " tot en met " + laatste + ".");
        } else if (van != null && tot < van) {
            meld(bezwaren, "totJaar", "Het laatste jaar ligt voor het eerste jaar. Pas een van de twee aan.");
        }
    }

    private void bijdragen(Uitwerking uitwerking, List<Bezwaar> bezwaren) {
        Long kosten = uitwerking.kosten();
        if (kosten == null) {
            meld(bezwaren, "kosten", "Vul in wat de maatregel kost. Kost hij geen extra geld? Vul dan 0 in.");
        } else if (kosten != som(uitwerking)) {
            meld(
                    bezwaren,
                    "kosten",
                    "De kosten zijn " + Bedragen.tekst(kosten) + ", maar de bijdragen samen "
                            + Bedragen.tekst(som(uitwerking))
                            + ". Pas de kosten of de bijdragen aan, zodat ze gelijk zijn.");
        }
        int nummer = 0;
        for (Aandeel aandeel : uitwerking.aandelen()) {
            nummer++;
            if (buiten(aandeel.jaar(), uitwerking.vanJaar(), uitwerking.totJaar())) {
                meld(
                        bezwaren,
                        "betaaljaar" + nummer,
                        "Bijdrage " + nummer + " is van " + aandeel.jaar()
                                + ". Kies een jaar tussen het eerste en het laatste jaar van de maatregel.");
            }
        }
    }

    private static boolean buiten(int jaar, @Nullable Integer van, @Nullable Integer tot) {
        return van != null && jaar < van || tot != null && jaar > tot;
    }

    private void gemeentegeld(Uitwerking uitwerking, List<Bezwaar> bezwaren) {
        List<String> codes =
                uitwerking.aandelen().stream().map(Aandeel::betaler).toList();
        codes.stream().filter(betalers::sluitGemeentegeldUit).findFirst().ifPresent(fonds -> {
            int plaats = eerste(codes, betalers::isGemeentegeld);
            if (plaats > 0) {
                meld(
                        bezwaren,
                        "betaler" + plaats,
                        "Betaalt " + betalers.naam(fonds)
                                + " mee? Dan mag er geen geld van de gemeente bij. Haal een van de twee bijdragen weg.");
            }
        });
    }

    private void wijkbudget(Uitwerking uitwerking, Kader kader, List<Bezwaar> bezwaren) {
        List<String> codes =
                uitwerking.aandelen().stream().map(Aandeel::betaler).toList();
        int plaats = eerste(codes, Betalers.WIJKBUDGET::equals);
        if (plaats == 0) {
            return;
        }
        boolean geenDoel = gemeente.zoekBeleidsterrein(kader.beleidsterrein())
                .filter(terrein -> !terrein.wijkbudgetdoel().equals(Beleidsterrein.GEEN_DOEL))
                .isEmpty();
        if (geenDoel) {
            meld(
                    bezwaren,
                    "betaler" + plaats,
                    "Het wijkbudget is alleen voor leefbaarheid en sociale samenhang."
                            + " Kies voor deze maatregel een andere betaler.");
        }
        if (kader.wijkoverstijgend() && codes.stream().allMatch(Betalers.WIJKBUDGET::equals)) {
            meld(
                    bezwaren,
                    "betaler" + plaats,
                    "Dit idee gaat over meer dan één wijk. De pot van één wijk betaalt dat niet alleen."
                            + " Kies er een andere betaler bij.");
        }
        if (uitwerking.wijkbudgetReden().isEmpty()) {
            meld(
                    bezwaren,
                    "wijkbudgetReden",
                    "Schrijf op waarom clusters en andere betalers dit niet helemaal kunnen betalen."
                            + " Het wijkbudget komt als laatste.");
        }
    }

    private static int eerste(List<String> codes, Predicate<String> passend) {
        for (int plaats = 0; plaats < codes.size(); plaats++) {
            if (passend.test(codes.get(plaats))) {
                return plaats + 1;
            }
        }
        return 0;
    }

    private static long som(Uitwerking uitwerking) {
        return uitwerking.aandelen().stream().mapToLong(Aandeel::bedrag).reduce(0, Math::addExact);
    }

    private static void meld(List<Bezwaar> bezwaren, String veld, String zin) {
        bezwaren.add(new Bezwaar(veld, zin));
    }
}
