package nl.wijkregie.wijkbudget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as simple as can be, to compare the real one with: balances by name in a map. Every act answers what the
 * real one must answer: its result, or the name of the exception.
 */
final class Grootboekmodel {

    static final String GOED = "goed";

    private static final String ANDERS = "SleutelAnders";
    private static final String NIET_OPEN = "JaarNietOpen";
    private static final String ONVOLDOENDE = "OnvoldoendeGereserveerd";
    private static final String NIET_TE_CORRIGEREN = "NietTeCorrigeren";

    /** One entry; the accounts by name. */
    private record Regel(
            String van, String naar, long bedrag, @Nullable Integer corrigeert) {}

    private final Map<String, Long> saldi = new LinkedHashMap<>();
    private final List<Regel> regels = new ArrayList<>();
    private final Map<String, Regel> sleutels = new HashMap<>();
    private final Set<String> zaken = new HashSet<>();
    private final int openingen;
    private boolean open = true;

    /** @param vrij what the pots begin with, in the order in which they were made */
    Grootboekmodel(long budget, Map<Pot, Long> vrij, int openingen) {
        saldi.put("begroting", -budget);
        vrij.forEach((pot, centen) -> saldi.put(naam(pot), centen));
        this.openingen = openingen;
        for (int nummer = 0; nummer < openingen; nummer++) {
            regels.add(new Regel("begroting", "opening", 1, null));
        }
    }

    int regels() {
        return regels.size();
    }

    long budget() {
        return -saldi.get("begroting");
    }

    long vrij(Pot pot) {
        return saldi.get(naam(pot));
    }

    long vervallen(Pot pot) {
        return saldo("vervallen " + naam(pot));
    }

    long van(Pot pot, String zaak, String soort) {
        return saldo(rekening(soort, pot, zaak));
    }

    String reserveer(Pot pot, String zaak, long bedrag, String sleutel) {
        String gereserveerd = rekening("gereserveerd", pot, zaak);
        Regel regel = new Regel(naam(pot), gereserveerd, bedrag, null);
        if (sleutels.containsKey(sleutel)) {
            return sleutels.get(sleutel).equals(regel) ? "true" : ANDERS;
        }
        if (!open) {
            return NIET_OPEN;
        }
        if (saldo(naam(pot)) < bedrag) {
            return "false";
        }
        zaken.add(pot + zaak);
        boek(sleutel, regel);
        return "true";
    }

    String geefVrij(Pot pot, String zaak, String sleutel) {
        if (!zaken.contains(pot + zaak)) {
            return "0";
        }
        String gereserveerd = rekening("gereserveerd", pot, zaak);
        Regel eerder = sleutels.get(sleutel);
        if (eerder != null) {
            return naarPot(eerder, gereserveerd, pot) ? String.valueOf(eerder.bedrag()) : ANDERS;
        }
        long bedrag = saldo(gereserveerd);
        if (bedrag > 0) {
            boek(sleutel, new Regel(gereserveerd, terug(pot), bedrag, null));
        }
        return String.valueOf(bedrag);
    }

    String stelVast(Pot pot, String zaak, long bedrag, String sleutel) {
        if (!zaken.contains(pot + zaak)) {
            return ONVOLDOENDE;
        }
        String gereserveerd = rekening("gereserveerd", pot, zaak);
        Regel regel = new Regel(gereserveerd, rekening("te-betalen", pot, zaak), bedrag, null);
        Regel eerder = sleutels.get(sleutel);
        Regel rest = sleutels.get(sleutel + "/rest");
        if (eerder != null && !eerder.equals(regel)
                || rest != null && !(naarPot(rest, gereserveerd, pot) && (eerder != null || bedrag == 0))) {
            return ANDERS;
        }
        if (eerder != null || rest != null) {
            return GOED;
        }
        if (saldo(gereserveerd) < bedrag) {
            return ONVOLDOENDE;
        }
        if (bedrag > 0) {
            boek(sleutel, regel);
        }
        if (saldo(gereserveerd) > 0) {
            boek(sleutel + "/rest", new Regel(gereserveerd, terug(pot), saldo(gereserveerd), null));
        }
        return GOED;
    }

    String betaal(Pot pot, String zaak, long bedrag, boolean voorschot, String sleutel) {
        String bron = rekening(voorschot ? "gereserveerd" : "te-betalen", pot, zaak);
        return verplaats(pot, zaak, new Regel(bron, rekening("besteed", pot, zaak), bedrag, null), sleutel);
    }

