package nl.wijkregie.wijkagenda.geld;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an adopted wijkagenda gave to a case; for the room that looks for its money. Amounts are cents. */
@Component
public class Agendageld {

    private static final String CLUSTER = "cluster-";
    private static final String PARTNER = "partner-";

    /** An adopted measure that did not stop: its money is for the case, also when the leader was ready first. */
    private static final Set<Maatregelstatus> GELDT =
            EnumSet.of(Maatregelstatus.VASTGESTELD, Maatregelstatus.UITGEVOERD);

    private final Maatregelen maatregelen;
    private final Oordelen oordelen;
    private final Wijkagendas agendas;
    private final Maatregelgelden gelden;
    private final Geldhouder houder;

    Agendageld(
            Maatregelen maatregelen,
            Oordelen oordelen,
            Wijkagendas agendas,
            Maatregelgelden gelden,
            Geldhouder houder) {
        this.maatregelen = maatregelen;
        this.oordelen = oordelen;
        this.agendas = agendas;
        this.gelden = gelden;
        this.houder = houder;
    }

    /**
     * What was given.
     *
     * @param maatregel kenmerk of the measure
     * @param pot agenda pot of the year in which it was reserved, or null when the wijkbudget gives nothing
     * @param wijkbudget cents reserved under the kenmerk of the case
     * @param overig cents per source of the municipality's file ({@code clusterbudget}, {@code partners}, others)
     * @param partner code of the partner that pays; null when none does, or several do
     * @param besluiten who agreed to which share, under which mandate
     * @param voorgesteldDoor account that worked the measure out, or null when that is not known
     */
    public record Toegekend(
            String maatregel,
            @Nullable Pot pot,
            long wijkbudget,
            Map<String, Long> overig,
            @Nullable String partner,
            List<Deelbesluit> besluiten,
            @Nullable String voorgesteldDoor) {}

    /** Who agreed to how much of one source, in cents. */
    public record Deelbesluit(String bron, long bedrag, Oordeel oordeel) {}

    /**
     * Money of the adopted measure that carries out this case; empty when no agenda took it up, it takes no money, or the
     * part of the wijkbudget is still conditional (ROE-F10): then there is nothing to grant yet.
     */
    @Transactional(readOnly = true)
    public Optional<Toegekend> voor(String zaak) {
        return vastgesteld(zaak).flatMap(maatregel -> toegekend(zaak, maatregel));
    }

    /** Whether an adopted measure brings money to this case, conditional money included: then it needs the step for money. */
    @Transactional(readOnly = true)
    public boolean isErGeld(String zaak) {
        return vastgesteld(zaak)
                .filter(houder::isVanZaak)
                .filter(maatregel -> !maatregelen.aandelen(maatregel.kenmerk()).isEmpty())
                .isPresent();
    }

    /** The part of the wijkbudget for this case that waits for a later year's pot; empty when it has money, or none is promised. */
    @Transactional(readOnly = true)
    public Optional<Maatregelgeld> voorwaardelijk(String zaak) {
        return vastgesteld(zaak)
                .filter(houder::isVanZaak)
                .map(maatregel -> gelden.van(maatregel.kenmerk()))
                .filter(delen -> delen.stream().noneMatch(geld -> geld.houder().equals(zaak)))
                .flatMap(delen -> delen.stream()
                        .filter(geld -> geld.stand() == Stand.VOORWAARDELIJK)
                        .findFirst());
    }

