package nl.wijkregie.initiatief.volgen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.volgen.EigenStuk.Deel;
import org.springframework.stereotype.Component;

/** What the resident sent after filing: plan, account, withdrawal; without bank account. Questions stand in the conversation. */
@Component
class EigenStukken {

    private final Dossier dossier;

    EigenStukken(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Newest first. */
    List<EigenStuk> van(String kenmerk) {
        return dossier.stukken(kenmerk).stream()
                .filter(stuk -> !stuk.soort().equals(Stuk.Soorten.AANVULLING))
                .sorted(Comparator.comparingLong(Stuk::id).reversed())
                .map(this::lees)
                .toList();
    }

    private EigenStuk lees(Stuk stuk) {
        return switch (stuk.soort()) {
            case Stuk.Soorten.PLAN -> stuk(stuk, "Uw plan", plan(dossier.inhoud(stuk, Plan.class)));
            case Stuk.Soorten.VERANTWOORDING ->
                stuk(stuk, "Uw verslag", verslag(dossier.inhoud(stuk, Verantwoording.class)));
            default -> stuk(stuk, "U trok uw idee in", reden(stuk));
        };
    }

    private static EigenStuk stuk(Stuk stuk, String titel, List<Deel> delen) {
        return new EigenStuk(
                stuk.ontvangenOp().toLocalDate(),
                titel,
                delen.stream().filter(deel -> !deel.tekst().isBlank()).toList());
    }

    private List<Deel> reden(Stuk stuk) {
        return List.of(new Deel(
                "Reden", dossier.inhoud(stuk, Inzendingen.Aanvulling.class).tekst()));
    }

    private static List<Deel> plan(Plan plan) {
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel("Wat u gaat doen", plan.toelichting()));
        delen.add(new Deel("Wanneer", plan.planning()));
        delen.add(new Deel(
                "Wat het kost",
                plan.begroting().stream()
                        .map(post -> post.post() + ": " + Bedragen.tekst(post.bedrag()))
                        .collect(Collectors.joining("\n"))));
        delen.add(new Deel("Samen", Bedragen.tekst(plan.begroot())));
        delen.add(new Deel("Bijdrage die u vraagt", Bedragen.tekst(plan.gevraagdeBijdrage())));
        return delen;
    }

    private static List<Deel> verslag(Verantwoording verslag) {
        return List.of(
                new Deel("Hoe het ging", verslag.verslag()),
                new Deel("Wat het kostte", Bedragen.tekst(verslag.werkelijkeKosten())),
                new Deel("Tonen als goed voorbeeld", verslag.toestemmingVoorbeeld() ? "Ja" : "Nee"));
    }
}
