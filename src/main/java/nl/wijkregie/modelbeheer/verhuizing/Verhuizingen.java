package nl.wijkregie.modelbeheer.verhuizing;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Reden;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisboek.Opdracht;
import nl.wijkregie.modelbeheer.verhuizing.Zaakregel.Zaak;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running cases to another version of their process. Cases that cannot move stay as they are and are named in the
 * report. Whether the caller may do this is for the caller to check.
 */
@Component
public class Verhuizingen {

    private final Verhuisboek boek;
    private final Verhuiswerk werk;
    private final Verhuisopdrachten opdrachten;
    private final Verhuisplannen plannen;
    private final Definities definities;
    private final TransactionTemplate transactie;

    Verhuizingen(
            Verhuisboek boek,
            Verhuiswerk werk,
            Verhuisopdrachten opdrachten,
            Verhuisplannen plannen,
            Definities definities,
            TransactionTemplate transactie) {
        this.boek = boek;
        this.werk = werk;
        this.opdrachten = opdrachten;
        this.plannen = plannen;
        this.definities = definities;
        this.transactie = transactie;
    }

    /**
     * What a migration would do; changes nothing. Must not be called inside a transaction.
     *
     * @throws VerhuizingGeweigerd when process or version are unknown, or both versions are the same
     */
    public Verhuisproef proef(String proces, int van, int naar) {
        keurVersies(van, naar);
        ProcessDefinition oud = definities.haal(proces, van);
        ProcessDefinition nieuw = definities.haal(proces, naar);
        Verhuisplan plan = definities.vraag(() -> plannen.plan(oud.getId(), nieuw.getId()));
        List<Zaakregel> regels = definities.zaken(oud).stream()
                .map(zaak -> werk.proef(plan, zaak))
                .toList();
        Verslagzinnen zinnen = new Verslagzinnen(van, naar);
        return new Verhuisproef(proces, van, naar, zinnen.vooraf(regels), uitslagen(zinnen, regels));
    }

    /**
     * Starts moving all cases of a version, one after another in the background.
     *
     * @param reden why, as {@link Reden} has it
     * @param account who asks it
     * @return the migration as it begins, with its number
     * @throws VerhuizingGeweigerd as {@link #proef}; or without a reason, without cases, or while another migration of this
     *     process is under way
     */
    public Verhuizing uitvoeren(String proces, int van, int naar, String reden, String account) {
        keurVersies(van, naar);
        List<Zaak> zaken = definities.zaken(definities.haal(proces, van));
        if (zaken.isEmpty()) {
            throw new VerhuizingGeweigerd(
                    "Er lopen geen zaken op versie %d. U hoeft niets te verhuizen.".formatted(van));
        }
        return begin(proces, van, naar, null, zaken, reden, account);
    }