    /** The money of this case was settled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afgerekend(String zaak) {
        wijzig(zaak, Stand.AFGEREKEND);
    }

    /** The money of this case was released. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vrijgevallen(String zaak) {
        wijzig(zaak, Stand.VRIJGEVALLEN);
    }

    private void wijzig(String zaak, Stand stand) {
        gelden.vanHouder(zaak).stream()
                .filter(geld -> geld.stand() == Stand.GERESERVEERD)
                .forEach(geld -> gelden.wijzig(geld, stand, zaak));
    }

    private Optional<Maatregel> vastgesteld(String zaak) {
        return maatregelen.vanZaak(zaak).filter(maatregel -> GELDT.contains(maatregel.status()));
    }

    private Optional<Toegekend> toegekend(String zaak, Maatregel maatregel) {
        List<Maatregelgeld> delen = gelden.van(maatregel.kenmerk());
        Optional<Maatregelgeld> gereserveerd = delen.stream()
                .filter(geld ->
                        geld.stand() == Stand.GERESERVEERD && geld.houder().equals(zaak))
                .findFirst();
        Map<String, Long> overig = overig(maatregel);
        if (voorwaardelijk(zaak).isPresent() || gereserveerd.isEmpty() && overig.isEmpty()) {
            return Optional.empty();
        }
        long wijkbudget = gereserveerd.map(Maatregelgeld::bedrag).orElse(0L);
        String wijk = agendas.haal(maatregel.agenda()).wijk();
        return Optional.of(new Toegekend(
                maatregel.kenmerk(),
                gereserveerd
                        .map(geld -> new Pot(geld.jaar(), wijk, Potsoort.WIJKAGENDA))
                        .orElse(null),
                wijkbudget,
                overig,
                enige(partners(maatregel)),
                besluiten(maatregel, wijkbudget),
                maatregel.uitgewerktDoor()));
    }

    private Map<String, Long> overig(Maatregel maatregel) {
        Map<String, Long> overig = new LinkedHashMap<>();
        maatregelen.aandelen(maatregel.kenmerk()).stream()
                .filter(aandeel -> !bron(aandeel).equals(Bron.WIJKBUDGET))
                .forEach(aandeel -> overig.merge(bron(aandeel), aandeel.bedrag(), Math::addExact));
        return overig;
    }

    /** What each partner pays of the adopted measure that carries out this case: cents by code, in the order of the measure. */
    @Transactional(readOnly = true)
    public Map<String, Long> partners(String zaak) {
        return vastgesteld(zaak).map(this::partners).orElse(Map.of());
    }

    private Map<String, Long> partners(Maatregel maatregel) {
        Map<String, Long> partners = new LinkedHashMap<>();
        maatregelen.aandelen(maatregel.kenmerk()).stream()
                .filter(aandeel -> aandeel.betaler().startsWith(PARTNER))
                .forEach(aandeel -> partners.merge(
                        aandeel.betaler().substring(PARTNER.length()), aandeel.bedrag(), Math::addExact));
        return partners;
    }

    private static @Nullable String enige(Map<String, Long> partners) {
        return partners.size() == 1 ? partners.keySet().iterator().next() : null;
    }

    /** One decision per source and holder of a mandate; over the wijkbudget as far as it is reserved for the case. */
    private List<Deelbesluit> besluiten(Maatregel maatregel, long wijkbudget) {
        return oordelen.geldig(maatregel.kenmerk()).stream()
                .filter(oordeel -> oordeel.instemming() && oordeel.mandaat() != null)
                .flatMap(oordeel -> perBron(maatregel, oordeel, wijkbudget).entrySet().stream()
                        .map(deel -> new Deelbesluit(deel.getKey(), deel.getValue(), oordeel)))
                .toList();
    }

    private Map<String, Long> perBron(Maatregel maatregel, Oordeel oordeel, long wijkbudget) {
        Map<String, Long> perBron = new LinkedHashMap<>();
        oordelen.aandelen(maatregel.kenmerk(), oordeel.beoordelaar())
                .forEach(aandeel -> perBron.merge(bron(aandeel), aandeel.bedrag(), Math::addExact));
        if (wijkbudget == 0) {
            perBron.remove(Bron.WIJKBUDGET);
        }
        perBron.computeIfPresent(Bron.WIJKBUDGET, (bron, gevraagd) -> wijkbudget);
        return perBron;
    }

    private static String bron(Aandeel aandeel) {
        if (aandeel.betaler().startsWith(CLUSTER)) {
            return Bron.CLUSTERBUDGET;
        }
        return aandeel.betaler().startsWith(PARTNER) ? Bron.PARTNERS : aandeel.betaler();
    }
}
