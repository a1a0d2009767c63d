package nl.wijkregie.betaling;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Iban;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Verplichting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which orders an account can release: four eyes, somebody to pay to, and money that is there. */
@Component
class Betaalbaarheid {

    private static final Set<String> MET_REKENING = Set.of(Stuk.Soorten.PLAN, Stuk.Soorten.VERANTWOORDING);

    private final Dossier dossier;
    private final Grootboek grootboek;

    Betaalbaarheid(Dossier dossier, Grootboek grootboek) {
        this.dossier = dossier;
        this.grootboek = grootboek;
    }

    /** These orders as this account sees them, in the same order. */
    List<Klaarliggend> voor(String account, List<Betaalopdracht> opdrachten) {
        Map<Bron, Long> over = new HashMap<>();
        List<Klaarliggend> beeld = new ArrayList<>();
        for (Betaalopdracht opdracht : opdrachten) {
            Belemmering belemmering = belemmering(account, opdracht);
            if (belemmering == null && !neem(opdracht, over)) {
                belemmering = Belemmering.NIET_GEDEKT;
            }
            beeld.add(new Klaarliggend(opdracht, rekeningSinds(opdracht), belemmering));
        }
        return beeld;
    }

    private @Nullable LocalDateTime rekeningSinds(Betaalopdracht opdracht) {
        return opdracht.soort() == Betalingen.Soort.INTERN
                ? null
                : dossier.rekeningSinds(opdracht.kenmerk()).orElse(null);
    }

    private @Nullable Belemmering belemmering(String account, Betaalopdracht opdracht) {
        if (opdracht.soort() != Betalingen.Soort.INTERN) {
            if (dossier.indiener(opdracht.kenmerk()).isEmpty()) {
                return Belemmering.GEGEVENS_VERWIJDERD;
            }
            if (dossier.rekening(opdracht.kenmerk())
                    .filter(rekening -> Iban.klopt(rekening.iban()))
                    .isEmpty()) {
                return Belemmering.GEEN_REKENINGNUMMER;
            }
        }
        boolean eigenWerk = account.equals(opdracht.klaargezetDoor())
                || account.equals(opdracht.rekeningDoor())
                || legdeStukVast(account, opdracht.kenmerk());
        return eigenWerk ? Belemmering.EIGEN_WERK : null;
    }

    /** A plan and an account of the resident hold his account number; staff can record them for him. */
    private boolean legdeStukVast(String account, String kenmerk) {
        return dossier.stukken(kenmerk).stream()
                .filter(stuk -> MET_REKENING.contains(stuk.soort()))
                .anyMatch(stuk -> account.equals(stuk.vastgelegdDoor()));
    }

    /** Takes the amount from what the ledger holds for this case; an earlier order of the same case comes first. */
    private boolean neem(Betaalopdracht opdracht, Map<Bron, Long> over) {
        boolean voorschot = opdracht.soort() == Betalingen.Soort.VOORSCHOT;
        Bron bron = new Bron(opdracht.kenmerk(), opdracht.pot(), voorschot);
        long beschikbaar = over.computeIfAbsent(bron, this::inGrootboek);
        if (beschikbaar < opdracht.bedrag()) {
            return false;
        }
        over.put(bron, beschikbaar - opdracht.bedrag());
        return true;
    }

    private long inGrootboek(Bron bron) {
        return grootboek.verplichtingen(bron.kenmerk()).stream()
                .filter(verplichting -> verplichting.pot().equals(bron.pot()))
                .mapToLong(bron.voorschot() ? Verplichting::gereserveerd : Verplichting::teBetalen)
                .sum();
    }

    private record Bron(String kenmerk, Pot pot, boolean voorschot) {}
}