    /** All migrations without their cases, the newest first. */
    public List<Verhuizing> lijst() {
        List<Opdracht> alle = boek.lijst();
        Map<Integer, Map<Uitslag, Integer>> tellingen = new HashMap<>();
        boek.tellingen(alle.stream().map(Opdracht::nummer).toList())
                .forEach(telling -> tellingen
                        .computeIfAbsent(telling.nummer(), nummer -> new EnumMap<>(Uitslag.class))
                        .put(telling.uitslag(), telling.aantal()));
        Set<Integer> teruggenomen = new HashSet<>(
                alle.stream().map(Opdracht::terugVan).filter(Objects::nonNull).toList());
        return alle.stream()
                .map(een -> verhuizing(
                        een,
                        tellingen.getOrDefault(een.nummer(), Map.of()),
                        teruggenomen.contains(een.nummer()),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** One migration with its cases; empty when there is none of that number. */
    public Optional<Verhuizing> een(int nummer) {
        return boek.een(nummer).map(opdracht -> {
            List<Zaakregel> zaken = boek.zaken(nummer);
            Map<Uitslag, Integer> telling =
                    zaken.stream().collect(Collectors.groupingBy(Zaakregel::uitslag, Collectors.summingInt(zaak -> 1)));
            Verslagzinnen zinnen = new Verslagzinnen(opdracht.van(), opdracht.naar());
            return verhuizing(
                    opdracht, telling, boek.isTeruggenomen(nummer), zinnen.achteraf(zaken), uitslagen(zinnen, zaken));
        });
    }

    /**
     * Moves the cases of a migration that still run on its version back to where they came from; a migration of its own.
     *
     * @throws VerhuizingGeweigerd as {@link #uitvoeren}; or when there is no such migration, or none of its cases is left
     */
    public Verhuizing terug(int nummer, String reden, String account) {
        Opdracht eerder = boek.een(nummer)
                .orElseThrow(() -> new VerhuizingGeweigerd(
                        "Verhuizing %d bestaat niet. Kies een verhuizing uit de lijst.".formatted(nummer)));
        Set<String> verhuisd = boek.zaken(nummer).stream()
                .filter(zaak -> zaak.uitslag() == Uitslag.VERHUISD)
                .map(Zaakregel::instantie)
                .collect(Collectors.toSet());
        List<Zaak> zaken = definities.zaken(definities.haal(eerder.proces(), eerder.naar())).stream()
                .filter(zaak -> verhuisd.contains(zaak.instantie()))
                .toList();
        if (zaken.isEmpty()) {
            throw new VerhuizingGeweigerd(
                    "Van verhuizing %d loopt geen zaak meer op versie %d. Er is niets om terug te zetten."
                            .formatted(nummer, eerder.naar()));
        }
        return begin(eerder.proces(), eerder.naar(), eerder.van(), nummer, zaken, reden, account);
    }

    private static void keurVersies(int van, int naar) {
        if (van == naar) {
            throw new VerhuizingGeweigerd("Kies twee verschillende versies.");
        }
    }

    private Verhuizing begin(
            String proces,
            int van,
            int naar,
            @Nullable Integer terugVan,
            List<Zaak> zaken,
            String reden,
            String account) {
        String waarom = Reden.keur(reden, VerhuizingGeweigerd::new);
        ProcessDefinition doel = definities.haal(proces, naar);
        String naam = doel.getName() == null ? proces : doel.getName();
        sluitAf(proces);
        Opdracht nieuw = new Opdracht(0, proces, naam, van, naar, terugVan, LocalDateTime.MIN, account, waarom, null);
        try {
            Integer nummer = transactie.execute(status -> {
                int volgende = boek.begin(nieuw, zaken);
                boek.onthoudBulkactie(volgende, opdrachten.plan(volgende, zaken));
                return volgende;
            });
            return een(Objects.requireNonNull(nummer)).orElseThrow();
        } catch (DuplicateKeyException bezig) {
            throw new VerhuizingGeweigerd(
                    "Er loopt al een verhuizing van het proces '%s'. Wacht tot die klaar is.".formatted(naam));
        }
    }

    /** Closes the last migration of a process when all its cases had their turn, or when it was broken off. */
    private void sluitAf(String proces) {
        transactie.executeWithoutResult(status -> boek.nietGesloten(proces)
                .filter(vorige -> stand(vorige, wachtend(vorige)) != Verhuisstand.BEZIG)
                .ifPresent(vorige -> boek.isVoorbij(vorige.nummer())));
    }

    private int wachtend(Opdracht opdracht) {
        return boek.tellingen(List.of(opdracht.nummer())).stream()
                .filter(telling -> telling.uitslag() == Uitslag.WACHT)
                .mapToInt(Verhuisboek.Telling::aantal)
                .sum();
    }

    private Verhuisstand stand(Opdracht opdracht, int wachtend) {
        if (wachtend == 0) {
            return Verhuisstand.KLAAR;
        }
        String bulkactie = opdracht.bulkactie();
        return bulkactie != null && definities.vraag(() -> opdrachten.loopt(bulkactie))
                ? Verhuisstand.BEZIG
                : Verhuisstand.AFGEBROKEN;
    }

    private Verhuizing verhuizing(
            Opdracht opdracht,
            Map<Uitslag, Integer> telling,
            boolean teruggenomen,
            List<String> zinnen,
            List<Zaakuitslag> zaken) {
        int totaal = telling.values().stream().mapToInt(Integer::intValue).sum();
        int wachtend = telling.getOrDefault(Uitslag.WACHT, 0);
        Verhuisstand stand = stand(opdracht, wachtend);
        return new Verhuizing(
                opdracht.nummer(),
                opdracht.proces(),
                opdracht.procesnaam(),
                opdracht.van(),
                opdracht.naar(),
                opdracht.terugVan(),
                opdracht.gestartOp(),
                opdracht.gestartDoor(),
                opdracht.reden(),
                stand,
                totaal,
                totaal - wachtend,
                stand != Verhuisstand.BEZIG && !teruggenomen && telling.getOrDefault(Uitslag.VERHUISD, 0) > 0,
                zinnen,
                zaken);
    }

    private static List<Zaakuitslag> uitslagen(Verslagzinnen zinnen, List<Zaakregel> zaken) {
        return zaken.stream()
                .sorted(Comparator.comparing((Zaakregel zaak) -> zaak.uitslag() != Uitslag.BLEEF)
                        .thenComparing(Zaakregel::kenmerk))
                .map(zaak -> new Zaakuitslag(zaak.kenmerk(), zaak.uitslag(), zinnen.zin(zaak)))
                .toList();
    }
}
