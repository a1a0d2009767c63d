package nl.wijkregie.initiatief;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a resident can send for a case; the same rule for the page that offers it and the service that takes it in. */
public enum Mogelijkheid {
    /** The worked-out plan (ROE-D4). */
    PLAN("Wij vragen nu geen plan van u. Stuur het als aanvulling.") {
        @Override
        boolean past(Initiatief zaak) {
            return zaak.status() == Status.WACHT_OP_PLAN;
        }
    },
    /** The resident's own account (ROE-E4). */
    VERANTWOORDING("Wij vragen nu geen verslag van u. Stuur het als aanvulling.") {
        @Override
        boolean past(Initiatief zaak) {
            return zaak.status() == Status.IN_UITVOERING || zaak.status() == Status.WACHT_OP_VERANTWOORDING;
        }
    },
    /** More information or a question (ROE-A3, ROE-C1). */
    BERICHT("Deze zaak is al afgerond. Dien een nieuw idee in als u verder wilt.") {
        @Override
        boolean past(Initiatief zaak) {
            return true;
        }
    },
    /** Withdrawing (ROE-A4). */
    INTREKKING(BERICHT.anders) {
        @Override
        boolean past(Initiatief zaak) {
            return true;
        }
    };

    private final String anders;

    Mogelijkheid(String anders) {
        this.anders = anders;
    }

    abstract boolean past(Initiatief zaak);

    /** @throws ZaakWachtHierNietOp when the case has ended or does not wait for this */
    void eis(Initiatief zaak) {
        if (zaak.uitkomst() != null) {
            throw new ZaakWachtHierNietOp(BERICHT.anders);
        }
        if (!past(zaak)) {
            throw new ZaakWachtHierNietOp(anders);
        }
    }

    /** One Dutch sentence for who sends it when the case does not wait for it. */
    public String anders() {
        return anders;
    }

    /**
     * What the resident of this case can send now. Only an inwonerinitiatief has an account of its resident (ROE-D5), and
     * one that came in already is being read.
     *
     * @param stappen ids of the steps that are open
     */
    public static Set<Mogelijkheid> van(Initiatief zaak, Collection<String> stappen) {
        Set<Mogelijkheid> kan = EnumSet.noneOf(Mogelijkheid.class);
        if (zaak.uitkomst() != null) {
            return kan;
        }
        for (Mogelijkheid een : values()) {
            if (een.past(zaak)) {
                kan.add(een);
            }
        }
        if (zaak.soort() != Soort.INWONERINITIATIEF || stappen.contains("evaluatie")) {
            kan.remove(VERANTWOORDING);
        }
        return kan;
    }
}
