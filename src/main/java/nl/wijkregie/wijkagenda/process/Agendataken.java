package nl.wijkregie.wijkagenda.process;

import jakarta.ws.rs.core.Response.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads what the engine knows of a step: which measure, for which group, and in which function somebody does it. */
@Component
class Agendataken {

    /** Stands for a step that no signed-in user takes. */
    static final String SYSTEEM = "wijkregie";

    private static final String ZONDER_FUNCTIE = "Medewerker";

    private static final List<String> NAMEN = Stream.of(
                    Variabelen.RONDE,
                    Variabelen.MAATREGEL,
                    Variabelen.TOETSER,
                    Variabelen.BEOORDELAAR,
                    Variabelen.PARTNER,
                    Variabelen.JAARDEELJAAR)
            .map(variabele -> variabele.naam())
            .toList();

    /** Steps in which a function speaks: nobody else takes them, not even who may do everything in the engine. */
    private static final Set<String> NAMENS_EEN_FUNCTIE = Set.of(
            Stappen.EERSTE_TOETS,
            Stappen.BIJDRAGE_BEOORDELEN,
            Stappen.WIJKWETHOUDER_TOEZEGGING,
            Stappen.PARTNER_AKKOORD,
            Stappen.COLLEGE_VASTSTELLING);

    private final TaskService taken;
    private final IdentityService accounts;
    private final Gemeente gemeente;

    // Lazy: the engine itself needs beans of this room while it is being built.
    Agendataken(@Lazy TaskService taken, @Lazy IdentityService accounts, Gemeente gemeente) {
        this.taken = taken;
        this.accounts = accounts;
        this.gemeente = gemeente;
    }

    /** The step with all that is known of it. */
    Agendataak van(Stap stap) {
        Map<String, Object> waarden = taken.getVariables(taakId(stap), NAMEN);
        List<String> groepen = groepen(stap.account());
        return new Agendataak(
                Objects.requireNonNull(stap.kenmerk()),
                waarden.get(Variabelen.RONDE.naam()) instanceof Integer ronde ? ronde : 1,
                (String) waarden.get(Variabelen.MAATREGEL.naam()),
                groep(stap, waarden),
                (Integer) waarden.get(Variabelen.JAARDEELJAAR.naam()),
                account(stap),
                groepen,
                functie(stap, groepen));
    }

    /**
     * The step with all that is known of it, for who completes it.
     *
     * @throws StapGeweigerd when a function speaks in this step and the account does not have it (ROE-F4, ROE-G3)
     */
    Agendataak vanWieBeslist(Stap stap) {
        Agendataak taak = van(stap);
        List<String> mogelijk = mogelijk(stap);
        if (NAMENS_EEN_FUNCTIE.contains(String.valueOf(stap.stap()))
                && mogelijk.stream().noneMatch(taak.groepen()::contains)) {
            throw new StapGeweigerd(
                    Status.FORBIDDEN,
                    "U kunt deze stap niet afronden, want dat doet: %s. Leg de taak terug in de takenlijst. Dan kan iemand met die functie hem oppakken."
                            .formatted(mogelijk.stream()
                                    .flatMap(groep -> gemeente.zoekFunctie(groep).stream())
                                    .map(Functie::naam)
                                    .collect(Collectors.joining(" of "))));
        }
        return taak;
    }

    static String account(Stap stap) {
        return stap.account() == null ? SYSTEEM : stap.account();
    }

    /** Groups of an account: in which functions it may decide. */
    List<String> groepen(@Nullable String account) {
        return account == null
                ? List.of()
                : accounts.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .toList();
    }

    private static @Nullable String groep(Stap stap, Map<String, Object> waarden) {
        String naam = switch (String.valueOf(stap.stap())) {
            case Stappen.EERSTE_TOETS -> Variabelen.TOETSER.naam();
            case Stappen.BIJDRAGE_BEOORDELEN -> Variabelen.BEOORDELAAR.naam();
            case Stappen.PARTNER_AKKOORD -> Variabelen.PARTNER.naam();
            default -> "";
        };
        return (String) waarden.get(naam);
    }

    /**
     * Of the groups that may do the task one that the account is in; the wijkregisseur goes before the wijkcoalitie. Who is
     * in none of them, such as an administrator, does it without a function: the record never names one that is not theirs.
     */
    private String functie(Stap stap, List<String> eigen) {
        return mogelijk(stap).stream()
                .filter(eigen::contains)
                .findFirst()
                .flatMap(gemeente::zoekFunctie)
                .map(Functie::naam)
                .orElse(ZONDER_FUNCTIE);
    }

    private List<String> mogelijk(Stap stap) {
        return taken.getIdentityLinksForTask(taakId(stap)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Function in which an account begins something for a wijk. */
    String starter(Stap stap, String wijk) {
        List<String> eigen = groepen(stap.account());
        return Stream.of("wijkregisseur-" + wijk, "beleidsmedewerker", "wijkregisseur")
                .filter(eigen::contains)
                .findFirst()
                .flatMap(gemeente::zoekFunctie)
                .map(Functie::naam)
                .orElse(ZONDER_FUNCTIE);
    }

    private static String taakId(Stap stap) {
        return Objects.requireNonNull(stap.taakId());
    }
}
