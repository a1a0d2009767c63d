package nl.wijkregie.toetsstenen;

import java.util.List;

/** The toetsstenen together (ROE-D1). Their outcome is advice to the one who decides (ROE-D2). */
public final class Toetsstenen {

    private final List<Toetssteen> stenen;

    /** The eight toetsstenen of ROE-D1, in the order of the policy. */
    public Toetsstenen() {
        this(List.of(
                new PastInBeleid(),
                new Draagvlak(),
                new MiddelenBeschikbaar(),
                new AlgemeenBelang(),
                new Privebelang(),
                new FinancieelHaalbaar(),
                new JuridischHaalbaar(),
                new PraktischHaalbaar()));
    }

    /** Other toetsstenen, for a municipality that weighs differently. */
    public Toetsstenen(List<Toetssteen> stenen) {
        if (stenen.isEmpty()) {
            throw new IllegalArgumentException("without a toetssteen every initiative would pass");
        }
        this.stenen = List.copyOf(stenen);
    }

    public Toetsuitslag toets(Orientatie orientatie) {
        return new Toetsuitslag(
                stenen.stream().map(steen -> steen.toets(orientatie)).toList());
    }

    List<Toetssteen> stenen() {
        return stenen;
    }
}
