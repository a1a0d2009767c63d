package nl.wijkregie.wijkagenda;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkregie.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a measure on the first list must hold (ROE-G3 step 1). */
@Component
class Voorstelregels {

    static final int KORTSTE_TITEL = 5;
    static final int LANGSTE_TITEL = 120;
    static final int LANGSTE_TEKST = 5000;

    private final Gemeente gemeente;
    private final Betalers betalers;

    Voorstelregels(Gemeente gemeente, Betalers betalers) {
        this.gemeente = gemeente;
        this.betalers = betalers;
    }

    /**
     * The measure with neat texts, and with everybody who does the first test: the cluster of the policy field too
     * (ROE-G7, ROE-G8).
     *
     * @param wijk code of the agenda's wijk
     * @throws OnjuisteAgenda when a field is wrong
     */
    Voorstel netjes(String wijk, Voorstel voorstel) {
        String titel = Invoer.regel("titel", "de titel", voorstel.titel(), KORTSTE_TITEL, LANGSTE_TITEL);
        String cluster = gemeente.zoekBeleidsterrein(voorstel.beleidsterrein())
                .orElseThrow(() -> new OnjuisteAgenda(
                        "beleidsterrein", "Kies bij de maatregel ‘" + titel + "’ een beleidsterrein van de gemeente."))
                .cluster();
        return new Voorstel(
                titel,
                Invoer.optioneel("omschrijving", "de omschrijving", voorstel.omschrijving(), LANGSTE_TEKST),
                Invoer.optioneel("doel", "het doel", voorstel.doel(), LANGSTE_TEKST),
                voorstel.beleidsterrein(),
                toetsers(voorstel.toetsers(), Betalers.vanCluster(cluster)),
                buurt(wijk, voorstel.buurt()),
                leegIsGeen(voorstel.zaak()));
    }

    private List<String> toetsers(List<String> gevraagd, String altijd) {
        Set<String> toetsers = new TreeSet<>(gevraagd);
        if (!betalers.toetsers().keySet().containsAll(toetsers)) {
            throw new OnjuisteAgenda(
                    "toetsers", "Kies voor de eerste toets clusters van de gemeente of partners uit de lijst.");
        }
        toetsers.add(altijd);
        return List.copyOf(toetsers);
    }

    private @Nullable String buurt(String wijk, @Nullable String gekozen) {
        String buurt = leegIsGeen(gekozen);
        if (buurt != null && !gemeente.wijk(wijk).buurten().contains(buurt)) {
            throw new OnjuisteAgenda("buurt", "Kies een buurt van deze wijk, of kies de hele wijk.");
        }
        return buurt;
    }

    private static @Nullable String leegIsGeen(@Nullable String tekst) {
        String netjes = Objects.requireNonNullElse(tekst, "").strip();
        return netjes.isEmpty() ? null : netjes;
    }
}