    String ontvangTerug(Pot pot, String zaak, long bedrag, String sleutel) {
        Regel eerder = sleutels.get(sleutel);
        String besteed = rekening("besteed", pot, zaak);
        if (zaken.contains(pot + zaak) && eerder != null) {
            return naarPot(eerder, besteed, pot) && eerder.bedrag() == bedrag ? GOED : ANDERS;
        }
        return verplaats(pot, zaak, new Regel(besteed, terug(pot), bedrag, null), sleutel);
    }

    private String verplaats(Pot pot, String zaak, Regel regel, String sleutel) {
        if (!zaken.contains(pot + zaak)) {
            return ONVOLDOENDE;
        }
        if (sleutels.containsKey(sleutel)) {
            return sleutels.get(sleutel).equals(regel) ? GOED : ANDERS;
        }
        if (saldo(regel.van()) < regel.bedrag()) {
            return ONVOLDOENDE;
        }
        boek(sleutel, regel);
        return GOED;
    }

    String hevelOver(Pot van, Pot naar, long bedrag, String sleutel) {
        if (van.equals(naar)) {
            return "IllegalArgumentException";
        }
        Regel regel = new Regel(naam(van), naam(naar), bedrag, null);
        if (sleutels.containsKey(sleutel)) {
            return sleutels.get(sleutel).equals(regel) ? "true" : ANDERS;
        }
        if (!open) {
            return NIET_OPEN;
        }
        if (saldo(naam(van)) < bedrag) {
            return "false";
        }
        boek(sleutel, regel);
        return "true";
    }

    String vulAan(Pot pot, long bedrag, String sleutel) {
        Regel regel = new Regel("begroting", naam(pot), bedrag, null);
        if (sleutels.containsKey(sleutel)) {
            return sleutels.get(sleutel).equals(regel) ? GOED : ANDERS;
        }
        if (!open) {
            return NIET_OPEN;
        }
        boek(sleutel, regel);
        return GOED;
    }

    String corrigeer(int nummer, String sleutel) {
        Regel fout = regels.get(nummer);
        if (sleutels.containsKey(sleutel)) {
            return Integer.valueOf(nummer).equals(sleutels.get(sleutel).corrigeert()) ? GOED : ANDERS;
        }
        boolean eerder =
                regels.stream().anyMatch(regel -> Integer.valueOf(nummer).equals(regel.corrigeert()));
        String naar = fout.van().startsWith("pot ") && !open ? "vervallen " + fout.van() : fout.van();
        boolean kan = nummer >= openingen
                && !eerder
                && !naar.equals(fout.naar())
                && (saldo(fout.naar()) >= fout.bedrag() || fout.naar().equals("begroting"));
        if (!kan) {
            return NIET_TE_CORRIGEREN;
        }
        boek(sleutel, new Regel(fout.naar(), naar, fout.bedrag(), nummer));
        return GOED;
    }

    String sluit() {
        if (!open) {
            return NIET_OPEN;
        }
        open = false;
        List.copyOf(saldi.keySet()).stream()
                .filter(naam -> naam.startsWith("pot ") && saldo(naam) > 0)
                .forEach(naam -> boek("sluit " + naam, new Regel(naam, "vervallen " + naam, saldo(naam), null)));
        return GOED;
    }

    private void boek(String sleutel, Regel regel) {
        saldi.merge(regel.van(), -regel.bedrag(), Long::sum);
        saldi.merge(regel.naar(), regel.bedrag(), Long::sum);
        regels.add(regel);
        sleutels.put(sleutel, regel);
    }

    private boolean naarPot(Regel regel, String van, Pot pot) {
        return regel.corrigeert() == null
                && regel.van().equals(van)
                && (regel.naar().equals(naam(pot)) || regel.naar().equals("vervallen " + naam(pot)));
    }

    private String terug(Pot pot) {
        return open ? naam(pot) : "vervallen " + naam(pot);
    }

    private long saldo(String rekening) {
        return saldi.getOrDefault(rekening, 0L);
    }

    private static String rekening(String soort, Pot pot, String zaak) {
        return soort + " " + naam(pot) + " " + zaak;
    }

    private static String naam(Pot pot) {
        return "pot " + pot.wijk() + " " + pot.soort().code();
    }
}
